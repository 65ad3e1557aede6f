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
  const story = text.split(/\n(?:[^\S\n]*\n)+/).slice(-PARAGRAPHS).join('\n\n');
  const starts = sentenceStarts(story);
  let nearest = -1;
  const dates: PartialDate[] = [];
  for (const placed of datesIn(story).toReversed()) {
    const index = starts.findLastIndex((start) => start <= placed.start);
    if (dates.length > 0 && index !== nearest) break;
    if (!isOfEvent(placed, story, starts[index] ?? 0)) continue;
    nearest = index;
    dates.push(placed.date);
  }
  return dates;
}

/** A year by itself tells of an event only at the beginning of its sentence: `In 2012, …`. */
function isOfEvent({ date, start }: PlacedDate, story: string, sentenceStart: number): boolean {
  const lead = story.slice(sentenceStart, start);
  const at = AT.exec(lead);
  if (at === null) return date.day !== undefined && POLISH_DAY.test(story.slice(start)) && !BOUND.test(lead);
  return date.month !== undefined || OPENING.test(lead.slice(0, at.index + (/^\p{L}/u.test(at[0]) ? 0 : 1)));
}

/** A day needs no preposition in Polish: `3 maja 2014 r. prezydent`; `od 3 maja` is the beginning of something. */
const POLISH_DAY = /^\d{1,2}\s+\p{Ll}/u;
const BOUND = /(?<!\p{L})(?:od|do|z|po|przed|między|a|i|ze)\s+(?:dnia\s+)?$/iu;
