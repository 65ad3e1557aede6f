import type { Draft } from '../markdown/draft.ts';
import type { Block, Piece } from '../markdown/piece.ts';
import type { PartialDate } from '../text/date.ts';
import { type Span, shift } from '../text/span.ts';
import { parseDate } from './dates.ts';
import type { FrontMatter } from './front-matter.ts';
import { textOf } from './headings.ts';
import type { Profile } from './profile.ts';

/** What stands before the first section: series label, title, authors, date. */
export interface Head {
  readonly label?: HeadPart;
  readonly title?: HeadPart;
  readonly authors: readonly HeadPart[];
  readonly date?: HeadPart & { readonly date: PartialDate };
  /** From the beginning of the draft to the first section. */
  readonly span: Span;
}

export interface HeadPart {
  readonly text: string;
  readonly span: Span;
}

/** A head is a few lines; what lies beyond this many blocks is text without headings. */
const MOST_BLOCKS = 24;

const BYLINE_WORD = /^(?:by|authors?|written by|autor(?:ka|zy|ki)?|opracowani[ea]|opracował[ay]?)\s*:?\s+/i;
const DATE_WORD = /^(?:date|published|data|opublikowano)\s*:\s*/i;
const TITLE_WORD = /^(?:title|tytuł)\s*:\s*/i;
const DEGREE = /^(?:dr|prof|hab|mgr|inż|mr|ms|mrs|phd|ph\.d|ma|m\.a|msc)\.?$/i;
const PARTICLE = /^(?:de|da|del|della|di|van|von|der|den|la|le|al|el|bin|ibn|y|dos|du)$/i;

/** The head as front matter gives it, and what front matter leaves out as the first blocks give it. */
export function readHead(draft: Draft, frontMatter: FrontMatter | undefined, firstSection: number, profile: Profile): Head {
  const shown = readBlocks(headBlocks(draft, firstSection), profile);
  const named = frontMatter?.date;
  const date = named === undefined ? undefined : (parseDate(named.text.slice(0, 10)) ?? parseDate(named.text));
  const title = frontMatter?.title ?? shown.title;
  const authors = frontMatter !== undefined && frontMatter.authors.length > 0 ? frontMatter.authors : shown.authors;
  const dated = named !== undefined && date !== undefined ? { ...named, date } : shown.date;
  return {
    ...(shown.label && { label: shown.label }),
    ...(title && { title }),
    authors,
    ...(dated && { date: dated }),
    span: { start: 0, end: firstSection },
  };
}

/** Whether a line is the series label of the profile: `CAA BRIEF`, `CAA Brief No. 12/2021`. */
export function isLabel(text: string, profile: Profile): boolean {
  const line = text.trim().replace(/\s+/g, ' ').toUpperCase();
  return profile.labels.some((label) => {
    const rest = line.startsWith(label) ? line.slice(label.length) : undefined;
    return rest !== undefined && /^\W*(?:(?:NO|NR|VOL|ISSUE)?\.?\s*#?\d[\d\s/.()-]*)?\W*$/.test(rest);
  });
}

function headBlocks(draft: Draft, end: number): readonly HeadPart[] {
  const parts: HeadPart[] = [];
  for (let i = 0; i < draft.pieces.length && parts.length < MOST_BLOCKS; i++) {
    const piece = draft.pieces[i] as Piece;
    const offset = draft.starts[i] as number;
    if (offset >= end) break;
    for (const block of piece.blocks) {
      if (offset + block.span.start >= end) break;
      if (block.kind === 'heading' || block.kind === 'paragraph') parts.push(...linesOf(piece, block, offset));
    }
  }
  return parts;
}

/** A block that converters or authors left as several lines is several parts, unless it runs on like a sentence. */
function linesOf(piece: Piece, block: Block, offset: number): readonly HeadPart[] {
  const whole = { text: textOf(piece, block.content), span: shift(block.content, offset) };
  const lines = piece.text.slice(block.content.start, block.content.end).split(/(?:\\| {2,})?(?:\r\n|\n|\r)/);
  if (lines.length === 1 || whole.text === '') return whole.text === '' ? [] : [whole];
  const parts: HeadPart[] = [];
  let at = block.content.start;
  for (const line of lines) {
    const start = piece.text.indexOf(line, at);
    const span = { start, end: start + line.length };
    parts.push({ text: textOf(piece, span), span: shift(span, offset) });
    at = span.end;
  }
  return parts.some(({ text }) => parseDate(text) !== undefined || BYLINE_WORD.test(text)) ? parts : [whole];
}

function readBlocks(parts: readonly HeadPart[], profile: Profile): Omit<Head, 'span'> {
  let label: HeadPart | undefined;
  let title: HeadPart | undefined;
  let date: Head['date'];
  let authors: readonly HeadPart[] = [];
  for (const part of parts) {
    const dated = dateIn(part);
    if (label === undefined && title === undefined && isLabel(part.text, profile)) label = part;
    else if (dated !== undefined) date ??= dated;
    else if (authors.length === 0 && (BYLINE_WORD.test(part.text) || (title !== undefined && isByline(part.text))))
      authors = authorsIn(part);
    else if (title === undefined && isTitle(part.text)) title = withoutWord(part, TITLE_WORD);
  }
  return { ...(label && { label }), ...(title && { title }), authors, ...(date && { date }) };
}

/** `December 2021`, `Date: 2021-12-14`, `Łódź, 14 grudnia 2021`. */
function dateIn(part: HeadPart): Head['date'] {
  const named = withoutWord(part, DATE_WORD);
  const date = parseDate(named.text);
  if (date !== undefined) return { ...named, date };
  const place = /^[\p{L}\s-]{2,30},\s+(?=\S)/u.exec(named.text)?.[0];
  const rest = place === undefined ? undefined : parseDate(named.text.slice(place.length));
  return rest === undefined ? undefined : { ...named, date: rest };
}

/** A sentence that goes on for lines is an abstract or a disclaimer, not a title. */
function isTitle(text: string): boolean {
  return text.length <= 300 && /\p{L}/u.test(text) && !/^(?:https?:|www\.|doi\b|issn\b|isbn\b)/i.test(text);
}

function isByline(text: string): boolean {
  return text.length <= 200 && namesIn(text).every(isName);
}

function authorsIn(part: HeadPart): readonly HeadPart[] {
  const named = withoutWord(part, BYLINE_WORD);
  return namesIn(named.text).map((text) => {
    const at = part.text.indexOf(text);
    // Markup inside a byline makes source and text differ in length; then the whole line is the place.
    const exact = part.text.length === part.span.end - part.span.start;
    return { text, span: exact ? { start: part.span.start + at, end: part.span.start + at + text.length } : part.span };
  });
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/\s*(?:[,;|·&]|\s(?:and|i|oraz|with)\s)\s*/)
    .map((name) => name.replace(/[\d*†‡¹²³⁴⁵]+$/u, '').trim())
    .filter((name) => name !== '' && !DEGREE.test(name));
}

/** Two to five words that begin with a capital (`Jan van der Berg`), or a Chinese name of two to four characters. */
function isName(text: string): boolean {
  if (/^[\p{Lo}·]{2,8}$/u.test(text)) return true;
  const words = text.split(/\s+/).filter((word) => !DEGREE.test(word));
  if (words.length < 2 || words.length > 5) return false;
  return words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || PARTICLE.test(word));
}

function withoutWord(part: HeadPart, word: RegExp): HeadPart {
  const length = word.exec(part.text)?.[0].length ?? 0;
  if (length === 0) return part;
  const exact = part.text.length === part.span.end - part.span.start;
  return { text: part.text.slice(length), span: exact ? { start: part.span.start + length, end: part.span.end } : part.span };
}
