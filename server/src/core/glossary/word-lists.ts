/**
 * Which words the names of actors and countries have, and whose they are: made once for the glossary that comes with
 * the program, so that no start has to take its names apart. Each list has a line for a word: the word, folded, and the
 * numbers of those who have it to base 36, rising, all parted by spaces. Numbers are places in a glossary from 0, its
 * countries behind its actors. The lines are in the order of their words' UTF-16 units.
 */
export interface WordLists {
  /** First words of names, as far as those begin with a capital, or with a letter that has none. */
  readonly first: string;
  /** First words of names that begin with a small letter. */
  readonly firstSmall: string;
  /** Words further on in names. */
  readonly further: string;
  /** Words of the titles of offices; these lines have no numbers. */
  readonly titles: string;
}

/** The lines of a list. */
export function writeList(words: ReadonlyMap<string, readonly number[]>): string {
  return [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, numbers]) => [word, ...numbers.map((number) => number.toString(36))].join(' '))
    .join('\n');
}

/** What a list has for each word: the numbers as they are written, empty for none. */
export function readList(lines: string): ReadonlyMap<string, string> {
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

/** The numbers that {@link readList} gives for a word. */
export function numbersIn(written: string): readonly number[] {
  return written === '' ? [] : written.split(' ').map((number) => Number.parseInt(number, 36));
}
