import type { Draft } from '../markdown/draft.ts';
import type { FoundInPieces } from '../markdown/found-in-pieces.ts';
import type { Piece } from '../markdown/piece.ts';
import { isPlace } from '../matching/places.ts';
import { isPinyin } from '../matching/romanisations.ts';
import { opensSentences } from '../sightings/openers.ts';
import { distanceBetween } from '../text/distance.ts';
import { fold, sameButDiacritics } from '../text/fold.ts';
import { groupBy } from '../text/group-by.ts';
import { contains, overlaps, type Span, shift } from '../text/span.ts';
import type { CapitalWord } from '../text/words.ts';
import type { PieceMention } from './mentions.ts';

/** A name that the brief spells otherwise in more places. Offsets are the draft's. */
export interface Spelling {
  readonly span: Span;
  readonly found: string;
  readonly usual: string;
  /** The first place of the usual spelling. */
  readonly first: Span;
}

/** A word with a capital inside a sentence that is no name of the glossary. Offsets are the piece's. */
export interface UnknownName {
  readonly span: Span;
  readonly text: string;
  /** The words with a capital right beside it: a given name, a family name, a title. */
  readonly before: string | undefined;
  readonly behind: string | undefined;
}

const SHORTEST = 6;

/** Unknown names in the author's own words; `capitals` are the piece's words with a capital, `quotations` those of others. */
export function unknownNamesIn(
  { kind, visible }: Piece,
  mentions: readonly PieceMention[],
  capitals: readonly CapitalWord[],
  quotations: () => readonly Span[],
): readonly UnknownName[] {
  if (kind !== 'flow') return [];
  const found = capitals.filter(
    ({ start, end, shape }) => shape === 'capitalised' && end - start >= SHORTEST && isInsideSentence(visible, start),
  );
  if (found.length === 0) return [];
  const taken = [...mentions.map(({ span }) => span), ...quotations()];
  return found
    .filter((span) => !taken.some((other) => overlaps(other, span)))
    .map(({ start, end }) => ({
      span: { start, end },
      text: visible.slice(start, end),
      before: CAPITAL_BEFORE.exec(visible.slice(Math.max(0, start - 40), start))?.[1],
      behind: CAPITAL_BEHIND.exec(visible.slice(end, end + 40))?.[1],
    }));
}

const CAPITAL_BEFORE = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}'’-]*) $/u;
const CAPITAL_BEHIND = /^ (\p{Lu}[\p{L}\p{M}'’-]*)/u;

/** A space and a word or a comma stand before it, or an initial (`J. Halvorsen`). */
function isInsideSentence(visible: string, start: number): boolean {
  const space = visible.charCodeAt(start - 1);
  if (space !== 32 && space !== 0xa0) return false;
  return (
    /[\p{L}\p{M},)’”"]/u.test(visible.charAt(start - 2)) ||
    /[\s(]\p{Lu}\.$/u.test(visible.slice(Math.max(0, start - 4), start - 1))
  );
}

/**
 * Words that look like names of one person or place in two spellings: both stand with a capital inside sentences, the
 * glossary knows neither, neither ever stands in small letters, and a slip parts them (`Takeda`, `Tekada`). The one
 * that is rarer is the one that is found; of two equally frequent ones the later, and of two that differ in their diacritics alone the one that has none.
 */
export function spellingsThatDiffer(
  pieces: FoundInPieces<UnknownName>,
  draft: Draft,
  body: Span,
  slips: (names: readonly string[]) => readonly (readonly [string, string])[],
): readonly Spelling[] {
  const names = new Map<string, Places>();
  for (const { offset, found } of pieces) {
    for (const { text, span: own, before, behind } of found) {
      const span = shift(own, offset);
      if (!contains(body, span)) continue;
      const there = names.get(text) ?? { spans: [], before: new Set(), behind: new Set() };
      names.set(text, there);
      there.spans.push(span);
      if (before !== undefined) there.before.add(before);
      if (behind !== undefined) there.behind.add(behind);
    }
  }
  const differing = slips([...names.keys()]).flatMap(([one, other]) => {
    const [a, b] = [names.get(one) as Places, names.get(other) as Places];
    const areAlike = fold(one) === fold(other);
    // Letters get lost: the one that has them is right, however rare.
    const isOtherUsual = areAlike && isPlain(one) !== isPlain(other) ? isPlain(one) : b.spans.length > a.spans.length;
    const [usual, rare] = isOtherUsual ? [other, one] : [one, other];
    const [often, seldom] = isOtherUsual ? [b, a] : [a, b];
    // Two that stand once each, or often each, are more likely two names, unless they differ in their diacritics alone.
    if (!areAlike && (often.spans.length < 2 || seldom.spans.length > 2)) return [];
    if (areParts(a, b) || isPlace(fold(rare))) return [];
    if (!(areAlike || isLikely(fold(one), fold(other), a, b)) || isSmallSomewhere(usual, draft) || isSmallSomewhere(rare, draft))
      return [];
    return seldom.spans.map((span) => ({ span, found: rare, usual, first: often.spans[0] as Span }));
  });
  return differing.sort((x, y) => x.span.start - y.span.start);
}

function isPlain(name: string): boolean {
  return /^\p{ASCII}*$/u.test(name);
}

/** Where a name stands, and the words with a capital that stand right beside it somewhere. */
interface Places {
  readonly spans: Span[];
  readonly before: Set<string>;
  readonly behind: Set<string>;
}

/** `Michael Linhart` and `Michel Barnier`: each belongs to another name. */
function areParts(one: Places, other: Places): boolean {
  const [own, others] = [
    [...one.before, ...one.behind],
    [...other.before, ...other.behind],
  ];
  return own.length > 0 && others.length > 0 && !own.some((word) => others.includes(word));
}

/**
 * Whether what parts two folded words is a slip rather than an ending or another syllable. The last letters of names differ
 * in their cases, plurals and peoples (`Szkocji`, `Szkoci`; `Kansas`, `Kansans`), so there the word beside them has to be one;
 * in Chinese names each letter makes another name, so the family name has to be one and the letter left out or nearly the same.
 */
function isLikely(one: string, other: string, a: Places, b: Places): boolean {
  const before = [...a.before].some((word) => b.before.has(word) && !opensSentences(word));
  const tail = commonTail(one, other);
  if (isReordered(one, other)) return tail > 1;
  if (isPinyin(one) && isPinyin(other)) {
    if (one.length !== other.length) return before || Math.min(one.length, other.length) >= THREE_SYLLABLES;
    return before && SIMILAR.some(([x, y]) => one.replaceAll(x, y) === other.replaceAll(x, y));
  }
  return tail > 2 || (tail > 1 && (before || isTranscribed(one, other) || [...a.behind].some((word) => b.behind.has(word))));
}

/** Letters that one transcription writes and another leaves out: `Kyuchyuk`, `Kyuchuk`. */
function isTranscribed(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => word.charAt(0) + word.slice(1).replace(/[yjh]/g, ''));
  return a === b;
}

/** Letters of the shortest Chinese name that has three syllables for certain. */
const THREE_SYLLABLES = 9;
/** Consonants of which other transcriptions write one for the other. */
const SIMILAR = [
  ['g', 'k'],
  ['d', 't'],
  ['b', 'p'],
] as const;

/** How many letters two words have in common at their ends. */
function commonTail(one: string, other: string): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}

function isSmallSomewhere(name: string, { pieces }: Draft): boolean {
  const small = name.toLowerCase();
  return pieces.some(({ visible }) => visible.includes(small));
}

/** Pairs of names that a slip parts; remembers the last answer, since the names of a text seldom change. */
export function rememberingSlips(): (names: readonly string[]) => readonly (readonly [string, string])[] {
  let last: { readonly names: readonly string[]; readonly pairs: readonly (readonly [string, string])[] } | undefined;
  return (names) => {
    if (last?.names.length !== names.length || names.some((name, index) => name !== last?.names[index]))
      last = { names, pairs: slipsAmong(names) };
    return last.pairs;
  };
}

/** One letter put in, left out, replaced or swapped, or two letters that changed places; never the first. */
function slipsAmong(names: readonly string[]): readonly (readonly [string, string])[] {
  const groups = groupBy(
    names.map((name) => ({ name, folded: fold(name) })),
    ({ folded }) => folded.charAt(0),
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group
        .slice(index + 1)
        .filter(
          (other) => isSlip(one.folded, other.folded) || (one.folded === other.folded && lackDiacritics(one.name, other.name)),
        )
        .map((other) => [one.name, other.name] as const),
    ),
  );
}

/** `Bojanović` and `Bojanovic`; a last letter with and without an ogonek makes a Polish case (`Zachodnia`, `Zachodnią`). */
function lackDiacritics(one: string, other: string): boolean {
  return sameButDiacritics(undeclined(one), undeclined(other));
}

/** Apostrophes and hyphens of several kinds are not diacritics either. */
function undeclined(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[ʻʼ’‘'‐‑–-]/g, '')
    .replace(/ą$/, 'a')
    .replace(/ę$/, 'e');
}

function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  // What only ends otherwise is a case, a plural or a nationality: `Selvania`, `Selvanian`.
  if (one.slice(0, -2) === other.slice(0, -2) || one.startsWith(other) || other.startsWith(one)) return false;
  // British and American, and other languages: `Organisation`, `Counsellor`, `Afrika`, `Hawaiʻi`.
  if (spelledAlike(one) === spelledAlike(other)) return false;
  return distanceBetween(one, other, 1) <= 1 || isReordered(one, other);
}

function spelledAlike(word: string): string {
  return word
    .replace(/[ʻʼ’']/g, '')
    .replaceAll('z', 's')
    .replaceAll('k', 'c')
    .replaceAll('ll', 'l')
    .replace(/[ao]e/g, 'e');
}

/** `Takeda` and `Tekada`: the same letters, two of which changed places. */
function isReordered(one: string, other: string): boolean {
  return one.length === other.length && distanceBetween(one, other, 2) <= 2 && sorted(one) === sorted(other);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
