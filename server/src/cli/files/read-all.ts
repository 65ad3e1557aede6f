import { readFile } from 'node:fs/promises';
import { decode, type StoredText } from '../../decode.ts';

/** A file to read. */
export interface Readable {
  readonly absolute: string;
  /** Its bytes, where they are there already. */
  readonly input?: Uint8Array | undefined;
}

/** What came of reading one file: its text, or the error. */
export interface ReadFile<F> {
  readonly file: F;
  readonly stored?: StoredText;
  readonly error?: unknown;
}

/** Files that are read while the one before is checked. */
const READ_AHEAD = 16;

/** Reads files some way ahead of whoever takes them, in their order. */
export async function* readAll<F extends Readable>(files: readonly F[]): AsyncGenerator<ReadFile<F>> {
  const begun: Promise<ReadFile<F>>[] = [];
  for (let i = 0; i < files.length; i++) {
    while (begun.length < Math.min(files.length, i + READ_AHEAD)) begun.push(read(files[begun.length] as F));
    yield await (begun[i] as Promise<ReadFile<F>>);
    delete begun[i];
  }
}

async function read<F extends Readable>(file: F): Promise<ReadFile<F>> {
  try {
    return { file, stored: decode(file.input ?? (await readFile(file.absolute))) };
  } catch (error) {
    return { file, error };
  }
}
