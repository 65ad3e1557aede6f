import type { Piece } from '../markdown/piece.ts';
import { TRANSPARENT } from '../text/marks.ts';
import type { Span } from '../text/span.ts';
import type { CapitalWord } from '../text/words.ts';
import { type Apposition, appositionOf } from './appositions.ts';
import { isGlossed } from './glosses.ts';
import { expansionBeginningWith, expansionEndingIn, wordsOf } from './initials.ts';
import { arePlainCapitals, readsAsName } from './plain-capitals.ts';

/** A word in capitals that may be an acronym. Offsets are the piece's. */
export interface PieceAcronym {
  readonly span: Span;
  /** Without the `s` of a plural. */
  readonly text: string;
  /** It stands in brackets behind other words, `Belt and Road Initiative (BRI)`, which end where this begins. */
  readonly bracket: Span | undefined;
  /** Words beside it whose letters it has: those before its bracket, those in a bracket behind it, or those before `or`. */
  readonly expansion: Span | undefined;
  /** Where the words of a bracket behind it begin: `MC (Ministerstwo Cyfryzacji)`. */
  readonly explanation: number | undefined;
  /** It is joined to letters in capitals before it, or to a name behind it: `SLAM-ER`, `RBK-Ukraina`. */
  readonly isJoined: boolean;
  /** The word behind it has a capital: `SHARE Foundation` may be a name in capitals. */
  readonly beforeCapital: boolean;
  /** It stands where a report says where it was written: `BEIJING, May 8 (Xinhua) --`. */
  readonly inDateline: boolean;
  /** Its place makes it a name or a word in capitals, unless the glossary knows it: `telewizja XQZ`. */
  readonly readsAsName: boolean;
  /** The words around it say what it is, though not with its letters: `FDA (Agencja Żywności i Leków)`. */
  readonly isGlossed: boolean;
  /** Where names beside it would stand that say what it is: `Kuomintangu, KMT,`. */
  readonly apposition: Apposition;
}

/** What a piece by itself tells of its acronyms. */
export interface PieceAcronyms {
  readonly found: readonly PieceAcronym[];
  readonly quotations: readonly Span[];
}

const NONE: PieceAcronyms = { found: [], quotations: [] };

/** `capitals` are the piece's words with a capital, `quotations` the stretches in other people's words. */
export function acronymsIn(
  { kind, visible }: Piece,
  capitals: readonly CapitalWord[],
  quotations: () => readonly Span[],
): PieceAcronyms {
  if (kind !== 'flow' && kind !== 'html') return NONE;
  const found = scanAcronyms(visible, capitals);
  return found.length === 0 ? NONE : { found, quotations: quotations() };
}

const LONGEST = 9;
/** Up to 89: beyond that they are rarer than acronyms of these letters (`CMC`, `DC`). */
const ROMAN = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** How far before a bracket its expansion may begin, in UTF-16 units. */
const REACH = 160;

/** Acronyms among the capital words of a piece's visible text; none in lines that are capitals throughout. */
function scanAcronyms(visible: string, capitals: readonly CapitalWord[]): readonly PieceAcronym[] {
  const found: PieceAcronym[] = [];
  for (const [index, { start, end: wordEnd, shape }] of capitals.entries()) {
    if (shape === 'capitalised' || wordEnd - start > LONGEST + 1) continue;
    const text = visible.slice(start, wordEnd).replace(/s$/, '');
    const end = start + text.length;
    if (text.length > LONGEST || !ACRONYM.test(text) || ROMAN.test(text) || NEVER_FIRST.test(text)) continue;
    if (!standsAlone(visible, start, wordEnd) || isShouted(visible, start, wordEnd)) continue;
    const span = { start, end };
    if (isAmongCapitals(visible, capitals, index) || arePlainCapitals(visible, span, text)) continue;
    const bracket = bracketOf(visible, span);
    found.push({
      span,
      text,
      bracket,
      expansion: expansionOf(visible, span, text, bracket),
      explanation: explanationBehind(visible, end),
      isJoined:
        /\p{Lu}[-‑]$/u.test(visible.slice(Math.max(0, start - 2), start)) ||
        /^[-‑]\p{Lu}(?:\p{Ll}|(?![\p{L}\p{N}]))/u.test(visible.slice(wordEnd, wordEnd + 3)),
      beforeCapital: /^(?:[ \u00A0]|\r?\n[ \t]*)\p{Lu}\p{Ll}/u.test(visible.slice(wordEnd, wordEnd + 16)),
      inDateline: standsInDateline(visible, start),
      readsAsName: readsAsName(visible, span),
      isGlossed: isGlossed(visible, span),
      apposition: appositionOf(visible, { start, end: wordEnd }),
    });
  }
  return found;
}

/** Offset of the words in a bracket behind an acronym. */
function explanationBehind(visible: string, end: number): number | undefined {
  const opening = /^\s\((?=\p{Lu})/u.exec(visible.slice(end, end + 4));
  return opening === null ? undefined : end + opening[0].length;
}

/** A place in capitals that opens a line, with or without a date and an agency, and a dash behind it. */
const DATELINE = /^\s*\p{Lu}[\p{Lu}'’. -]+(?:,[\p{L}\p{N} .]{1,24})?\s*(?:\([^()\n]{2,40}\)\s*)?(?:[—–]|--?)(?=\s)/u;

/** How far from the beginning of its line a dateline may have a word in capitals, in UTF-16 units. */
const FURTHEST = 41;

function standsInDateline(visible: string, start: number): boolean {
  const lead = visible.slice(Math.max(0, start - FURTHEST), start);
  const opened = lead.lastIndexOf('\n');
  if (opened < 0 && lead.length < start) return false;
  const from = start - lead.length + opened + 1;
  const dateline = DATELINE.exec(visible.slice(from, from + 120).replaceAll(TRANSPARENT, ' '));
  return dateline !== null && start < from + dateline[0].length;
}

/** Capitals and digits with at least two capitals; `KPCh` and `PGNiG` have a small letter, `HuaWei` is none. */
const ACRONYM = /^\p{Lu}(?=\P{Lu}*\p{Lu})(?:[\p{Lu}\p{N}]|\p{Ll}(?=\p{Lu}))*(?:[\p{Lu}\p{N}]|(?<=\p{Lu})h)$/u;

/** Letters with which no word begins, so that words in capitals have them and acronyms have not: `ZAKSĄ`. */
const NEVER_FIRST = /[ĄĘŃ]/;

/** Not a part of an address, a version (`MPS.exe`), an amount (`5 GW`, `EUR 5`) or a number (`J-20`). */
function standsAlone(visible: string, start: number, end: number): boolean {
  const before = visible.slice(Math.max(0, start - 2), start);
  const behind = visible.slice(end, end + 2);
  return !/[_/.@#$€£+]$|\d[ \u00A0]$/.test(before) && !/^[_/@]|^\.\p{L}|^[ \u00A0-]\d/u.test(behind);
}

/** `ON THE FENCE about it`, `ISLAM W NATARCIU`, `FREEDOM EDGE`, `Operation ATALANTA`: words in capitals beside each other, or that name a campaign. */
function isAmongCapitals(visible: string, capitals: readonly CapitalWord[], index: number): boolean {
  const isNext = (one: CapitalWord | undefined, other: CapitalWord | undefined): boolean =>
    one?.shape === 'capitals' &&
    other?.shape === 'capitals' &&
    /^(?: |\r?\n[ \t]*)(?:\p{Lu} )?$/u.test(visible.slice(one.end, other.start));
  let first = index;
  let last = index;
  // Of a run of many three are enough to tell.
  while (index - first < 2 && isNext(capitals[first - 1], capitals[first])) first -= 1;
  while (last - index < 2 && isNext(capitals[last], capitals[last + 1])) last += 1;
  const run = capitals.slice(first, last + 1);
  if (run.length > 2 || (run.length === 2 && run.every(({ start, end }) => end - start >= LONG_WORD))) return true;
  const { start } = run[0] as CapitalWord;
  return /(?:^|[^\p{L}])(?:Operations?|Exercises?|Operacj\p{L}{1,2}|Ćwicze\p{L}{2,4}|operacj\p{L}{1,2}|ćwicze\p{L}{2,4}) [„“"]?$/u.test(
    visible.slice(Math.max(0, start - 16), start),
  );
}

/** Two words of as many letters are hardly two acronyms. */
const LONG_WORD = 4;

/** The line around it has letters, and hardly a small one among them. */
function isShouted(visible: string, start: number, end: number): boolean {
  const lead = visible.slice(Math.max(0, start - LINE), start);
  const [rest = ''] = visible.slice(end, end + LINE).split('\n', 1);
  const before = casesIn(lead, lead.lastIndexOf('\n') + 1, lead.length);
  const behind = casesIn(rest, 0, rest.length);
  const capitals = before.capitals + behind.capitals;
  return capitals > 3 && before.small + behind.small < capitals;
}

/** UTF-16 units of a line that are looked at on either side. */
const LINE = 200;

/** How many letters of a stretch are capitals, and how many are small. */
function casesIn(text: string, start: number, end: number): { readonly capitals: number; readonly small: number } {
  let capitals = 0;
  let small = 0;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (code >= 97 && code <= 122) small += 1;
      else if (code >= 65 && code <= 90) capitals += 1;
    } else if (/\p{Ll}/u.test(text.charAt(i))) small += 1;
    else if (/\p{Lu}/u.test(text.charAt(i))) capitals += 1;
  }
  return { capitals, small };
}

/** `(MPS)`, `(Chinese: Gong'anbu, MPS)`, `(Kuomintang – KMT)`, `(MPS, in Polish MBP)`: from the mark that opens to the one that closes. */
function bracketOf(visible: string, { start, end }: Span): Span | undefined {
  const before = visible.slice(Math.max(0, start - 60), start);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open)) return undefined;
  const inside = before.slice(open + 1);
  if (
    inside.trim() !== '' &&
    !/^[\p{Lu}\p{N}]+[-–/]$/u.test(inside) &&
    !/(?:[,;:]|\s[–—-])\s*$|(?:dalej|hereafter|hereinafter|henceforth|or|lub)\s*[:“"„]*\s*$/i.test(inside)
  )
    return undefined;
  const close = /^(?:s|['’]s|\+|\.\d)?\s?(?:[-–/]\p{Lu}\p{L}*)?[”"]?(?:[,;:][^()]{0,60})?\)/u.exec(visible.slice(end, end + 66));
  if (close === null) return undefined;
  const at = start - before.length + open;
  // A line that is indented parts them with more than one space.
  return /[\p{L}\p{N}.”"’'\u0001\uFFFC]\s*$/u.test(visible.slice(Math.max(0, at - 16), at))
    ? { start: at, end: end + close[0].length }
    : undefined;
}

function expansionOf(visible: string, span: Span, text: string, bracket: Span | undefined): Span | undefined {
  if (bracket !== undefined) return expansionEndingIn(text, sentenceBefore(visible, bracket.start));
  const behind = /^s?(?:\s*[([–—:]\s*|\s-\s)(?=\p{L})/u.exec(visible.slice(span.end, span.end + 8));
  if (behind !== null) {
    const from = span.end + behind[0].length;
    const words = wordsOf(stopAt(visible.slice(from, from + REACH), /[()\]]/), from);
    const explained = expansionBeginningWith(text, words);
    if (explained !== undefined && (!behind[0].includes(':') || isName(visible, explained, text))) return explained;
  }
  // `the Belt and Road Initiative, or BRI,` and `BRI, the Belt and Road Initiative,`
  const before = /(?:,? or|,? (?:called|known as|abbreviated(?: as| to)?)|,|\s[–—])\s?(?:the )?[“"„]?$/.exec(
    visible.slice(Math.max(0, span.start - 30), span.start),
  );
  if (before !== null) {
    const said = expansionEndingIn(text, sentenceBefore(visible, span.start - before[0].length));
    if (said !== undefined && (/\p{L}/u.test(before[0]) || isName(visible, said, text))) return said;
  }
  if (!/^s?, (?:or |the )?/.test(visible.slice(span.end, span.end + 8))) return undefined;
  const said = expansionBeginningWith(text, wordsOf(stopAt(visible.slice(span.end, span.end + REACH), /[.;:]\s/), span.end));
  return said !== undefined && isName(visible, said, text) ? said : undefined;
}

/**
 * `AI, the Administration is` explains nothing: words that only stand beside an acronym have the capitals of a name, or a mark
 * behind them.
 */
function isName(visible: string, { start, end }: Span, text: string): boolean {
  const words = wordsOf(visible.slice(start, end));
  if (words.every((word) => word.small || /^\p{Lu}/u.test(visible.slice(start + word.start)))) return true;
  return text.length > 2 && /^(?:[,.;:)]|\s[–—])/.test(visible.slice(end, end + 2));
}

/** The words of the same sentence that end at the offset. */
function sentenceBefore(visible: string, end: number): ReturnType<typeof wordsOf> {
  const from = Math.max(0, end - REACH);
  const stretch = visible.slice(from, end).replaceAll(TRANSPARENT, ' ');
  const stop = Math.max(
    ...['. ', '; ', ': ', '\n\n', '(', ')'].map((mark) => stretch.lastIndexOf(mark) + (stretch.includes(mark) ? mark.length : 0)),
  );
  const begin = Math.max(0, stop);
  return wordsOf(stretch.slice(begin), from + begin);
}

function stopAt(text: string, mark: RegExp): string {
  const at = text.search(mark);
  return at < 0 ? text : text.slice(0, at);
}
