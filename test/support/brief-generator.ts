import fc from 'fast-check';
import { type CitationPlan, citationsOf, type RawCitation } from './citation-plan.ts';

/** A brief as its parts, so that the same brief can be written with any numbering of its sources. */
export interface BriefPlan {
  readonly ending: string;
  readonly form: ListForm;
  /** Words and citations in turn. */
  readonly paragraphs: readonly (readonly (string | CitationPlan)[])[];
  /** By source; in a clean brief source 0 is cited first. */
  readonly entries: readonly EntryPlan[];
  /** What parts the places of the list. */
  readonly gaps: readonly string[];
  readonly tail: string;
}

export interface EntryPlan {
  /** `<a id="ref-3"></a>`, or nothing. */
  readonly anchor: string;
  readonly text: string;
}

export const LIST_FORMS = ['dot', 'parenthesis', 'bulleted', 'bracket', 'colon', 'escaped', 'bold', 'counted', 'padded'] as const;
export type ListForm = (typeof LIST_FORMS)[number];

const WORDS = [
  'Serbia',
  'the port of Koper',
  'word',
  'Łódź',
  '中国铁路',
  'שלום',
  'مرحبا',
  '👩‍🚀 flies',
  '"quoted words"',
  '**bold**',
  '*it*',
  '[sic]',
  '`[1] code`',
  'A[1]',
  '[a link](https://example.org/[1])',
  'see https://example.org/a_b.html',
  'U.S. data',
  'e\u0301',
  'co-operation',
  '3.5%',
  '(in brackets)',
  '$5 million',
];
const AFTER = [' ', ' ', ' ', '. ', ', ', '; ', '  ', '\t', '\n', '  \n', '\u00A0', ': ', '! '];
const TITLES = [
  'Title',
  'Tytuł „cytat”',
  '标题',
  'عنوان',
  '🚢 Ships',
  '*Emphasis*',
  'A [sic] title',
  'Over\tTabs',
  'Two  spaces',
];
const ENDS = [
  ', May 3, 2021, Xinhua. Online: https://example.org/a',
  '.',
  ', 2020\n   wrapped line',
  ', 2020\n\t wrapped by a tab.',
  ' {#anchor-x}',
  ', s. 15 — “end”',
];

interface RawBrief {
  readonly ending: string;
  readonly form: ListForm;
  readonly paragraphs: readonly (readonly RawChunk[])[];
  readonly unused: number;
  readonly entries: readonly (readonly [title: string, end: string, anchored: boolean])[];
  readonly gaps: readonly string[];
  readonly tail: string;
}

interface RawChunk {
  readonly words: string;
  readonly after: string;
  readonly citations: readonly RawCitation[];
}

const number = (most: number): fc.Arbitrary<number> => fc.nat({ max: most });

const rawCitation: fc.Arbitrary<RawCitation> = fc.record({
  shape: fc.constantFrom('plain', 'plain', 'plain', 'escaped', 'linked', 'fragment', 'raised', 'brackets'),
  items: fc.array(
    fc.record({ fresh: fc.boolean(), at: number(40), length: fc.constantFrom(1, 1, 1, 1, 2, 3, 4), locator: number(6) }),
    { minLength: 1, maxLength: 4 },
  ),
  separator: fc.constantFrom(', ', ', ', ',', ' , '),
  dash: fc.constantFrom('-', '–', ' – ', '—', '--'),
  joint: fc.constantFrom('', ', ', ' '),
});

const rawChunk: fc.Arbitrary<RawChunk> = fc.record({
  words: fc.constantFrom(...WORDS),
  after: fc.constantFrom(...AFTER),
  citations: fc.oneof(
    { weight: 3, arbitrary: fc.array(rawCitation, { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(rawCitation, { maxLength: 3 }) },
  ),
});

const rawBrief: fc.Arbitrary<RawBrief> = fc.record({
  ending: fc.constantFrom('\n', '\r\n'),
  form: fc.constantFrom(...LIST_FORMS),
  paragraphs: fc.array(fc.array(rawChunk, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
  unused: number(2),
  entries: fc.array(fc.tuple(fc.constantFrom(...TITLES), fc.constantFrom(...ENDS), fc.boolean()), { minLength: 8, maxLength: 8 }),
  gaps: fc.array(fc.constantFrom('\n', '\n', '\n\n', '  \n', '\n \n'), { minLength: 5, maxLength: 5 }),
  tail: fc.constantFrom('', '\n', '\n\n', '\n\nRESEARCH OPINIONS ADVICE\n\nFIRST OF THIS KIND\n', '  \n'),
});

/** A brief in order: sources are numbered as they are first cited, groups ascend, no number is repeated in a group. */
export const cleanBrief: fc.Arbitrary<BriefPlan> = rawBrief.map((raw) => planOf(raw, 'clean'));

/** A brief whose numbers all have entries, in any order. */
export const messyBrief: fc.Arbitrary<BriefPlan> = rawBrief.map((raw) => planOf(raw, 'messy'));

function planOf(raw: RawBrief, kind: 'clean' | 'messy'): BriefPlan {
  const { citations, sources } = citationsOf(
    raw.paragraphs.flatMap((chunks) => chunks.map(({ citations }) => citations)),
    kind,
  );
  const queue = [...citations];
  const paragraphs = raw.paragraphs.map((chunks) =>
    chunks.flatMap(({ words, after }) => [words, ...spaced(words, queue.shift() ?? []), after]),
  );
  const count = Math.max(sources + raw.unused, 2);
  const entries = Array.from({ length: count }, (_, source): EntryPlan => {
    const [title, end, anchored] = raw.entries[source % raw.entries.length] as RawBrief['entries'][number];
    const ownEnd = end.replace('anchor-x', `entry-${String.fromCharCode(97 + (source % 26))}${source}x`);
    return { anchor: anchored ? `<a id="ref-${source + 1}"></a>` : '', text: `${title} ${nameOf(source)}${ownEnd}` };
  });
  const gaps = Array.from({ length: count - 1 }, (_, index) => raw.gaps[index % raw.gaps.length] ?? '\n');
  return { ending: raw.ending, form: raw.form, paragraphs, entries, gaps, tail: raw.tail };
}

/** Words that tell sources apart without a digit: `alpha-b-b`. */
function nameOf(source: number): string {
  return `Nr ${[...String(source)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('-')}`;
}

/** `data[0]`, `%[1]s` and `[a link][1]` are no citations; letters without case need no space before one. */
function spaced(words: string, citations: readonly CitationPlan[]): readonly (string | CitationPlan)[] {
  if (citations.length === 0) return [];
  return /\p{Lo}$/u.test(words) ? citations : [' ', ...citations];
}
