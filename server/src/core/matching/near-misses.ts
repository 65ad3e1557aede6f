import type { Actor } from '../glossary/actor.ts';
import { distanceBetween } from '../text/distance.ts';
import { fold } from '../text/fold.ts';
import { TRANSPARENT } from '../text/marks.ts';
import { remembered } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import { type CapitalWord, gapOf, type TextWords } from '../text/words.ts';
import type { ActorForm } from './forms.ts';
import { isFrequentName } from './frequent-names.ts';
import { nominativesOf, SHORTEST_FIRST, SHORTEST_FURTHER } from './inflection.ts';
import type { NameMatch } from './matcher.ts';
import type { NameWords } from './name-words.ts';
import type { Names } from './names.ts';
import { CUSTOMS } from './naming-customs.ts';
import { nearWordsOf } from './near-words.ts';
import { isPlace } from './places.ts';
import { isPinyin, spellsAlike } from './romanisations.ts';
import { soundInPolish } from './sounds.ts';

/** A stretch of a text that is nearly a name of exactly one actor. */
export interface NearMiss {
  readonly span: Span;
  /** As it stands there, markup left out. */
  readonly text: string;
  readonly actor: Actor;
  /** The name it comes near, in the case that it stands in. */
  readonly form: string;
  readonly needs: NearMissNeed;
}

/**
 * What has to speak for it, since by itself it may be somebody else's name: nothing; that the text names the actor rightly too,
 * or an office of theirs right before it; or such an office as few hold.
 */
export type NearMissNeed = 'nothing' | 'mention' | 'office';

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

/** Where an unknown word may have its place, and the ending of a Polish case that it has there. */
interface Candidate {
  readonly place: Place;
  /** The word, folded, without the ending. */
  readonly stem: string;
  readonly ending: string;
}

/**
 * A name is nearly another when all its words are right but one, and that one is a slip away from the right word and
 * no known word itself. A wrong report on a real, different person is worse than a miss, so names in which one letter
 * makes another name (short ones, pinyin, other romanisations) are left alone. In a Polish text a word counts as it stands and
 * without the endings of its cases (`Morawieckim`); names of one word are left alone there.
 */
export function nearMissesIn(names: Names): NearMissFinder {
  const near = nearWordsOf(names);
  const placesOf = remembered((word) => placesIn(names.having(word), word));
  const placesNear = remembered((word) => near.near(word).flatMap(placesOf));
  const inEnglish = remembered((word) => {
    if (near.has(word.replace(/e?s$/, '')) || isPlace(word)) return [];
    const places = placesNear(word).filter(({ form }) => form.kind !== 'foreign');
    return places.map((place) => ({ place, stem: word, ending: '' }));
  });
  const inPolish = remembered((word) => {
    const nominatives = nominativesOf(word, SHORTEST_FIRST);
    if ([word, ...nominatives].some((one) => near.has(one) || isPlace(one))) return [];
    return [word, ...nominatives.filter((one) => word.startsWith(one))].flatMap((stem) =>
      placesNear(stem).flatMap((place) => {
        const ending = word.slice(stem.length);
        return isOneLetterOff(stem, place) && (ending === '' || hasCases(place.form)) ? { place, stem, ending } : [];
      }),
    );
  });
  return {
    find({ visible, bounds, isPolish }, capitals, matches) {
      const found: NearMiss[] = [];
      let words: readonly Span[] | undefined;
      for (const span of unknownWords(capitals, matches)) {
        const candidates = (isPolish() ? inPolish : inEnglish)(foldedAt(visible, span));
        if (candidates.length === 0) continue;
        words ??= spansOf(bounds);
        const at = words.findIndex(({ start }) => start === span.start);
        if (at < 0) continue;
        const misses = candidates.flatMap(
          (candidate) => missAt(visible, words as readonly Span[], at, candidate, isPolish) ?? [],
        );
        const [first] = misses;
        if (first === undefined || misses.some(({ actor }) => actor.id !== first.actor.id)) continue;
        found.push(misses.reduce((a, b) => (isBetter(b, a) ? b : a)));
      }
      return found;
    },
  };
}

/** Whether one name of an actor is likelier meant than another: the longest tells most, then the nearest, then the one that is the entry's. */
function isBetter(one: NearMiss, other: NearMiss): boolean {
  const [longer, nearer] = [lengthOf(one.span) - lengthOf(other.span), slipsIn(other) - slipsIn(one)];
  if (longer !== 0) return longer > 0;
  return nearer !== 0 ? nearer > 0 : one.form === one.actor.name;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function slipsIn({ text, form }: NearMiss): number {
  return distanceBetween(fold(text), fold(form), MOST_SLIPS);
}

/** In names that are near. */
const MOST_SLIPS = 3;

/** Where a word stands in those of the forms that are sought. */
function placesIn(names: readonly NameWords[], sought: string): readonly Place[] {
  return names.flatMap(({ form, words }) => {
    if (form.of === 'country' || !isSought(form)) return [];
    return words.flatMap((word, index) => (word === sought ? { form, words, index } : []));
  });
}

/** Forms that a slip can be known by: names of several words, and single ones that are long and nobody's family name. */
function isSought({ kind, text, actor }: ActorForm): boolean {
  if (kind !== 'name' && kind !== 'alias' && kind !== 'foreign') return false;
  return /[\s-]/.test(text) || (actor.kind !== 'person' && text.length >= LONG_NAME);
}

const LONG_NAME = 6;

/**
 * Whether a word of a Polish text, its ending left out, is one letter away from the one at that place, takes the same
 * endings, and is neither a transcription of it nor a Polish given name of a foreigner (`Urszula von der Leyen`).
 */
function isOneLetterOff(stem: string, { form, words, index }: Place): boolean {
  if (words.length === 1 || form.text.split(PARTING).length !== words.length || /^\p{Ll}/u.test(form.text)) return false;
  const expected = words[index] as string;
  if (stem.at(-1) !== expected.at(-1) || distanceBetween(stem, expected, 1) > 1) return false;
  const { kind, country = '' } = form.actor;
  if (kind !== 'person' || country === 'PL') return true;
  if (index < words.length - 1 && isFrequentName(stem)) return false;
  return !CUSTOMS.transcribedInPolish.has(country) || soundInPolish(stem) !== soundInPolish(expected);
}

/** English names of institutions have no Polish endings. */
function hasCases({ kind, actor }: ActorForm): boolean {
  return actor.kind === 'person' || kind === 'foreign' || actor.country === 'PL';
}

function missAt(
  visible: string,
  words: readonly Span[],
  at: number,
  { place: { form, words: names, index }, stem: folded, ending }: Candidate,
  isPolish: () => boolean,
): NearMiss | undefined {
  const first = at - index;
  const last = first + names.length - 1;
  if (first < 0 || last >= words.length) return undefined;
  for (let i = 0; i < names.length; i += 1) {
    const word = words[first + i] as Span;
    if (i !== index && !isCaseOf(foldedAt(visible, word), names[i] as string, isPolish)) return undefined;
    if (i > 0 && gapOf(visible, (words[first + i - 1] as Span).end, word.start) !== '') return undefined;
  }
  const expected = names[index] as string;
  const alone = names.length === 1;
  if (alone && (isJoinedCapital(visible, words[at - 1], at, words) || isJoinedCapital(visible, words[at + 1], at, words)))
    return undefined;
  const { actor } = form;
  // Offices and firms have counterparts: Bundestag and Bundesrat, Roscosmos and Rosneft.
  if (actor.kind !== 'person' && distanceBetween(folded, expected, 1) > 1) return undefined;
  const isPerson = actor.kind === 'person';
  if (isPerson && spellsAlike(folded, expected, actor.country ?? '')) return undefined;
  const span = { start: (words[first] as Span).start, end: (words[last] as Span).end };
  const text = visible.slice(span.start, span.end).replaceAll(TRANSPARENT, '').replace(/\s+/g, ' ');
  if (isWrittenSmall(text, form.text)) return undefined;
  const isOther =
    isPerson && (mayBeAnother(actor, folded, expected) || (index < names.length - 1 && isOfOtherGender(folded, expected)));
  const shortest = isPolish() ? LONG_FAMILY : LONG_NAME;
  const isOpen = alone || (isPerson && (isRisky(actor, expected, shortest) || isFrequentName(folded)));
  const needs = isOther ? 'office' : isOpen ? 'mention' : 'nothing';
  return { span, text, actor, form: isPolish() ? inSameCase(text, form, index, ending) : form.text, needs };
}

/** What parts the words of a name. */
const PARTING = /[\s‑-]+/u;

function isCaseOf(word: string, name: string, isPolish: () => boolean): boolean {
  return word === name || (isPolish() && nominativesOf(word, SHORTEST_FURTHER).includes(name));
}

/** `Mateuszem Morawieckim`: the text with the word at the index as the form has it, and the ending of its case. */
function inSameCase(text: string, form: ActorForm, index: number, ending: string): string {
  const expected = form.text.split(PARTING)[index] as string;
  let word = -1;
  return text.replace(/[^\s‑-]+/gu, (written) => {
    word += 1;
    if (word !== index) return written;
    // `Europejką`: the last letter is that of the case.
    return ending === '' ? expected.slice(0, -1) + written.slice(-1) : expected + ending;
  });
}

/** `More change` is not Move-Change: where a name of two words has capitals, so has whoever means it. */
function isWrittenSmall(text: string, name: string): boolean {
  const [words, names] = [text, name].map((either) => either.split(/[\s-]+/)) as [string[], string[]];
  if (words.length !== names.length || words.length > SHORT_NAME) return false;
  return words.some((word, index) => /^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(names[index] as string));
}

/** Longer names are known by their words: `Ministry of foreign Afairs`. */
const SHORT_NAME = 2;

/** In Polish texts families of all Slavs are called nearly alike: `Adam Bednar` is not Adam Bodnar. */
const LONG_FAMILY = 8;

function isRisky({ country = '' }: Actor, expected: string, shortest: number): boolean {
  return expected.length < shortest || CUSTOMS.close.has(country);
}

/** Names in Latin letters that are a letter apart: `Xi Jinpeng`. */
function mayBeAnother({ country = '' }: Actor, folded: string, expected: string): boolean {
  return CUSTOMS.close.has(country) && (expected.length < LONG_NAME || isPinyin(folded));
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
