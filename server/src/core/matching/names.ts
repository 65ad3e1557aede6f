import type { Actor, Country, Glossary } from '../glossary/actor.ts';
import { numbersIn, readList } from '../glossary/word-lists.ts';
import { compileNames } from './compile-names.ts';
import { formFinder, formsOf } from './forms.ts';
import { type NameWords, wordsOfName } from './name-words.ts';

/**
 * The names of a glossary by their words. A name is taken apart when somebody asks for a word that it has: of twenty
 * thousand names a brief meets a hundred. All words are folded.
 */
export interface Names {
  /** Names whose first word it is. */
  beginningWith(word: string): readonly NameWords[];
  /** Names that have the word anywhere. */
  having(word: string): readonly NameWords[];
  /** First words of names that begin with a capital (or with a letter that has none), and of those that do not. */
  firstWords(): { readonly capital: Iterable<string>; readonly small: Iterable<string> };
  /** Every word of a name or of the title of an office, some of them more than once. */
  words(): Iterable<string>;
  /** Every name, taken apart. */
  all(): readonly NameWords[];
}

type Bearer = Actor | Country;

export function glossaryNames(glossary: Glossary): Names {
  const { compiled } = glossary;
  if (compiled === undefined) return namesBy(glossary, [shelfOf(glossary)]);
  const before = new Set<Bearer>([...compiled.of.actors, ...compiled.of.countries]);
  const added = {
    actors: glossary.actors.filter((actor) => !before.has(actor)),
    countries: glossary.countries.filter((country) => !before.has(country)),
  };
  const shelves = [shelfOf(compiled.of, compiled.words)];
  if (added.actors.length + added.countries.length > 0) shelves.push(shelfOf(added, compileNames(added, glossary.countries)));
  return namesBy(glossary, shelves);
}

/** Names with the words of bearers, some of whom the glossary may no longer have. */
function namesBy(glossary: Glossary, shelves: readonly Shelf[]): Names {
  const places = new Map<Bearer, number>();
  for (const bearer of glossary.actors) places.set(bearer, places.size);
  for (const bearer of glossary.countries) places.set(bearer, places.size);
  const formsOfBearer = formFinder(glossary.countries);
  const taken = new Map<Bearer, readonly NameWords[]>();
  const namesOfBearer = (bearer: Bearer): readonly NameWords[] => {
    let names = taken.get(bearer);
    if (names === undefined) {
      names = formsOfBearer(bearer).map(wordsOfName);
      taken.set(bearer, names);
    }
    return names;
  };
  /** In the order of the glossary, like {@link formsOf}. */
  const bearersOf = (word: string, lists: (shelf: Shelf) => readonly ReadonlyMap<string, string>[]): readonly Bearer[] => {
    const bearers = shelves.flatMap((shelf) => lists(shelf).flatMap((list) => shelf.bearers(list.get(word) ?? '')));
    return [...new Set(bearers)]
      .filter((bearer) => places.has(bearer))
      .sort((a, b) => (places.get(a) as number) - (places.get(b) as number));
  };
  return {
    beginningWith: (word) =>
      bearersOf(word, ({ first, firstSmall }) => [first, firstSmall]).flatMap((bearer) =>
        namesOfBearer(bearer).filter(({ words }) => words[0] === word),
      ),
    having: (word) =>
      bearersOf(word, ({ first, firstSmall, further }) => [first, firstSmall, further]).flatMap((bearer) =>
        namesOfBearer(bearer).filter(({ words }) => words.includes(word)),
      ),
    firstWords: () => ({
      capital: shelves.flatMap(({ first }) => [...first.keys()]),
      small: shelves.flatMap(({ firstSmall }) => [...firstSmall.keys()]),
    }),
    words: () =>
      shelves.flatMap(({ first, firstSmall, further, titles }) =>
        [first, firstSmall, further, titles].flatMap((list) => [...list.keys()]),
      ),
    all: () => formsOf(glossary).map(wordsOfName),
  };
}

/** The compiled words of some bearers, as they are looked up. */
interface Shelf {
  readonly first: ReadonlyMap<string, string>;
  readonly firstSmall: ReadonlyMap<string, string>;
  readonly further: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  bearers(numbers: string): readonly Bearer[];
}

function shelfOf(of: Pick<Glossary, 'actors' | 'countries'>, { first, firstSmall, further, titles } = compileNames(of)): Shelf {
  const { actors, countries } = of;
  return {
    first: readList(first),
    firstSmall: readList(firstSmall),
    further: readList(further),
    titles: readList(titles),
    bearers: (numbers) => numbersIn(numbers).map((number) => (actors[number] ?? countries[number - actors.length]) as Bearer),
  };
}
