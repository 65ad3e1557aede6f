import { OPAQUE, TRANSPARENT } from './marks.ts';

/**
 * Offset of the first word at or behind `from`; the text's length when there is none. A word is a run of letters,
 * marks and digits; Chinese and Japanese write no spaces, so there each character is a word of its own.
 */
export function wordStart(text: string, from: number): number {
  let i = from;
  while (i < text.length && !isWordUnit(text.charCodeAt(i), text, i)) i += 1;
  return i;
}

/** Offset behind the word that begins at `start`; markup inside a word (`Vu**čić**`) is a part of it. */
export function wordEnd(text: string, start: number): number {
  let end = start + 1;
  if (isIdeograph(text.charCodeAt(start))) return end;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code < 0x80 ? ASCII_WORD[code] === 0 && !(code === 1 && continuesAfterMarkup(text, end)) : !isInnerUnit(code, text, end))
      break;
  }
  while (text.charCodeAt(end - 1) === 1) end -= 1;
  return end;
}

/** What joins two words of one name: nothing for a space, a line break or a hyphen, else what stands there. */
export function gapOf(text: string, from: number, to: number): string {
  if (to - from === 1) {
    const code = text.charCodeAt(from);
    if (code === 32 || code === 45 || code === 10) return '';
  }
  if (from === to) return '·';
  if (to - from > 8) return '…';
  const gap = text.slice(from, to).replaceAll(TRANSPARENT, '');
  if (gap === '') return '·';
  if (/\r?\n\s*\r?\n/.test(gap) || gap.includes(OPAQUE)) return '…';
  return gap.replace(/[\s\u00A0‐‑–-]+/g, '').replace(/[’‘ʼ]/g, "'");
}

/** Whether the letter there is a small one. */
export function beginsSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text.charAt(at));
}

/** For each ASCII code: 0 when it stands in no word, else a number of its own from 1 to 36, capitals as small letters. */
export const ASCII_WORD: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const small = code >= 65 && code <= 90 ? code + 32 : code;
  if (small >= 97 && small <= 122) return small - 96;
  return code >= 48 && code <= 57 ? code - 48 + 27 : 0;
});

function isInnerUnit(code: number, text: string, at: number): boolean {
  return isWordUnit(code, text, at) && !isIdeograph(code);
}

/** `Vu**čić**` is one word; `**Vučić** and` is not one with what follows. */
function continuesAfterMarkup(text: string, at: number): boolean {
  let next = at;
  while (text.charCodeAt(next) === 1) next += 1;
  return next < text.length && isInnerUnit(text.charCodeAt(next), text, next);
}

function isWordUnit(code: number, text: string, at: number): boolean {
  if (code < 0x80) return ASCII_WORD[code] !== 0;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  if (code < 0x2000) return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || code === 0xaa || code === 0xba;
  return isIdeograph(code) || /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
}

function isIdeograph(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

/** A word with a capital letter first. */
export interface CapitalWord {
  readonly start: number;
  readonly end: number;
  /** `Vulin`; `NATO`, `B92`; `PGNiG`, `NGOs`, `McDonald`. */
  readonly shape: 'capitalised' | 'capitals' | 'mixed';
}

/** A text and its words, which are found once for all who look for something in it. */
export interface TextWords {
  /** As in `Piece`. */
  readonly visible: string;
  /** The offset at which each word begins and the one behind it, in turns. */
  readonly bounds: readonly number[];
  /** Whether it is Polish, so that names stand in cases. */
  readonly isPolish: () => boolean;
}

/** The bounds of the words of a text, as {@link TextWords} has them. */
export function wordBoundsIn(text: string): readonly number[] {
  const bounds: number[] = [];
  for (let start = wordStart(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    bounds.push(start, end);
    start = wordStart(text, end);
  }
  return bounds;
}

/** The words of a text that begin with a capital letter, in order; a single letter is none. */
export function capitalWordsIn({ visible, bounds }: Pick<TextWords, 'visible' | 'bounds'>): readonly CapitalWord[] {
  const found: CapitalWord[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    const start = bounds[i] as number;
    const end = bounds[i + 1] as number;
    if (end - start > 1 && isCapital(visible, start)) found.push({ start, end, shape: shapeOf(visible, start, end) });
  }
  return found;
}

function shapeOf(text: string, start: number, end: number): CapitalWord['shape'] {
  let capitals = 0;
  let others = 0;
  for (let i = start + 1; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    if (isCapital(text, i)) capitals += 1;
    else others += 1;
  }
  return others === 0 ? 'capitals' : capitals === 0 ? 'capitalised' : 'mixed';
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.charAt(at));
}
