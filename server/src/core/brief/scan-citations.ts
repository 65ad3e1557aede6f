import { OPAQUE, TRANSPARENT } from '../text/marks.ts';
import type { Span } from '../text/span.ts';

/** A bracket in one piece that has the form of a citation; whether it is one, the whole brief decides. */
export interface BracketedNumbers {
  /** From the first `[` to the last `]`, in the piece. */
  readonly span: Span;
  readonly parts: readonly CitationPart[];
  /** Every number cited, ranges spelled out, each once. */
  readonly numbers: readonly number[];
  readonly form: 'sound' | 'reversed' | 'malformed';
  /** It is all that a cell of a table holds. */
  readonly inCell: boolean;
  /** A word stands right before the bracket: `Belgrade[1]`, but `data[0]` too. */
  readonly glued: boolean;
  /** A bracket of another kind stands right before it: `[report][1]` may be a link. */
  readonly afterBracket: boolean;
  /** Nothing but spaces and commas stands between it and the one before: `[1], [3]`. */
  readonly joins: boolean;
}

/** One number or one range of a citation, with where its digits stand. */
export interface CitationPart {
  readonly span: Span;
  readonly from: number;
  /** The same as `from` for a single number; an abbreviated `[156-9]` is resolved to 159. */
  readonly to: number;
  readonly fromSpan: Span;
  readonly toSpan: Span;
}

/** A range over more entries than this is read as its two ends. */
const LONGEST_RANGE = 1_000;
/** A bracket longer than this is text in brackets. */
const LONGEST = 120;
const LOCATOR =
  /^(?:pp?|ss?|str|paras?|arts?|ch|chap|secs?|sect|§+|n|fn|note|vol|tom|t|fig|tab|table|annex|rozdz|pkt|ust)\b\.?|^§/iu;
const DASH = /[-‐‑‒–—−]/;
/** Ends a paragraph, whose last citation joins none of the next one's. */
const EMPTY_LINE = /\n[ \t\u0001]*\r?\n|\r[ \t\u0001]*\r/;

/** All brackets of the form of a citation, in the order of the text. `visible` is the piece's. */
export function scanCitations(visible: string, numberCells: readonly Span[] = []): readonly BracketedNumbers[] {
  const found: BracketedNumbers[] = [];
  for (let at = visible.indexOf('['); at >= 0; at = visible.indexOf('[', at + 1)) {
    const bracket = readBracket(visible, at);
    if (bracket === undefined) continue;
    const before = whatStandsBefore(visible, at);
    if (before === 'code' || (isLineStart(visible, at) && visible.charAt(bracket.span.end) === ':')) continue;
    if (isMeasure(visible, bracket)) continue;
    const last = found.at(-1);
    const range = last === undefined ? undefined : rangeOfBrackets(visible, last, bracket);
    if (range !== undefined) {
      found[found.length - 1] = range;
      continue;
    }
    const gap = last && visible.slice(last.span.end, at);
    const joins = gap !== undefined && /^[\s,\u0001]*$/.test(gap) && !EMPTY_LINE.test(gap);
    const inCell = numberCells.some((cell) => cell.start <= at && at < cell.end);
    found.push({ ...bracket, inCell, glued: before === 'word', afterBracket: before === 'bracket' && !joins, joins });
  }
  return found;
}

/** `[2, 5] °C` and `the interval [20, 28]` give amounts. */
function isMeasure(visible: string, { span, parts }: Bracket): boolean {
  if (parts.length !== 2) return false;
  const unit = /^\s*(?:°|%|‰|(?:km|cm|mm|kg|GW|MW|kW|TW|GWh|USD|EUR|PLN)\b)/.test(visible.slice(span.end, span.end + 12));
  return unit || /\b(?:intervals?|przedzia\p{L}*)\s+$/iu.test(visible.slice(Math.max(0, span.start - 20), span.start));
}

type Bracket = Pick<BracketedNumbers, 'span' | 'parts' | 'numbers' | 'form'>;

interface Token {
  readonly kind: 'number' | 'dash' | 'comma' | 'semicolon' | 'text';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function readBracket(visible: string, open: number): Bracket | undefined {
  const close = open + 1 + visible.slice(open + 1, open + 1 + LONGEST).indexOf(']');
  if (close === open) return undefined;
  const tokens = tokensOf(visible, open + 1, close);
  if (tokens === undefined || tokens[0]?.kind !== 'number') return undefined;
  const read = readParts(tokens);
  if (read === undefined) return undefined;
  return { span: { start: open, end: close + 1 }, numbers: numbersOf(read.parts), ...read };
}

function tokensOf(visible: string, from: number, to: number): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let i = from; i < to; ) {
    const char = visible.charAt(i);
    if (char === '[' || char === OPAQUE) return undefined;
    if (char === TRANSPARENT || /\s/.test(char)) {
      i += 1;
      continue;
    }
    const start = i;
    const kind = kindOf(char);
    i += 1;
    if (kind === 'number') while (i < to && isDigit(visible.charAt(i))) i += 1;
    // Pandoc writes a dash as `--`.
    if (char === '-' && visible.charAt(i) === '-') i += 1;
    if (kind === 'text') while (i < to && !/[,;[]/.test(visible.charAt(i))) i += 1;
    const text = visible.slice(start, i);
    if (kind === 'number' && text.length > 4) return undefined;
    tokens.push({ kind, start, end: i, text });
  }
  return tokens;
}

function kindOf(char: string): Token['kind'] {
  if (isDigit(char)) return 'number';
  if (char === ',') return 'comma';
  if (char === ';') return 'semicolon';
  return DASH.test(char) ? 'dash' : 'text';
}

function readParts(tokens: readonly Token[]): Pick<Bracket, 'parts' | 'form'> | undefined {
  const parts: CitationPart[] = [];
  let form: Bracket['form'] = 'sound';
  let locator = '';
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    if (token.kind === 'number') {
      // `pp. 15, 16` goes on with pages; after `p. 15` a larger number is the next citation.
      const isPage = /^(?:pp|ss)\b/i.test(locator) || (locator !== '' && Number(token.text) <= (parts.at(-1)?.to ?? 0));
      const dash = tokens[i + 1]?.kind === 'dash';
      const second = dash && tokens[i + 2]?.kind === 'number' ? tokens[i + 2] : undefined;
      if (!isPage) {
        locator = '';
        const part = second === undefined ? singlePart(token) : rangePart(token, second);
        parts.push(part);
        if (part.to < part.from && form === 'sound') form = 'reversed';
        if (dash && second === undefined) form = 'malformed';
      }
      i += second !== undefined ? 3 : dash ? 2 : 1;
    } else if (token.kind === 'text') {
      // A locator follows a comma, or says by its first word that it is one: `[3 p. 15]`.
      if (!(tokens[i - 1]?.kind === 'comma' && /^[\p{L}§]/u.test(token.text)) && !LOCATOR.test(token.text)) return undefined;
      locator = token.text;
      i += 1;
    } else {
      return undefined;
    }
    const next = tokens[i];
    if (next === undefined) break;
    if (next.kind === 'text') continue;
    // `[1, p. 15; 2, p. 41]`: behind a locator a semicolon parts two sources.
    const divides = next.kind === 'semicolon' && locator !== '';
    if (divides) locator = '';
    if ((next.kind !== 'comma' && !divides) || tokens[i + 1] === undefined || tokens[i + 1]?.kind === 'comma') form = 'malformed';
    while (i < tokens.length && !['number', 'text'].includes(tokens[i]?.kind ?? '')) i += 1;
  }
  return parts.length === 0 ? undefined : { parts, form };
}

function singlePart(token: Token): CitationPart {
  const span = { start: token.start, end: token.end };
  const number = Number(token.text);
  return { span, from: number, to: number, fromSpan: span, toSpan: span };
}

function rangePart(first: Token, second: Token): CitationPart {
  return {
    span: { start: first.start, end: second.end },
    from: Number(first.text),
    to: resolveAbbreviation(first.text, second.text),
    fromSpan: { start: first.start, end: first.end },
    toSpan: { start: second.start, end: second.end },
  };
}

function numbersOf(parts: readonly CitationPart[]): readonly number[] {
  const only = parts[0];
  if (parts.length === 1 && only !== undefined && only.from === only.to) return [only.from];
  const numbers = new Set<number>();
  for (const { from, to } of parts) {
    const low = Math.min(from, to);
    const high = Math.max(from, to);
    if (high - low > LONGEST_RANGE) numbers.add(low).add(high);
    else for (let number = low; number <= high; number++) numbers.add(number);
  }
  return [...numbers];
}

/** `156-9` means 156 to 159, as the Chicago Manual of Style abbreviates; `16-4` cannot, and stays reversed. */
function resolveAbbreviation(first: string, second: string): number {
  if (second.length >= first.length || Number(second) > Number(first)) return Number(second);
  const full = Number(first.slice(0, first.length - second.length) + second);
  return full > Number(first) ? full : Number(second);
}

/** `[4]-[6]` and `[4]–[6]` are one range. */
function rangeOfBrackets(visible: string, first: BracketedNumbers, second: Bracket): BracketedNumbers | undefined {
  const between = visible.slice(first.span.end, second.span.start).replaceAll(TRANSPARENT, '');
  if (between !== '--' && (between.length !== 1 || !DASH.test(between))) return undefined;
  const [from] = first.parts;
  const [to] = second.parts;
  if (from === undefined || to === undefined || first.parts.length > 1 || second.parts.length > 1) return undefined;
  if (from.from !== from.to || to.from !== to.to) return undefined;
  const part: CitationPart = {
    span: { start: from.span.start, end: to.span.end },
    from: from.from,
    to: to.to,
    fromSpan: from.fromSpan,
    toSpan: to.toSpan,
  };
  const form = part.to < part.from ? 'reversed' : 'sound';
  return { ...first, span: { start: first.span.start, end: second.span.end }, parts: [part], numbers: numbersOf([part]), form };
}

function whatStandsBefore(visible: string, open: number): 'nothing' | 'word' | 'bracket' | 'code' {
  let i = open - 1;
  while (i >= 0 && visible.charAt(i) === TRANSPARENT) i -= 1;
  const char = visible.charAt(i);
  if (char === '%') return 'code'; // `%[1]s` of printf
  if (char === ']') return 'bracket';
  // Letters without case (Chinese, Arabic) are written without a space before the bracket.
  if (!/[\p{L}\p{N}_]/u.test(char) || /\p{Lo}/u.test(char)) return 'nothing';
  let start = i;
  while (start > 0 && /[\p{L}\p{M}\p{N}_.]/u.test(visible.charAt(start - 1))) start -= 1;
  const word = visible.slice(start, i + 1);
  return /^(?:\p{L}[\p{L}\p{M}]+|\d{2,})$/u.test(word) ? 'word' : 'code';
}

function isLineStart(visible: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const char = visible.charAt(i);
    if (char === '\n' || char === '\r') return true;
    if (char !== ' ' && char !== TRANSPARENT) return false;
  }
  return true;
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}
