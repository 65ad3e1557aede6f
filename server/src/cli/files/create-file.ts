import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file that is not there yet, and the folders that it needs; throws with the code EEXIST when there is one. */
export async function createFile(path: string, text: string): Promise<void> {
  await makeFolder(dirname(path));
  try {
    await writeFile(path, text, { flag: 'wx', flush: true });
  } catch (error) {
    // A file of this run that is not whole; one that was there before is left.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(path, { force: true });
    throw error;
  }
}

/** Makes a folder and those that it lies in. Node's own way of doing so never ends below `/proc`, where nothing can be made. */
async function makeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  // What is no folder is told by whoever writes into it.
  if (found !== undefined) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    // Somebody else may have been quicker.
    if (error.code !== 'EEXIST') throw error;
  });
}
