import { fold } from '../text/fold.ts';
import type { Actor, Country } from './actor.ts';
import { formsOfActor, formsOfCountry, type NameForm } from './forms.ts';
import { wordsOfName } from './name-words.ts';

/** Those who have names. In this order they are numbered from 0, the countries behind the actors. */
export interface Holders {
  readonly actors: readonly Actor[];
  readonly countries: readonly Country[];
}

/**
 * Who has which words in their names, as plain data: made once for the glossary that comes with the program, so that
 * no start has to take its names apart. Each list has a line for a word: the word, folded, and the numbers of its
 * holders to base 36, rising, all parted by spaces. The lines are in the order of their words' UTF-16 units.
 */
export interface CompiledNames {
  /** First words of names, as far as those begin with a capital, or with a letter that has none. */
  readonly first: string;
  /** First words of names that begin with a small letter. */
  readonly firstSmall: string;
  /** Words further on in names. */
  readonly further: string;
  /** Words of the titles of offices; these lines have no numbers. */
  readonly titles: string;
}

export function compileNames({ actors, countries }: Holders): CompiledNames {
  const first: Words = new Map();
  const firstSmall: Words = new Map();
  const further: Words = new Map();
  const titles: Words = new Map();
  const add = (forms: readonly NameForm[], holder: number): void => {
    for (const form of forms) {
      const { words, beginsSmall } = wordsOfName(form);
      for (const [index, word] of words.entries()) note(index > 0 ? further : beginsSmall ? firstSmall : first, word, holder);
    }
  };
  for (const [number, actor] of actors.entries()) {
    add(formsOfActor(actor), number);
    for (const title of titlesOf(actor)) for (const word of title.match(WORD) ?? []) note(titles, fold(word));
  }
  for (const [number, country] of countries.entries()) add(formsOfCountry(country), actors.length + number);
  return { first: linesOf(first), firstSmall: linesOf(firstSmall), further: linesOf(further), titles: linesOf(titles) };
}

/** What a list has for each word: the holders' numbers as they are written, empty for none. */
export function readLines(lines: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (let start = 0; start < lines.length; ) {
    const newline = lines.indexOf('\n', start);
    const end = newline < 0 ? lines.length : newline;
    const space = lines.indexOf(' ', start);
    const wordEnd = space < 0 || space > end ? end : space;
    words.set(lines.slice(start, wordEnd), lines.slice(wordEnd + 1, end));
    start = end + 1;
  }
  return words;
}

/** The numbers that {@link readLines} gives for a word. */
export function holdersIn(numbers: string): readonly number[] {
  return numbers === '' ? [] : numbers.split(' ').map((number) => Number.parseInt(number, 36));
}

type Words = Map<string, number[]>;

function note(words: Words, word: string, holder?: number): void {
  const there = words.get(word);
  if (there === undefined) words.set(word, holder === undefined ? [] : [holder]);
  else if (holder !== undefined && there.at(-1) !== holder) there.push(holder);
}

function linesOf(words: Words): string {
  return [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, holders]) => [word, ...holders.map((holder) => holder.toString(36))].join(' '))
    .join('\n');
}

function titlesOf({ roles }: Actor): readonly string[] {
  return roles.flatMap(({ title, as }) => [title, ...as]);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
