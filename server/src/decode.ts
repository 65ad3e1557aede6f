/** Bytes of files as text, for all who read briefs. */
import type { FileText } from './protocol.ts';

/** A text and how it is stored, so that it can be stored again as it was. */
export interface StoredText {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly marked: boolean;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export const MARK = '\uFEFF';

/** Bytes that are no text in the encoding that they should have. The message says what to do, for behind a colon. */
export class NoTextError extends Error {
  override readonly name = 'NoTextError';
  /** Whether it is not even a text in another encoding. */
  readonly isBinary: boolean;
  /** What can be understood, with marks in the place of the rest. */
  readonly rest: string;
  /** The first line that is not UTF-8, from 1; none where the file calls itself UTF-16. */
  readonly line: number | undefined;

  constructor(message: string, isBinary: boolean, rest: string, line?: number) {
    super(message);
    this.isBinary = isBinary;
    this.rest = rest;
    this.line = line;
  }
}

/** Reads bytes as UTF-8, or as UTF-16 when their mark says so; throws a {@link NoTextError} for others. */
export function decode(bytes: Uint8Array): StoredText {
  const encoding = encodingOf(bytes);
  const { text, isWhole } = understood(bytes, encoding);
  if (isBinary(text, isWhole)) throw new NoTextError('it is no text file', true, text);
  if (!isWhole && encoding !== 'utf-8')
    throw new NoTextError('it is not UTF-16, as its mark says; save it as UTF-8', false, text);
  if (!isWhole) {
    const line = firstBrokenLine(bytes, text);
    throw new NoTextError(`it is not UTF-8 (line ${line} is the first that is not); save it as UTF-8`, false, text, line);
  }
  const marked = text.startsWith(MARK);
  return { text: marked ? text.slice(1) : text, encoding, marked };
}

/** The same for those who go on with what can be understood. */
export function decodeLoosely(bytes: Uint8Array): FileText {
  try {
    return { text: decode(bytes).text };
  } catch (error) {
    if (!(error instanceof NoTextError)) throw error;
    const { rest, isBinary, line } = error;
    if (line !== undefined) return { text: rest, broken: { kind: 'not-utf-8', line } };
    return { text: rest, broken: { kind: isBinary ? 'binary' : 'not-utf-16' } };
  }
}

/** Control characters, of a hundred: texts in old encodings have none, and a converter leaves a few in whole ones. */
const BINARY = 2;
const BINARY_THOUGH_WHOLE = 10;

function isBinary(text: string, isWhole: boolean): boolean {
  const controls = text.match(CONTROLS)?.length ?? 0;
  return controls * 100 > text.length * (isWhole ? BINARY_THOUGH_WHOLE : BINARY);
}

const CONTROLS = /[\0-\x08\x0E-\x1F\x7F]/g;

function firstBrokenLine(bytes: Uint8Array, rest: string): number {
  const again = new TextEncoder().encode(rest);
  const first = bytes.findIndex((byte, index) => byte !== again[index]);
  return 1 + bytes.subarray(0, first).filter((byte) => byte === LINE_FEED).length;
}

const LINE_FEED = 10;

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
