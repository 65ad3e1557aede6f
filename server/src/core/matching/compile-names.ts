import type { Country, Glossary } from '../glossary/actor.ts';
import { titlesOf } from '../glossary/roles.ts';
import { type WordLists, writeList } from '../glossary/word-lists.ts';
import { fold } from '../text/fold.ts';
import { formFinder, type NameForm } from './forms.ts';
import { wordsOfName } from './name-words.ts';

/** Takes all names of a glossary apart; `known` are the countries that actors may be at home in. */
export function compileNames(
  { actors, countries }: Pick<Glossary, 'actors' | 'countries'>,
  known: readonly Country[] = countries,
): WordLists {
  const first: Words = new Map();
  const firstSmall: Words = new Map();
  const further: Words = new Map();
  const titles = new Map<string, number[]>();
  const formsOf = formFinder(known);
  const add = (forms: readonly NameForm[], bearer: number): void => {
    for (const form of forms) {
      const { words, beginsSmall } = wordsOfName(form);
      for (const [index, word] of words.entries()) note(index > 0 ? further : beginsSmall ? firstSmall : first, word, bearer);
    }
  };
  for (const [number, actor] of actors.entries()) {
    add(formsOf(actor), number);
    for (const title of titlesOf(actor)) for (const word of title.match(WORD) ?? []) titles.set(fold(word), []);
  }
  for (const [number, country] of countries.entries()) add(formsOf(country), actors.length + number);
  return { first: writeList(first), firstSmall: writeList(firstSmall), further: writeList(further), titles: writeList(titles) };
}

type Words = Map<string, number[]>;

function note(words: Words, word: string, bearer: number): void {
  const there = words.get(word);
  if (there === undefined) words.set(word, [bearer]);
  else if (there.at(-1) !== bearer) there.push(bearer);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
