import type { Draft } from '../markdown/draft.ts';
import type { FoundInPieces } from '../markdown/found-in-pieces.ts';
import type { Piece } from '../markdown/piece.ts';
import type { CapitalWord } from '../matching/words.ts';
import { distanceBetween } from '../text/distance.ts';
import { fold } from '../text/fold.ts';
import { groupBy } from '../text/group-by.ts';
import { contains, overlaps, type Span, shift } from '../text/span.ts';
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
  /** The words with a capital right beside it. */
  readonly beside: readonly string[];
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
      beside: [
        CAPITAL_BEFORE.exec(visible.slice(Math.max(0, start - 40), start)),
        CAPITAL_BEHIND.exec(visible.slice(end, end + 40)),
      ]
        .map((word) => word?.[1])
        .filter((word) => word !== undefined),
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
 * that is rarer is the one that is found; of two equally frequent ones the later.
 */
export function spellingsThatDiffer(
  pieces: FoundInPieces<UnknownName>,
  draft: Draft,
  body: Span,
  slips: (names: readonly string[]) => readonly (readonly [string, string])[],
): readonly Spelling[] {
  const places = new Map<string, Span[]>();
  const beside = new Map<string, Set<string>>();
  for (const { offset, found } of pieces) {
    for (const { text, span: own, beside: words } of found) {
      const span = shift(own, offset);
      if (!contains(body, span)) continue;
      beside.set(text, new Set([...(beside.get(text) ?? []), ...words]));
      const there = places.get(text);
      if (there === undefined) places.set(text, [span]);
      else there.push(span);
    }
  }
  const differing = slips([...places.keys()]).flatMap(([one, other]) => {
    const [a, b] = [places.get(one) as Span[], places.get(other) as Span[]];
    const [usual, rare] = b.length > a.length ? [other, one] : [one, other];
    const [often, seldom] = b.length > a.length ? [b, a] : [a, b];
    // Two that stand once each, or often each, are more likely two names.
    if (areParts(beside.get(one), beside.get(other))) return [];
    if (often.length < 2 || seldom.length > 2 || isSmallSomewhere(usual, draft) || isSmallSomewhere(rare, draft)) return [];
    return seldom.map((span) => ({ span, found: rare, usual, first: often[0] as Span }));
  });
  return differing.sort((x, y) => x.span.start - y.span.start);
}

/** `Michael Linhart` and `Michel Barnier`: each belongs to another name. */
function areParts(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((word) => other.has(word));
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
        .filter((other) => isSlip(one.folded, other.folded))
        .map((other) => [one.name, other.name] as const),
    ),
  );
}

function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  // What only ends otherwise is a case, a plural or a nationality: `Selvania`, `Selvanian`.
  if (one.slice(0, -2) === other.slice(0, -2) || one.startsWith(other) || other.startsWith(one)) return false;
  // British and American: names keep their own.
  if (one.replaceAll('z', 's') === other.replaceAll('z', 's')) return false;
  if (distanceBetween(one, other, 1) <= 1) return true;
  return (
    one.length === other.length && distanceBetween(one, other, 2) <= 2 && [...one].sort().join('') === [...other].sort().join('')
  );
}
