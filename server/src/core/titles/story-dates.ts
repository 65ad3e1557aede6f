import type { PartialDate } from '../text/date.ts';
import { type Source, sliceOf } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { AT, datesIn, OPENING, type PlacedDate, sentenceStarts } from './sentence-dates.ts';

/** How far back the date of a story may stand: so many paragraphs with the sentence's own, and so many UTF-16 units. */
const PARAGRAPHS = 3;
const STORY = 2_000;

/**
 * When a story happens that goes on in a sentence: `In July 2019 they met in Osaka. … President Trump agreed.` It is the date of the
 * nearest sentence before that says when something happened, in the same section and few paragraphs away; what stands behind, in
 * references or of another event (`since 2012`, `a paper of May 2014`) tells nothing of it. Empty where there is none.
 */
export function storyDates(source: Source, sentence: Span, section: Span | undefined): readonly PartialDate[] {
  const text = sliceOf(source, { start: Math.max(sentence.start - STORY, section?.start ?? 0), end: sentence.start });
  const story = text
    .split(/\n(?:[^\S\n]*\n)+/)
    .slice(-PARAGRAPHS)
    .join('\n\n');
  const starts = sentenceStarts(story);
  let nearest = -1;
  const dates: PartialDate[] = [];
  const periods = periodsIn(story);
  const events = datesIn(story).filter((placed) =>
    isOfEvent(placed, story, starts.findLast((start) => start <= placed.start) ?? 0),
  );
  for (const placed of [...events, ...periods].sort((a, b) => b.start - a.start)) {
    const index = starts.findLastIndex((start) => start <= placed.start);
    if (dates.length > 0 && index !== nearest) break;
    nearest = index;
    dates.push(placed.date);
  }
  return dates;
}

/** The years of a time that is over: `from 2013 to 2017`, `w latach 2013–2017`. */
function periodsIn(story: string): readonly PlacedDate[] {
  return [...story.matchAll(PERIOD)].flatMap(({ index, 0: { length }, groups = {} }) => {
    const [from, to] = [Number(groups.from), Number(groups.to)];
    const years = Array.from({ length: Math.max(0, Math.min(to - from, LONGEST) + 1) }, (_, more) => from + more);
    return years.map((year) => ({ date: { year }, start: index, end: index + length }));
  });
}

const PERIOD =
  /(?<!\p{L})(?:from|between|in|od|w latach|latach)\s+(?<from>(?:19|20)\d\d)\s?(?:–|-|to|and|until|do|a)\s?(?<to>(?:19|20)\d\d)(?!\d)/giu;
/** Years. */
const LONGEST = 20;

/** A year by itself tells of an event only at the beginning of its sentence: `In 2012, …`. */
function isOfEvent({ date, start }: PlacedDate, story: string, sentenceStart: number): boolean {
  const lead = story.slice(sentenceStart, start).replace(/^.*[:;—]\s/s, '');
  const at = AT.exec(lead);
  if (at === null) return date.day !== undefined && POLISH_DAY.test(story.slice(start)) && !BOUND.test(lead);
  return date.month !== undefined || OPENING.test(lead.slice(0, at.index + (/^\p{L}/u.test(at[0]) ? 0 : 1)));
}

/** A day needs no preposition in Polish: `3 maja 2014 r. prezydent`; `od 3 maja` is the beginning of something. */
const POLISH_DAY = /^\d{1,2}\s+\p{Ll}/u;
const BOUND = /(?<!\p{L})(?:od|do|z|po|przed|między|a|i|ze)\s+(?:dnia\s+)?$/iu;
