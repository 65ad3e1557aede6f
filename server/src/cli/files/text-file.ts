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

/** Bytes that are no text in the encoding that they should have. The message says what to do, for behind a colon. */
export class NoTextError extends Error {
  override readonly name = 'NoTextError';
  /** Whether it is not even a text in another encoding. */
  readonly isBinary: boolean;
  /** What can be understood, with marks in the place of the rest. */
  readonly rest: string;

  constructor(message: string, isBinary: boolean, rest: string) {
    super(message);
    this.isBinary = isBinary;
    this.rest = rest;
  }
}

/** Reads bytes as UTF-8, or as UTF-16 when their mark says so; throws a {@link NoTextError} for others. */
export function decode(bytes: Uint8Array): StoredText {
  const encoding = encodingOf(bytes);
  const { text, isWhole } = understood(bytes, encoding);
  if (isBinary(text, isWhole)) throw new NoTextError('it is no text file', true, text);
  if (!isWhole) throw new NoTextError(notInEncoding(bytes, text, encoding), false, text);
  const marked = text.startsWith(MARK);
  return { text: marked ? text.slice(1) : text, encoding, marked };
}

/** The text of a file without its byte order mark. */
export async function readText(path: string): Promise<string> {
  return decode(await readFile(path)).text;
}

/** Control characters, of a hundred: texts in old encodings have none, and a converter leaves a few in whole ones. */
const BINARY = 2;
const BINARY_THOUGH_WHOLE = 10;

function isBinary(text: string, isWhole: boolean): boolean {
  const controls = text.match(CONTROLS)?.length ?? 0;
  return controls * 100 > text.length * (isWhole ? BINARY_THOUGH_WHOLE : BINARY);
}

const CONTROLS = /[\0-\x08\x0E-\x1F\x7F]/g;

function notInEncoding(bytes: Uint8Array, rest: string, encoding: Encoding): string {
  if (encoding !== 'utf-8') return 'it is not UTF-16, as its mark says; save it as UTF-8';
  const again = Buffer.from(rest, 'utf8');
  const first = bytes.findIndex((byte, index) => byte !== again[index]);
  const line = 1 + bytes.subarray(0, first).filter((byte) => byte === LINE_FEED).length;
  return `it is not UTF-8 (line ${line} is the first that is not); save it as UTF-8`;
}

const LINE_FEED = 10;

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

function understood(bytes: Uint8Array, encoding: Encoding): { readonly text: string; readonly isWhole: boolean } {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), isWhole: true };
  } catch {
    return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), isWhole: false };
  }
}
