import { readFile } from 'node:fs/promises';

/** A text and how it is stored, so that it can be stored again as it was. */
export interface StoredText {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly marked: boolean;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const MARK = '\uFEFF';

/** Reads bytes as UTF-8, or as UTF-16 when their mark says so. Throws where they are neither: what is not understood is not rewritten. */
export function decode(bytes: Uint8Array): StoredText {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  const marked = text.startsWith(MARK);
  return { text: marked ? text.slice(1) : text, encoding, marked };
}

/** The same, with a mark in the place of every byte that is not understood. */
export function decodeLeniently(bytes: Uint8Array): StoredText {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const marked = text.startsWith(MARK);
  return { text: marked ? text.slice(1) : text, encoding, marked };
}

/** Another text, stored as the first one was. */
export function encode(text: string, { encoding, marked }: StoredText): Uint8Array {
  const whole = marked ? MARK + text : text;
  if (encoding === 'utf-8') return Buffer.from(whole, 'utf8');
  const bytes = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

export async function readStored(path: string): Promise<StoredText> {
  return decode(await readFile(path));
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
