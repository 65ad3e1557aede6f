import type { Connection } from 'vscode-languageserver';
import { FIND_FILES, type FileText, type FindFilesParams, READ_FILE, type ReadFileParams } from '../../protocol.ts';

/** The files of a workspace, wherever they lie: on a disk, on a remote machine, in a repository on the web. */
export interface Files {
  /** Addresses of the files under a folder that fit one of the globs, those of Git and of packages left out; sorted. */
  find(folder: string, globs: readonly string[]): Promise<readonly string[]>;
  /** A file's text without its byte order mark; `undefined` when it is not there, or cannot be read. */
  read(uri: string): Promise<FileText | undefined>;
}

/** Files as our own client reads them for us. */
export function filesOfClient(connection: Connection): Files {
  return {
    find: (folder, globs) => connection.sendRequest<string[]>(FIND_FILES, { folder, globs } satisfies FindFilesParams),
    async read(uri) {
      const text = await connection.sendRequest<FileText | null>(READ_FILE, { uri } satisfies ReadFileParams);
      return text ?? undefined;
    },
  };
}

/** For a client without folders, or one whose files nobody can read. */
export const NO_FILES: Files = { find: async () => [], read: async () => undefined };
