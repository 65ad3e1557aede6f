import type { Actor, Country, Glossary } from '../glossary/actor.ts';
import { partsOf } from '../glossary/compiled.ts';
import { hasWord, type NameLists, numberOf, under, type WordList, wordsBeginning } from '../glossary/word-lists.ts';
import { lazily, rememberedOf } from '../text/remembered.ts';
import { compileNames } from './compile-lists.ts';
import { formFinder, formsOf, formWritten } from './forms.ts';
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
  /** First words of names that begin with a capital (or with a letter that has none), and of those that do not, as lists. */
  readonly firstWords: { readonly capital: readonly WordList[]; readonly small: readonly WordList[] };
  /** Whether it is a word of a name or of the title of an office. */
  has(word: string): boolean;
  /** The words of names and of titles that begin with a text. */
  wordsBeginning(text: string): Iterable<string>;
  /** Every name, taken apart. */
  all(): readonly NameWords[];
}

type Bearer = Actor | Country;

export function glossaryNames(glossary: Glossary): Names {
  const { compiled, actors, countries } = glossary;
  const { isHere, added } = partsOf(glossary);
  const shelves: Shelf[] = compiled === undefined ? [] : [{ of: compiled.of, lists: compiled.words, isHere }];
  if (compiled === undefined || added.actors.length + added.countries.length > 0)
    shelves.push({ of: added, lists: compileNames(added, countries), isHere: () => true });
  const formsOfBearer = formFinder(countries);
  const namesOfBearer = rememberedOf((bearer: Bearer) => formsOfBearer(bearer).map(wordsOfName));
  const placeOf = lazily(() => {
    const places = new Map([...actors, ...countries].map((bearer, place) => [bearer, place]));
    return (bearer: Bearer): number => places.get(bearer) ?? 0;
  });
  /** What the shelves have under a word, in the order of the glossary, like {@link formsOf}. */
  const foundUnder = (word: string, lists: readonly (keyof NameLists)[]): readonly Found[] => {
    const found = shelves.flatMap((shelf) => foundOn(shelf, word, lists));
    return shelves.length < 2 ? found : found.sort((a, b) => placeOf()(a.bearer) - placeOf()(b.bearer));
  };
  return {
    beginningWith: (word) => foundUnder(word, FIRST).map(({ written, bearer }) => wordsOfName(formWritten(written, bearer))),
    having: (word) =>
      [...new Set(foundUnder(word, ANYWHERE).map(({ bearer }) => bearer))].flatMap((bearer) =>
        namesOfBearer(bearer).filter(({ words }) => words.includes(word)),
      ),
    firstWords: { capital: shelves.map(({ lists }) => lists.first), small: shelves.map(({ lists }) => lists.firstSmall) },
    has: (word) => shelves.some(({ lists }) => WORDS.some((list) => hasWord(lists[list], word))),
    wordsBeginning: (text) => new Set(shelves.flatMap(({ lists }) => WORDS.flatMap((list) => wordsBeginning(lists[list], text)))),
    all: () => formsOf(glossary).map(wordsOfName),
  };
}

const FIRST: readonly (keyof NameLists)[] = ['first', 'firstSmall'];
const ANYWHERE: readonly (keyof NameLists)[] = [...FIRST, 'further'];
const WORDS: readonly (keyof NameLists)[] = [...ANYWHERE, 'titles'];

/** Some bearers and the words of their names. */
interface Shelf {
  readonly of: Pick<Glossary, 'actors' | 'countries'>;
  readonly lists: NameLists;
  /** Whether the glossary still has one of them. */
  readonly isHere: (bearer: Bearer) => boolean;
}

/** What a list has under a word, and whose it is. */
interface Found {
  readonly written: string;
  readonly bearer: Bearer;
}

/** What these lists of a shelf have under a word, in the order of the shelf. */
function foundOn({ of, lists, isHere }: Shelf, word: string, names: readonly (keyof NameLists)[]): readonly Found[] {
  const bearerOf = (written: string): Bearer => {
    const number = numberOf(written);
    return (of.actors[number] ?? of.countries[number - of.actors.length]) as Bearer;
  };
  return names
    .flatMap((list) => under(lists[list], word))
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((written) => ({ written, bearer: bearerOf(written) }))
    .filter(({ bearer }) => isHere(bearer));
}
