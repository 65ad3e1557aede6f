import type { Draft } from '../markdown/draft.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import type { Block, Piece } from '../markdown/piece.ts';
import { isAttributes } from '../markdown/traces.ts';
import type { ImpossibleDay, PartialDate } from '../text/date.ts';
import { type Span, shift } from '../text/span.ts';
import { isByline, namesIn } from './byline.ts';
import { impossibleDate, parseDate } from './dates.ts';
import { isInCapitals, textOf } from './headings.ts';
import type { Profile } from './profile.ts';

/** What stands before the first section: series label, title, authors, date. */
export interface Head {
  readonly label?: HeadPart;
  readonly title?: HeadPart;
  readonly authors: readonly HeadPart[];
  readonly date?: HeadPart & { readonly date: PartialDate };
  /** In a head without a date: what is written like one, with a day that its month does not have. */
  readonly impossibleDate?: HeadPart & { readonly day: ImpossibleDay };
  /** From the beginning of the draft to the first section. */
  readonly span: Span;
}

export interface HeadPart {
  readonly text: string;
  readonly span: Span;
  /** It is written as a heading, bold or in capitals. */
  readonly marked?: boolean;
}

/** A head is a few lines; what lies beyond this many blocks is text without headings. */
const MOST_BLOCKS = 24;

const BYLINE_WORD = /^(?:by|authors?|written by|autor(?:ka|zy|ki)?|opracowani[ea]|opracował[ay]?)\s*:?\s+/i;
const DATE_WORD = /^(?:date|published|data|opublikowano)\s*:\s*/i;
const TITLE_WORD = /^(?:title|tytuł)\s*:\s*/i;

/** The head as front matter gives it, and what front matter leaves out as the first blocks give it. */
export function readHead(draft: Draft, frontMatter: FrontMatter | undefined, firstSection: number, profile: Profile): Head {
  const shown = readBlocks(headBlocks(draft, firstSection), profile, frontMatter?.title !== undefined);
  const named = frontMatter?.date;
  const date = named === undefined ? undefined : (parseDate(named.text.slice(0, 10)) ?? parseDate(named.text));
  const title = frontMatter?.title ?? shown.title;
  const authors = frontMatter !== undefined && frontMatter.authors.length > 0 ? frontMatter.authors : shown.authors;
  const dated = named !== undefined && date !== undefined ? { ...named, date } : shown.date;
  const day = named === undefined ? undefined : (impossibleDate(named.text.slice(0, 10)) ?? impossibleDate(named.text));
  const impossible = named !== undefined && day !== undefined ? { ...named, day } : shown.impossibleDate;
  return {
    ...(shown.label && { label: shown.label }),
    ...(title && { title }),
    authors,
    ...(dated && { date: dated }),
    ...(dated === undefined && impossible && { impossibleDate: impossible }),
    span: { start: 0, end: firstSection },
  };
}

/** Whether a line is the series label of the profile: `CAA BRIEF`, `CAA Brief No. 12/2021`. */
export function isLabel(text: string, profile: Profile): boolean {
  if (text.length > 200) return false;
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
  const text = textOf(piece, block.content);
  const marked = block.kind === 'heading' || block.style === 'bold' || isInCapitals(text);
  const whole = { text, span: shift(block.content, offset), marked };
  const written = piece.text.slice(block.content.start, block.content.end).split(/\r\n|\n|\r/);
  // A line may end in a hard break.
  const lines = written.map((line, i) => (i === written.length - 1 ? line : line.replace(/\\$/, '').trimEnd()));
  if (lines.length === 1 || whole.text === '') return whole.text === '' ? [] : [whole];
  const parts: HeadPart[] = [];
  let at = block.content.start;
  for (const line of lines) {
    const start = piece.text.indexOf(line, at);
    const span = { start, end: start + line.length };
    parts.push({ text: textOf(piece, span), span: shift(span, offset) });
    at = span.end;
  }
  return parts.some(({ text }) => parseDate(text) !== undefined || impossibleDate(text) !== undefined || BYLINE_WORD.test(text))
    ? parts
    : [whole];
}

/** `titled` says that front matter has the title, so the first name can be the author's. */
function readBlocks(parts: readonly HeadPart[], profile: Profile, titled: boolean): Omit<Head, 'span'> {
  let label: HeadPart | undefined;
  let title: HeadPart | undefined;
  let date: Head['date'];
  let impossible: Head['impossibleDate'];
  let beforeDate: HeadPart | undefined;
  let authors: readonly HeadPart[] = [];
  for (const part of parts) {
    const dated = dateIn(part);
    const mayBeByline = BYLINE_WORD.test(part.text) || ((titled || title !== undefined) && isByline(part.text));
    if (label === undefined && title === undefined && isLabel(part.text, profile)) label = part;
    else if (dated !== undefined) {
      beforeDate ??= date === undefined ? dated.lead : undefined;
      date ??= dated.date;
      impossible ??= dated.impossible;
    } else if (authors.length === 0 && mayBeByline) authors = authorsIn(part);
    else if (title === undefined && isTitle(part.text)) title = withoutWord(part, TITLE_WORD);
  }
  // `Łódź, 14 December 2021` names a place; where nobody else is named, `Nina Berg, December 2021` names the author.
  if (authors.length === 0 && beforeDate !== undefined && isByline(beforeDate.text)) authors = authorsIn(beforeDate);
  // A name alone, unmarked, where title and name should stand: it is the title that is missing.
  if (title !== undefined && authors.length === 0 && !title.marked && isByline(title.text)) {
    authors = authorsIn(title);
    title = undefined;
  }
  return {
    ...(label && { label }),
    ...(title && { title }),
    authors,
    ...(date && { date }),
    ...(impossible && { impossibleDate: impossible }),
  };
}

/** A line with a date, or with what would be one. */
interface DateLine {
  readonly date?: NonNullable<Head['date']>;
  readonly impossible?: NonNullable<Head['impossibleDate']>;
  /** What stands before the date on its line: a place or a name. */
  readonly lead?: HeadPart;
}

/** `December 2021`, `Date: 2021-12-14`, `Łódź, 14 grudnia 2021`, `Nina Berg | December 2021`. */
function dateIn(part: HeadPart): DateLine | undefined {
  const named = withoutWord(part, DATE_WORD);
  const whole = datedBy(named.text, named);
  if (whole !== undefined) return whole;
  const separator = /^(.{2,60}?)\s*(?:,\s|[|·•–—])\s*(?=\S)/u.exec(named.text);
  const rest = separator === null ? undefined : datedBy(named.text.slice(separator[0].length), named);
  if (separator === null || rest === undefined) return undefined;
  const text = (separator[1] ?? '').trim();
  return { ...rest, lead: { text, span: { start: named.span.start, end: named.span.start + text.length } } };
}

function datedBy(text: string, part: HeadPart): DateLine | undefined {
  const date = parseDate(text);
  if (date !== undefined) return { date: { ...part, date } };
  const day = impossibleDate(text);
  return day && { impossible: { ...part, day } };
}

/** A sentence that goes on for lines is an abstract or a disclaimer, not a title. */
function isTitle(text: string): boolean {
  return (
    text.length <= 300 && /\p{L}/u.test(text) && !isAttributes(text) && !/^(?:https?:|www\.|doi\b|issn\b|isbn\b)/i.test(text)
  );
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

function withoutWord(part: HeadPart, word: RegExp): HeadPart {
  const length = word.exec(part.text)?.[0].length ?? 0;
  if (length === 0) return part;
  const exact = part.text.length === part.span.end - part.span.start;
  return { text: part.text.slice(length), span: exact ? { start: part.span.start + length, end: part.span.end } : part.span };
}
