import { readFile } from 'node:fs/promises';

/** A text and how it is stored, so that it can be stored again as it was. */
export interface StoredText {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly marked: boolean;
  /** Whether all bytes were understood. Where some were not, a mark stands in their place: such a text is not written back. */
  readonly isWhole: boolean;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const MARK = '\uFEFF';

/** Reads bytes as UTF-8, or as UTF-16 when their mark says so. */
export function decode(bytes: Uint8Array): StoredText {
  const encoding = encodingOf(bytes);
  const { text, isWhole } = understood(bytes, encoding);
  const marked = text.startsWith(MARK);
  return { text: marked ? text.slice(1) : text, encoding, marked, isWhole };
}

/** The text of a file without its byte order mark. */
export async function readText(path: string): Promise<string> {
  return decode(await readFile(path)).text;
}

/** Why a text that is not whole is not written back, in words. */
export function whyNotWhole({ encoding }: StoredText): string {
  return `some of its bytes are no text in ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}`;
}

/** Another text, stored as the first one was. */
export function encode(text: string, { encoding, marked }: StoredText): Uint8Array {
  const whole = marked ? MARK + text : text;
  if (encoding === 'utf-8') return Buffer.from(whole, 'utf8');
  const bytes = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function understood(bytes: Uint8Array, encoding: Encoding): Pick<StoredText, 'text' | 'isWhole'> {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), isWhole: true };
  } catch {
    return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), isWhole: false };
  }
}
