import { readFile } from 'node:fs/promises';
import { decode, MARK, type StoredText } from '../../decode.ts';

/** The text of a file without its byte order mark. */
export async function readText(path: string): Promise<string> {
  return decode(await readFile(path)).text;
}

/** Another text, stored as the first one was. */
export function encode(text: string, { encoding, marked }: StoredText): Uint8Array {
  const whole = marked ? MARK + text : text;
  if (encoding === 'utf-8') return Buffer.from(whole, 'utf8');
  const bytes = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}
