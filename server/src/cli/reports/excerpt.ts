import { positionAt, type Source, type Span } from '../../core/index.ts';

/** The line that a problem begins in, or the part of a long one around it, and what of it is marked, in UTF-16 units. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Units of a line that are shown: a paragraph is one line in most drafts. */
const LONGEST = 96;
const BEFORE = 40;

export function excerptOf(source: Source, span: Span): Excerpt {
  const { line, character } = positionAt(source, span.start);
  const whole = (source.lines[line] ?? '').replace(/[\r\n]+$/, '');
  const end = Math.min(whole.length, character + span.end - span.start);
  if (whole.length <= LONGEST) return { text: whole, start: character, end };
  const from = wordStart(whole, Math.max(0, Math.min(character - BEFORE, whole.length - LONGEST)));
  const to = wordEnd(whole, Math.max(from + LONGEST, Math.min(character + 1, whole.length)), character);
  const head = from > 0 ? '… ' : '';
  const tail = to < whole.length ? ' …' : '';
  const shift = head.length - from;
  return {
    text: `${head}${whole.slice(from, to)}${tail}`,
    start: character + shift,
    end: Math.max(character + shift, Math.min(end, to) + shift),
  };
}

/** From a place in a word to the next word's start, unless it is far. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < BEFORE / 2 ? space + 1 : notInPair(text, at);
}

/** The end of the last whole word before a place, but not before what is marked. */
function wordEnd(text: string, at: number, least: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > least && at - space < BEFORE / 2 ? space : notInPair(text, at);
}

/** A place that does not part the two halves of one character. */
function notInPair(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;
}
