import { fold } from '../text/fold.ts';
import type { Actor, Glossary } from './actor.ts';
import { romanised } from './cyrillic.ts';
import { formsOf, type NameForm } from './forms.ts';
import { beginsSmall, wordEnd, wordStart } from './words.ts';

/** Finds names by their beginnings while somebody types; what a query costs hardly grows with the number of names. */
export interface NameIndex {
  /**
   * The names in which the query begins a word, and goes on as the name does; case, diacritics, hyphens and Cyrillic
   * aside. Those of actors that `first` picks come first and are never cut off, then at most `most` others: names that
   * begin so before names in which a later word does. A query of less than two Latin letters finds nothing.
   */
  beginning(query: string, first: (actor: Actor) => boolean, most: number): Beginnings;
  /** All names that are the same as the text, case, diacritics, hyphens and Cyrillic aside. */
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

type ActorForm = Extract<NameForm, { of: 'actor' }>;

/** A word of a name with all that follows it. */
interface Tail {
  readonly key: string;
  readonly form: ActorForm;
  readonly start: number;
}

export function nameIndexOf(glossary: Glossary): NameIndex {
  const shelves = new Map<string, { readonly tails: Tail[]; sorted: boolean }>();
  for (const form of formsOf(glossary)) {
    if (form.of !== 'actor') continue;
    for (const tail of tailsOf(form)) {
      const opening = openingOf(tail.key);
      const shelf = shelves.get(opening);
      if (shelf === undefined) shelves.set(opening, { tails: [tail], sorted: false });
      else shelf.tails.push(tail);
    }
  }
  /** Names with the same opening; put in order when first asked for, since most never are. */
  const shelfOf = (key: string): readonly Tail[] => {
    const shelf = shelves.get(openingOf(key));
    if (shelf === undefined) return [];
    if (!shelf.sorted) shelf.tails.sort(inOrder);
    shelf.sorted = true;
    return shelf.tails;
  };
  return {
    beginning(query, first, most) {
      const key = keyOf(query);
      if (key.length < openingOf(key).length || key === '' || (key.length === 1 && !isBeyondLatin(key))) return NONE;
      const firsts: Tail[] = [];
      const others: Tail[] = [];
      let cut = false;
      for (const tail of shelfOf(key)) {
        if (!tail.key.startsWith(key)) continue;
        if (first(tail.form.actor)) firsts.push(tail);
        else if (others.length < most) others.push(tail);
        else cut = true;
      }
      const names = [...firsts, ...others].map(({ key: whole, form, start }) => ({
        form,
        rest: whole.slice(key.length),
        written: form.text.slice(start),
      }));
      return { names, cut };
    },
    same(text) {
      const key = keyOf(text);
      return shelfOf(key)
        .filter((tail) => tail.start === 0 && tail.key === key)
        .map(({ form }) => form);
    },
  };
}

const NONE: Beginnings = { names: [], cut: false };

const RANKS: Readonly<Partial<Record<ActorForm['kind'], number>>> = { name: 0, acronym: 1, alias: 2, foreign: 3, native: 4 };

function inOrder(a: Tail, b: Tail): number {
  const byPlace = placeOf(a) - placeOf(b);
  if (byPlace !== 0) return byPlace;
  const byKind = (RANKS[a.form.kind] ?? 5) - (RANKS[b.form.kind] ?? 5);
  if (byKind !== 0) return byKind;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** Mistakes come last: they lead to a name, but somebody else's right name is likelier. */
function placeOf({ form, start }: Tail): number {
  return form.kind === 'wrong' ? 2 : start > 0 ? 1 : 0;
}

/** From each word on that someone may begin with: not `of the` in `Bank of the South`, nor from within Chinese. */
function tailsOf(form: ActorForm): readonly Tail[] {
  const { text } = form;
  const tails: Tail[] = [];
  for (let start = wordStart(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    if (tails.length === 0 || (!beginsSmall(text, start) && !isBeyondLatin(text.charAt(start))))
      tails.push({ key: keyOf(text.slice(start)), form, start: tails.length === 0 ? 0 : start });
    start = wordStart(text, end);
  }
  return tails;
}

function keyOf(text: string): string {
  return romanised(fold(text))
    .replace(/[\s\u00A0-]+/g, ' ')
    .trim();
}

/** Two letters; of a script with many letters one. */
function openingOf(key: string): string {
  return isBeyondLatin(key) ? key.charAt(0) : key.slice(0, 2);
}

function isBeyondLatin(text: string): boolean {
  return text.charCodeAt(0) > 0x24f;
}
