import { dateOf, type PartialDate, parseIsoDate } from '../text/date.ts';
import { monthNamed } from '../text/months.ts';
import type { Span } from '../text/span.ts';

/** The sentence around a place, and the dates that it names. Offsets are those of the text. */
export interface Sentence {
  readonly span: Span;
  readonly dates: readonly PartialDate[];
  /** Its one date says when all of it happened: `In May 2014, …`; not `since 2014`. */
  readonly isDated: boolean;
}

/** A sentence is at most so long on either side, in UTF-16 units. */
const REACH = 400;

export function sentenceAround(text: string, { start, end }: Span): Sentence {
  const before = text.slice(Math.max(0, start - REACH), start);
  const begin = start - before.length + lastEnd(before);
  const behind = text.slice(end, end + REACH);
  const stop = /[.!?][”"’)]?(?:\s*(?:\[[\d\s,–-]+\])+)?(?=\s+[\p{Lu}“"„]|\s*$)|\n[ \t]*\r?\n/u.exec(behind);
  const span = { start: begin, end: end + (stop === null ? behind.length : stop.index + stop[0].length) };
  const sentence = text.slice(span.start, span.end);
  const dates = datesIn(sentence);
  const [only] = dates;
  const isDated =
    dates.length === 1 &&
    only?.month !== undefined &&
    /\b(?:in|on|w|we|dnia)\s/i.test(sentence) &&
    !/\b(?:since|until|till|from|by|before|after|od|do|po|przed)\s+(?:\p{L}+\s+)?(?:\d{1,2}\s+)?(?:\p{Lu}?\p{L}+\s+)?(?:\d{1,2},?\s+)?(?:19|20)\d\d/u.test(
      sentence,
    );
  return { span, dates, isDated };
}

/** How far back a story begins whose date still holds, in UTF-16 units. */
const STORY = 2_000;

/** The dates that the text names in the paragraphs before an offset, nearest last. */
export function datesBefore(text: string, offset: number): readonly PartialDate[] {
  return datesIn(text.slice(Math.max(0, offset - STORY), offset));
}

/** Offset behind the last end of a sentence; 0 when there is none. */
function lastEnd(text: string): number {
  let end = 0;
  for (const found of text.matchAll(
    /(?<!\b(?:Gen|Dr|Mr|Mrs|Ms|Prof|St|No|Lt|Col|Sen|Rep|Gov|vs|p|s|U\.S|r|im|al))[.!?][”"’)]?\s+(?=[\p{Lu}“"„\d[])|\n[ \t]*\r?\n/gu,
  )) {
    end = found.index + found[0].length;
  }
  return end;
}

const DATE =
  /(?:(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+)?(?<month>\p{L}{3,12})\.?,?\s+(?:(?<late>\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?<year>(?:19|20)\d\d)(?!\d)|(?<iso>(?:19|20)\d\d-\d\d(?:-\d\d)?)|(?<![\d/–-])(?<bare>(?:19|20)\d\d)(?![\d/–-])/gu;

function datesIn(sentence: string): readonly PartialDate[] {
  return [...sentence.matchAll(DATE)].flatMap(({ groups = {} }) => {
    const { day, month = '', late, year, iso, bare } = groups;
    if (iso !== undefined) return parseIsoDate(iso) ?? [];
    const number = year === undefined ? undefined : monthNamed(month)?.month;
    if (number === undefined) return { year: Number(year ?? bare) };
    const named = day ?? late;
    return dateOf(Number(year), number, named === undefined ? undefined : Number(named)) ?? { year: Number(year), month: number };
  });
}
