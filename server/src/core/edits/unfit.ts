import type { Brief } from '../brief/brief.ts';
import type { Citation } from '../brief/citations.ts';
import type { ReferenceList } from '../brief/references.ts';
import { sentence } from '../language/say.ts';
import { enumerate } from '../language/template.ts';
import { sliceOf } from '../text/source.ts';
import { linesOf, type Refusal, refused } from './outcome.ts';
import { EDITS } from './sentences.ts';

/** Why the numbers of a brief are not certain enough to be changed; `undefined` when they are. */
export function whyNotRenumbered(brief: Brief): Refusal | undefined {
  const { references } = brief;
  if (references === undefined) return brief.citations.length === 0 ? undefined : withoutList(brief);
  return duplicates(brief, references) ?? misformed(brief) ?? undefinedNumbers(brief, references);
}

function withoutList(brief: Brief): Refusal {
  const places = brief.citations.map(({ span }) => span);
  const lines = linesOf(brief.source, places);
  return refused(sentence(EDITS, 'citesWithoutList', { lines }), places);
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
    return refused(sentence(EDITS, 'sameNumber', { lines, number: [...twice][0] as number }), places);
  }
  return refused(sentence(EDITS, 'sharedNumbers', { lines, numbers: enumerate([...twice].map(String)) }), places);
}

function misformed(brief: Brief): Refusal | undefined {
  const wrong = brief.citations.filter(({ form }) => form !== 'sound');
  if (wrong.length === 0) return undefined;
  const found = enumerate(wrong.map(({ span }) => sliceOf(brief.source, span).replaceAll('\\', '')));
  const places = wrong.map(({ span }) => span);
  const lines = linesOf(brief.source, places);
  if (wrong.length > 1) return refused(sentence(EDITS, 'unreadableSeveral', { found, lines }), places);
  return refused(sentence(EDITS, wrong[0]?.form === 'reversed' ? 'backwards' : 'unreadable', { found, lines }), places);
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
  const values = { numbers: enumerate([...numbers].map((number) => `[${number}]`)), lines };
  return refused(sentence(EDITS, numbers.size > 1 ? 'undefinedSeveral' : 'undefinedOne', values), places);
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
