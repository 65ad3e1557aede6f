import type { Actor } from '../glossary/actor.ts';
import { distanceBetween } from '../text/distance.ts';
import { fold } from '../text/fold.ts';
import { TRANSPARENT } from '../text/marks.ts';
import { remembered } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import type { ActorForm } from './forms.ts';
import { isFrequentName } from './frequent-names.ts';
import type { NameMatch } from './matcher.ts';
import type { NameWords } from './name-words.ts';
import type { Names } from './names.ts';
import { CUSTOMS } from './naming-customs.ts';
import { nearWordsOf } from './near-words.ts';
import { isPlace } from './places.ts';
import { isPinyin, spellsAlike } from './romanisations.ts';
import { type CapitalWord, gapOf, type TextWords } from './words.ts';

/** A stretch of a text that is nearly a name of exactly one actor. */
export interface NearMiss {
  readonly span: Span;
  /** As it stands there, markup left out. */
  readonly text: string;
  readonly actor: Actor;
  /** The name it comes near. */
  readonly form: string;
  /** It counts only where the text names the actor rightly too: by itself it may be somebody else's name. */
  readonly needsMention: boolean;
}

export interface NearMissFinder {
  /** `capitals` and `matches` are the capital words and the names of the same text; nothing in a name is a near miss. */
  find(text: TextWords, capitals: readonly CapitalWord[], matches: readonly NameMatch[]): readonly NearMiss[];
}

/** Where a word stands in a form, `words` being all words of the form. */
interface Place {
  readonly form: ActorForm;
  readonly words: readonly string[];
  readonly index: number;
}

/**
 * A name is nearly another when all its words are right but one, and that one is a slip away from the right word and
 * no known word itself. A wrong report on a real, different person is worse than a miss, so names in which one letter
 * makes another name (short ones, pinyin, other romanisations) are left alone. Polish texts, whose cases look like
 * slips, are too.
 */
export function nearMissesIn(names: Names): NearMissFinder {
  const near = nearWordsOf(names);
  const placesOf = remembered((word) => placesIn(names.having(word), word));
  const candidatesFor = remembered((word) => (near.has(word.replace(/e?s$/, '')) || isPlace(word) ? [] : near.near(word)));
  return {
    find({ visible, bounds, isPolish }, capitals, matches) {
      const found: NearMiss[] = [];
      let words: readonly Span[] | undefined;
      for (const span of unknownWords(capitals, matches)) {
        const folded = foldedAt(visible, span);
        const places = candidatesFor(folded).flatMap(placesOf);
        if (places.length === 0) continue;
        words ??= isPolish() ? [] : spansOf(bounds);
        const at = words.findIndex(({ start }) => start === span.start);
        if (at < 0) continue;
        const misses = places.flatMap((place) => missAt(visible, words as readonly Span[], at, folded, place) ?? []);
        const [first] = misses;
        if (first === undefined || misses.some(({ actor }) => actor.id !== first.actor.id)) continue;
        // The longest name tells most of what was meant.
        found.push(misses.reduce((a, b) => (b.span.end - b.span.start > a.span.end - a.span.start ? b : a)));
      }
      return found;
    },
  };
}

/** Where a word stands in those of the forms that are sought. */
function placesIn(names: readonly NameWords[], sought: string): readonly Place[] {
  return names.flatMap(({ form, words }) => {
    if (form.of === 'country' || !isSought(form)) return [];
    return words.flatMap((word, index) => (word === sought ? { form, words, index } : []));
  });
}

/** Forms that a slip can be known by: names of several words, and single ones that are long and nobody's family name. */
function isSought({ kind, text, actor }: ActorForm): boolean {
  if (kind !== 'name' && kind !== 'alias') return false;
  return /[\s-]/.test(text) || (actor.kind !== 'person' && text.length >= LONG_NAME);
}

const LONG_NAME = 6;

function missAt(visible: string, words: readonly Span[], at: number, folded: string, place: Place): NearMiss | undefined {
  const { form, words: names, index } = place;
  const first = at - index;
  const last = first + names.length - 1;
  if (first < 0 || last >= words.length) return undefined;
  for (let i = 0; i < names.length; i += 1) {
    const word = words[first + i] as Span;
    if (i !== index && foldedAt(visible, word) !== names[i]) return undefined;
    if (i > 0 && gapOf(visible, (words[first + i - 1] as Span).end, word.start) !== '') return undefined;
  }
  const expected = names[index] as string;
  const alone = names.length === 1;
  if (alone && (isJoinedCapital(visible, words[at - 1], at, words) || isJoinedCapital(visible, words[at + 1], at, words)))
    return undefined;
  const { actor } = form;
  // Offices and firms have counterparts: Bundestag and Bundesrat, Roscosmos and Rosneft.
  if (actor.kind !== 'person' && distanceBetween(folded, expected, 1) > 1) return undefined;
  if (actor.kind === 'person' && mayBeAnother(actor, folded, expected)) return undefined;
  if (actor.kind === 'person' && index < names.length - 1 && isOfOtherGender(folded, expected)) return undefined;
  const span = { start: (words[first] as Span).start, end: (words[last] as Span).end };
  const text = visible.slice(span.start, span.end).replaceAll(TRANSPARENT, '').replace(/\s+/g, ' ');
  if (isWrittenSmall(text, form.text)) return undefined;
  const needsMention = alone || isRisky(actor, expected) || (actor.kind === 'person' && isFrequentName(folded));
  return { span, text, actor, form: form.text, needsMention };
}

/** `More change` is not Move-Change: where a name of two words has capitals, so has whoever means it. */
function isWrittenSmall(text: string, name: string): boolean {
  const [words, names] = [text, name].map((either) => either.split(/[\s-]+/)) as [string[], string[]];
  if (words.length !== names.length || words.length > SHORT_NAME) return false;
  return words.some((word, index) => /^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(names[index] as string));
}

/** Longer names are known by their words: `Ministry of foreign Afairs`. */
const SHORT_NAME = 2;

function isRisky({ kind, country }: Actor, expected: string): boolean {
  return kind === 'person' && (expected.length < LONG_NAME || CUSTOMS.close.has(country ?? ''));
}

function mayBeAnother({ country = '' }: Actor, folded: string, expected: string): boolean {
  // `Schroeder` is Schröder where the keyboard has no dots.
  if (folded.replace(/([aou])e/g, '$1') === expected.replace(/([aou])e/g, '$1')) return true;
  if (CUSTOMS.close.has(country)) return expected.length < LONG_NAME || isPinyin(folded);
  return spellsAlike(folded, expected, country);
}

/** `Angelo` and `Angela`, `Daniel` and `Daniela`, `Christian` and `Christina` are two people. */
function isOfOtherGender(one: string, other: string): boolean {
  if (one.endsWith('a') !== other.endsWith('a')) return true;
  return one.slice(0, -1) === other.slice(0, -1) && /[aeio]$/.test(one) && /[aeio]$/.test(other);
}

function spansOf(bounds: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < bounds.length; i += 2) spans.push({ start: bounds[i] as number, end: bounds[i + 1] as number });
  return spans;
}

function foldedAt(text: string, { start, end }: Span): string {
  return fold(text.slice(start, end).replaceAll(TRANSPARENT, ''));
}

/** Words with a capital and small letters that no match covers. */
function unknownWords(capitals: readonly CapitalWord[], matches: readonly NameMatch[]): readonly Span[] {
  let next = 0;
  return capitals.filter(({ start, end, shape }) => {
    if (shape !== 'capitalised' || end - start < SHORTEST) return false;
    while (next < matches.length && (matches[next] as NameMatch).span.end <= start) next += 1;
    const match = matches[next];
    return match === undefined || match.span.start >= end;
  });
}

const SHORTEST = 4;

/** Whether the word beside the one at the index, with nothing but a space between, has a capital and may belong to the same name. */
function isJoinedCapital(visible: string, word: Span | undefined, at: number, words: readonly Span[]): boolean {
  if (word === undefined) return false;
  const [a, b] = word.start < (words[at] as Span).start ? [word, words[at] as Span] : [words[at] as Span, word];
  return gapOf(visible, a.end, b.start) === '' && /^\p{Lu}/u.test(visible.slice(word.start, word.start + 2));
}
