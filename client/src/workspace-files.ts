import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { decodeLoosely } from '../../server/src/decode.ts';
import { PASSED_OVER } from '../../server/src/file-names.ts';
import { FIND_FILES, type FileText, type FindFilesParams, READ_FILE, type ReadFileParams } from '../../server/src/protocol.ts';

/** More files of one kind than any workspace of briefs has. */
const MOST_FILES = 20_000;
/** Bytes; a larger file is no glossary, no configuration and no brief. */
const LARGEST = 20_000_000;

/** Reads files for the server, wherever the workspace lies: the server itself may run where there are none. */
export function serveFiles(client: BaseLanguageClient): void {
  const { code2ProtocolConverter, protocol2CodeConverter } = client;
  client.onRequest(FIND_FILES, async ({ folder, globs }: FindFilesParams): Promise<string[]> => {
    const base = protocol2CodeConverter.asUri(folder);
    const find = (glob: string): Thenable<Uri[]> =>
      workspace.findFiles(new RelativePattern(base, glob), `**/{${PASSED_OVER.join(',')}}/**`, MOST_FILES);
    const found = (await Promise.all(globs.map(find))).flat().map((uri) => code2ProtocolConverter.asUri(uri));
    return [...new Set(found)].sort();
  });
  client.onRequest(READ_FILE, async ({ uri }: ReadFileParams): Promise<FileText | null> => {
    try {
      const file = Uri.parse(uri);
      const { size, type } = await workspace.fs.stat(file);
      if (size > LARGEST || (type & FileType.Directory) !== 0) return null;
      return decodeLoosely(await workspace.fs.readFile(file));
    } catch {
      // What is not there any more is no failure.
      return null;
    }
  });
}
