import type { Brief } from '../brief/brief.ts';
import type { Citation } from '../brief/citations.ts';
import type { ReferenceList } from '../brief/references.ts';
import { sliceOf } from '../text/source.ts';
import { linesOf, listed, type Refusal, refused } from './outcome.ts';

/** Why the numbers of a brief are not certain enough to be changed; `undefined` when they are. */
export function whyNotRenumbered(brief: Brief): Refusal | undefined {
  const { references } = brief;
  if (references === undefined) return brief.citations.length === 0 ? undefined : withoutList(brief);
  return duplicates(brief, references) ?? misformed(brief) ?? undefinedNumbers(brief, references);
}

function withoutList(brief: Brief): Refusal {
  const places = brief.citations.map(({ span }) => span);
  const lines = linesOf(brief.source, places);
  return refused(`The text cites by number in ${lines}, but it has no numbered list of references.`, places);
}

/** Entries that share a number: a citation of it could mean either. */
export function duplicates(brief: Brief, { entries, byNumber }: ReferenceList): Refusal | undefined {
  if (byNumber.size === entries.length) return undefined;
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const { number } of entries) (seen.has(number) ? twice : seen).add(number);
  const places = entries.filter(({ number }) => twice.has(number)).map(({ digits }) => digits);
  const lines = linesOf(brief.source, places);
  if (twice.size === 1) {
    return refused(`The entries in ${lines} have the same number ${[...twice][0]}, so a citation could mean either.`, places);
  }
  return refused(`The entries in ${lines} share the numbers ${listed([...twice].map(String))}.`, places);
}

function misformed(brief: Brief): Refusal | undefined {
  const wrong = brief.citations.filter(({ form }) => form !== 'sound');
  if (wrong.length === 0) return undefined;
  const shown = listed(wrong.map(({ span }) => sliceOf(brief.source, span).replaceAll('\\', '')));
  const places = wrong.map(({ span }) => span);
  const lines = linesOf(brief.source, places);
  if (wrong.length > 1) return refused(`The citations ${shown} in ${lines} cannot be read.`, places);
  return refused(
    `The citation ${shown} in ${lines} ${wrong[0]?.form === 'reversed' ? 'runs backwards' : 'cannot be read'}.`,
    places,
  );
}

function undefinedNumbers(brief: Brief, references: ReferenceList): Refusal | undefined {
  const numbers = new Set<number>();
  const wrong = brief.citations.filter((citation) => {
    const absent = absentNumber(citation, references);
    if (absent !== undefined) numbers.add(absent);
    return absent !== undefined;
  });
  if (wrong.length === 0) return undefined;
  const places = wrong.map(({ span }) => span);
  const lines = linesOf(brief.source, places);
  const shown = listed([...numbers].map((number) => `[${number}]`));
  if (numbers.size > 1) return refused(`The numbers ${shown}, cited in ${lines}, have no entries in the list.`, places);
  return refused(`The number ${shown}, cited in ${lines}, has no entry in the list.`, places);
}

function absentNumber({ numbers, parts }: Citation, { byNumber }: ReferenceList): number | undefined {
  for (const number of numbers) if (!byNumber.has(number)) return number;
  if (numbers.length !== 2) return undefined;
  // Of a range over more than a thousand entries a citation names the two ends alone.
  const [first, last] = numbers as readonly [number, number];
  if (last - first <= parts.length) return undefined;
  for (const { from, to } of parts) {
    for (let number = from; number <= to; number++) if (!byNumber.has(number)) return number;
  }
  return undefined;
}
