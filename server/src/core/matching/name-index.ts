import { fold } from '../text/fold.ts';
import { beginsSmall, wordEnd, wordStart } from '../text/words.ts';
import { romanised } from './cyrillic.ts';
import type { ActorForm } from './forms.ts';
import type { NameWords } from './name-words.ts';

/** Finds names by their beginnings while somebody types; what a query costs hardly grows with the number of names. */
export interface NameIndex {
  /**
   * The names in which the query begins a word, and goes on as the name does; case, diacritics, what stands between
   * words and Cyrillic aside. Those of actors whose ids are `first` come first and are never cut off, then at most
   * `most` others: names that begin so before names in which a later word does. Acronyms have to be begun in their own
   * letters, names in another script in one that is not Latin; family names are found in whole names only. Less than
   * two Latin letters find nothing.
   */
  beginning(query: string, first: Iterable<string>, most: number): Beginnings;
  /** All names that are the same as the text, case, diacritics, what stands between words and Cyrillic aside. */
  same(text: string): readonly ActorForm[];
}

export interface Beginnings {
  readonly names: readonly Beginning[];
  /** Whether there are more. */
  readonly cut: boolean;
}

export interface Beginning {
  readonly form: ActorForm;
  /** What follows the query, as it is looked up: without diacritics. */
  readonly rest: string;
  /** The name from the word on that the query begins. */
  readonly written: string;
}

/** A word of a name with all that follows it. */
interface Tail {
  readonly key: string;
  readonly form: ActorForm;
  readonly start: number;
}

/** The tails with one opening, in ranks, each by key; put in order when first asked for, since most never are. */
interface Shelf {
  readonly ranks: readonly Tail[][];
  sorted: boolean;
}

export function nameIndexOf(names: readonly NameWords[]): NameIndex {
  const shelves = new Map<string, Shelf>();
  const byActor = new Map<string, Tail[]>();
  for (const { form, words } of names) {
    if (form.of !== 'actor') continue;
    const tails = tailsOf(form, words);
    listIn(byActor, form.actor.id).push(...tails);
    for (const tail of tails) {
      const opening = openingOf(tail.key);
      const shelf = shelves.get(opening) ?? { ranks: RANKS.map(() => []), sorted: false };
      shelves.set(opening, shelf);
      shelf.ranks[rankOf(tail)]?.push(tail);
    }
  }
  const ranksFor = (key: string): readonly (readonly Tail[])[] => {
    const shelf = shelves.get(openingOf(key));
    if (shelf === undefined) return [];
    if (!shelf.sorted) for (const rank of shelf.ranks) rank.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    shelf.sorted = true;
    return shelf.ranks;
  };
  return {
    beginning(query, first, most) {
      const key = keyOf(query);
      if (key === '' || (key.length < 2 && !isBeyondLatin(key))) return { names: [], cut: false };
      const ids = new Set(first);
      const firsts = [...ids]
        .flatMap((id) => byActor.get(id)?.filter((tail) => tail.key.startsWith(key) && isBegunBy(tail, query)) ?? [])
        .sort((a, b) => rankOf(a) - rankOf(b));
      const others: Tail[] = [];
      for (const rank of ranksFor(key)) {
        for (let i = firstFrom(rank, key); others.length <= most; i += 1) {
          const tail = rank[i];
          if (tail === undefined || !tail.key.startsWith(key)) break;
          if (!ids.has(tail.form.actor.id) && isBegunBy(tail, query)) others.push(tail);
        }
      }
      return {
        names: [...firsts, ...others.slice(0, most)].map((tail) => beginningOf(tail, key)),
        cut: others.length > most,
      };
    },
    same(text) {
      const key = keyOf(text);
      const whole: ActorForm[] = [];
      for (const rank of ranksFor(key))
        for (let i = firstFrom(rank, key); rank[i]?.key === key; i += 1)
          if (rank[i]?.start === 0) whole.push((rank[i] as Tail).form);
      return whole;
    },
  };
}

function isBegunBy({ form: { kind, text } }: Tail, query: string): boolean {
  if (kind === 'family' || kind === 'generic') return false;
  if (kind === 'acronym') return text.startsWith(query);
  return kind !== 'native' || isBeyondLatin(query);
}

function beginningOf({ key, form, start }: Tail, query: string): Beginning {
  return { form, rest: key.slice(query.length), written: form.text.slice(start) };
}

/** Index of the first tail whose key is not before the given one. */
function firstFrom(tails: readonly Tail[], key: string): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tails[middle] as Tail).key < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

const KINDS: readonly ActorForm['kind'][] = ['name', 'acronym', 'alias', 'foreign', 'native', 'family', 'generic'];

/** Whole names by kind, then later words by kind. Mistakes come last: somebody else's right name is likelier. */
const RANKS = [...KINDS, ...KINDS, 'wrong'] as const;

function rankOf({ form, start }: Tail): number {
  if (form.kind === 'wrong') return RANKS.length - 1;
  return KINDS.indexOf(form.kind) + (start > 0 ? KINDS.length : 0);
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: T[] = [];
  lists.set(key, list);
  return list;
}

/** From each word on that someone may begin with: not `of the` in `Bank of the South`, nor from within Chinese. */
function tailsOf(form: ActorForm, words: readonly string[]): Tail[] {
  const { text } = form;
  const whole = words[0] === undefined || isBeyondLatin(romanised(words[0])) ? keyOf(text) : romanised(words.join(' '));
  const tails: Tail[] = [{ key: whole, form, start: 0 }];
  if (isBeyondLatin(whole)) return tails;
  let from = wordEnd(text, wordStart(text, 0));
  let at = romanised(words[0] ?? '').length + 1;
  for (const word of words.slice(1)) {
    const start = wordStart(text, from);
    if (!beginsSmall(text, start)) tails.push({ key: whole.slice(at), form, start });
    from = wordEnd(text, start);
    at += romanised(word).length + 1;
  }
  return tails;
}

function keyOf(text: string): string {
  const key = romanised(fold(text))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return isBeyondLatin(key) ? key.replaceAll(' ', '') : key;
}

/** Two letters; of a script with many letters one. */
function openingOf(key: string): string {
  return isBeyondLatin(key) ? key.charAt(0) : key.slice(0, 2);
}

/** Folded letters are ASCII as far as they are Latin. */
function isBeyondLatin(key: string): boolean {
  return key.charCodeAt(0) > 0x24f;
}
