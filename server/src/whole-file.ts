/** Files of this machine that are written whole or not at all. */
import { randomBytes } from 'node:crypto';
import { constants, rmSync } from 'node:fs';
import { access, chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a text in a file's place at once: whoever reads meanwhile sees the old text or the new one, and a failure
 * leaves the old. A link stays a link, and the file keeps its permissions.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path);
  // A file that is to be read only is not to be replaced, though its folder would allow it.
  await access(target, constants.W_OK);
  const { mode } = await stat(target);
  await putInPlace(target, bytes, mode & 0o7777);
}

/** Writes a file whole or not at all, whether there is one already or not. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  // What is no file (`/dev/stdout`, a pipe) cannot be replaced, only written to.
  if (found !== undefined && !found.isFile()) await writeFile(path, bytes);
  else if (found !== undefined) await replaceFile(path, bytes);
  else await putInPlace(path, bytes, undefined);
}

/** Files that are being written beside those whose places they are to take. */
const temporaries = new Set<string>();

async function putInPlace(target: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  begin(temporary);
  try {
    await writeFile(temporary, bytes, { flag: 'wx', flush: true });
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    end(temporary);
  }
}

const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Listens for interrupts only while there is something to take away: at all other times they end the process at once. */
function begin(temporary: string): void {
  if (temporaries.size === 0) for (const signal of INTERRUPTS) process.on(signal, interrupted);
  temporaries.add(temporary);
}

function end(temporary: string): void {
  temporaries.delete(temporary);
  if (temporaries.size === 0) for (const signal of INTERRUPTS) process.off(signal, interrupted);
}

/** Takes away what is half written, and ends as the signal would have ended the process. */
function interrupted(signal: NodeJS.Signals): void {
  for (const path of temporaries) {
    rmSync(path, { force: true });
    end(path);
  }
  process.kill(process.pid, signal);
}
