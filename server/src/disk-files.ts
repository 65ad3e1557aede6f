/** The files of a workspace on this machine, for editors that leave reading to the server. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import { decodeLoosely } from './decode.ts';
import { PASSED_OVER } from './file-names.ts';
import type { Files } from './lsp/workspace/files.ts';

export const diskFiles: Files = {
  async find(folder, globs) {
    if (!folder.startsWith('file:')) return [];
    const found = await glob([...globs], {
      cwd: fileURLToPath(folder),
      ignore: PASSED_OVER.map((name) => `**/${name}/**`),
      dot: true,
      absolute: true,
      followSymbolicLinks: false,
      expandDirectories: false,
    });
    return found.map((path) => pathToFileURL(path).href).sort();
  },
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return decodeLoosely(await readFile(fileURLToPath(uri)));
    } catch {
      return undefined;
    }
  },
};
