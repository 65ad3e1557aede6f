import type { Piece } from '../markdown/piece.ts';
import { distanceBetween } from '../text/distance.ts';
import { fold } from '../text/fold.ts';
import { contains, type Span, shift } from '../text/span.ts';
import type { Brief } from './brief.ts';
import { quotationsIn } from './quotations.ts';

/** A name that the brief spells otherwise in more places. Offsets are the draft's. */
export interface Spelling {
  readonly span: Span;
  readonly found: string;
  readonly usual: string;
  /** The first place of the usual spelling. */
  readonly first: Span;
}

/** A word with a capital that no sentence begins with. */
interface NameWord {
  readonly span: Span;
  readonly text: string;
}

const SHORTEST = 6;
const CAPITALISED =
  /(?<=[\p{L}\p{M},)’”"][ \u00A0]|[ \u00A0(]\p{Lu}\.[ \u00A0])(\p{Lu}[\p{Ll}\p{M}]{4,})(?![\p{L}\p{M}\p{N}\u0001])/gu;

/**
 * Words that look like names of one person or place in two spellings: both stand with a capital inside sentences, the
 * glossary knows neither, neither ever stands in small letters, and a slip parts them (`Takeda`, `Tekada`). The one
 * that is rarer is the one that is found; of two equally frequent ones the later.
 */
export function spellingsThatDiffer(brief: Brief): readonly Spelling[] {
  const places = new Map<string, NameWord[]>();
  for (const word of nameWords(brief)) {
    const there = places.get(word.text);
    if (there === undefined) places.set(word.text, [word]);
    else there.push(word);
  }
  const small = smallWords(brief, places);
  const names = [...places.keys()].filter((name) => name.length >= SHORTEST && !small.has(name.toLowerCase()));
  const found: Spelling[] = [];
  for (const [one, other] of pairsOf(names)) {
    const [a, b] = [places.get(one) as NameWord[], places.get(other) as NameWord[]];
    const [usual, rare] = b.length > a.length ? [b, a] : [a, b];
    // Two that stand once each, or often each, are more likely two names.
    if (usual.length < 2 || rare.length > 2) continue;
    for (const { span, text } of rare) {
      const first = usual[0] as NameWord;
      found.push({ span, found: text, usual: first.text, first: first.span });
    }
  }
  return found.sort((x, y) => x.span.start - y.span.start);
}

/** Pairs that a slip parts: one letter put in, left out, replaced or swapped, or two letters that changed places. */
function pairsOf(names: readonly string[]): readonly (readonly [string, string])[] {
  const byOpening = new Map<string, string[]>();
  for (const name of names) {
    const key = fold(name).charAt(0);
    const there = byOpening.get(key);
    if (there === undefined) byOpening.set(key, [name]);
    else there.push(name);
  }
  return [...byOpening.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group
        .slice(index + 1)
        .filter((other) => isSlip(fold(one), fold(other)))
        .map((other) => [one, other] as const),
    ),
  );
}

function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  // What only ends otherwise is a case, a plural or a nationality: `Selvania`, `Selvanian`.
  if (one.slice(0, -2) === other.slice(0, -2) || one.startsWith(other) || other.startsWith(one)) return false;
  if (distanceBetween(one, other, 1) <= 1) return true;
  return (
    one.length === other.length && distanceBetween(one, other, 2) <= 2 && [...one].sort().join('') === [...other].sort().join('')
  );
}

function nameWords(brief: Brief): readonly NameWord[] {
  const { draft, body, mentions } = brief;
  const words: NameWord[] = [];
  let next = 0;
  draft.pieces.forEach((piece: Piece, index) => {
    const offset = draft.starts[index] as number;
    if (piece.kind !== 'flow' || offset >= body.end) return;
    const quotations = quotationsIn(piece.visible);
    for (const { 0: text, index: at } of piece.visible.matchAll(CAPITALISED)) {
      const own = { start: at, end: at + text.length };
      const span = shift(own, offset);
      if (span.start < body.start || quotations.some((quotation) => contains(quotation, own))) continue;
      while (next < mentions.length && (mentions[next] as { span: Span }).span.end <= span.start) next += 1;
      const mention = mentions[next];
      if (mention === undefined || mention.span.start >= span.end) words.push({ span, text });
    }
  });
  return words;
}

/** Those of the words that the text also has in small letters. */
function smallWords(brief: Brief, places: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const wanted = new Set([...places.keys()].map((name) => name.toLowerCase()));
  const found = new Set<string>();
  for (const { visible } of brief.draft.pieces) {
    for (const [word] of visible.matchAll(/\p{Ll}{4,}/gu)) if (wanted.has(word)) found.add(word);
  }
  return found;
}
