import { acronymsOf } from '../glossary/acronyms.ts';
import type { Country, Glossary } from '../glossary/actor.ts';
import { officesOf } from '../glossary/owners.ts';
import { titlesOf } from '../glossary/roles.ts';
import { type NameLists, type WordLists, wordList } from '../glossary/word-lists.ts';
import { fold } from '../text/fold.ts';
import { formFinder, type NameForm, writtenForm } from './forms.ts';
import { givenNamesIn } from './given-names.ts';
import { wordsOfName } from './name-words.ts';

/** All lists of a glossary. */
export function compileLists(glossary: Pick<Glossary, 'actors' | 'countries'>): WordLists {
  const acronyms: Words = new Map();
  const given: Words = new Map();
  const families: Words = new Map();
  const institutions: Words = new Map();
  const singleTitles: Words = new Map();
  for (const [number, actor] of glossary.actors.entries()) {
    for (const acronym of acronymsOf(actor)) note(acronyms, acronym, number.toString(36));
    for (const word of givenNamesIn(actor)) given.set(word, []);
    if (actor.family !== undefined) note(families, actor.family, number.toString(36));
    for (const words of officesOf(actor)) note(institutions, words, number.toString(36));
    for (const { title, single } of actor.roles) if (single) note(singleTitles, title, number.toString(36));
  }
  return {
    ...compileNames(glossary),
    acronyms: wordList(acronyms),
    given: wordList(given),
    families: wordList(families),
    institutions: wordList(institutions),
    singleTitles: wordList(singleTitles),
  };
}

/** Takes all names of a glossary apart; `known` are the countries that actors may be at home in. */
export function compileNames(
  { actors, countries }: Pick<Glossary, 'actors' | 'countries'>,
  known: readonly Country[] = countries,
): NameLists {
  const first: Words = new Map();
  const firstSmall: Words = new Map();
  const further: Words = new Map();
  const titles: Words = new Map();
  const formsOf = formFinder(known);
  const add = (forms: readonly NameForm[], bearer: number): void => {
    for (const form of forms) {
      const { words, beginsSmall } = wordsOfName(form);
      const [opening, ...others] = words;
      if (opening !== undefined) note(beginsSmall ? firstSmall : first, opening, writtenForm(form, bearer));
      for (const word of others) note(further, word, bearer.toString(36));
    }
  };
  for (const [number, actor] of actors.entries()) {
    add(formsOf(actor), number);
    for (const title of titlesOf(actor)) for (const word of title.match(WORD) ?? []) titles.set(fold(word), []);
  }
  for (const [number, country] of countries.entries()) add(formsOf(country), actors.length + number);
  return { first: wordList(first), firstSmall: wordList(firstSmall), further: wordList(further), titles: wordList(titles) };
}

type Words = Map<string, string[]>;

function note(words: Words, word: string, written: string): void {
  const there = words.get(word);
  if (there === undefined) words.set(word, [written]);
  else if (there.at(-1) !== written) there.push(written);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
