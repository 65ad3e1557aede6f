import type { Actor, Country, Glossary } from './actor.ts';
import { compileNames, type Holders, holdersIn, readLines } from './compiled-names.ts';
import { formsOf, formsOfActor, formsOfCountry } from './forms.ts';
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

type Holder = Actor | Country;

export function glossaryNames(glossary: Glossary): Names {
  const { compiled } = glossary;
  if (compiled === undefined) return namesBy(glossary, [shelfOf(glossary)]);
  const before = new Set<Holder>([...compiled.of.actors, ...compiled.of.countries]);
  const added = {
    actors: glossary.actors.filter((actor) => !before.has(actor)),
    countries: glossary.countries.filter((country) => !before.has(country)),
  };
  const shelves = [shelfOf(compiled.of, compiled.names)];
  if (added.actors.length + added.countries.length > 0) shelves.push(shelfOf(added));
  return namesBy(glossary, shelves);
}

/** Names with the words of holders, some of whom the glossary may no longer have. */
function namesBy(glossary: Glossary, shelves: readonly Shelf[]): Names {
  const places = new Map<Holder, number>();
  for (const holder of glossary.actors) places.set(holder, places.size);
  for (const holder of glossary.countries) places.set(holder, places.size);
  const taken = new Map<Holder, readonly NameWords[]>();
  const namesOfHolder = (holder: Holder): readonly NameWords[] => {
    let names = taken.get(holder);
    if (names === undefined) {
      names = ('id' in holder ? formsOfActor(holder) : formsOfCountry(holder)).map(wordsOfName);
      taken.set(holder, names);
    }
    return names;
  };
  /** In the order of the glossary, like {@link formsOf}. */
  const holdersOf = (word: string, lists: (shelf: Shelf) => readonly ReadonlyMap<string, string>[]): readonly Holder[] => {
    const holders = shelves.flatMap((shelf) => lists(shelf).flatMap((list) => shelf.holders(list.get(word) ?? '')));
    return [...new Set(holders)]
      .filter((holder) => places.has(holder))
      .sort((a, b) => (places.get(a) as number) - (places.get(b) as number));
  };
  return {
    beginningWith: (word) =>
      holdersOf(word, ({ first, firstSmall }) => [first, firstSmall]).flatMap((holder) =>
        namesOfHolder(holder).filter(({ words }) => words[0] === word),
      ),
    having: (word) =>
      holdersOf(word, ({ first, firstSmall, further }) => [first, firstSmall, further]).flatMap((holder) =>
        namesOfHolder(holder).filter(({ words }) => words.includes(word)),
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

/** The compiled words of some holders, as they are looked up. */
interface Shelf {
  readonly first: ReadonlyMap<string, string>;
  readonly firstSmall: ReadonlyMap<string, string>;
  readonly further: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  holders(numbers: string): readonly Holder[];
}

function shelfOf(of: Holders, { first, firstSmall, further, titles } = compileNames(of)): Shelf {
  const { actors, countries } = of;
  return {
    first: readLines(first),
    firstSmall: readLines(firstSmall),
    further: readLines(further),
    titles: readLines(titles),
    holders: (numbers) => holdersIn(numbers).map((number) => (actors[number] ?? countries[number - actors.length]) as Holder),
  };
}
