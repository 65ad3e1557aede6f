/**
 * Which words the actors and countries of a glossary have, and whose they are: made once for the glossary that comes with
 * the program, so that no start has to go through its actors. Each list has a line for a word: the word, and behind it,
 * each behind a tab, what there is under it, which begins with the number of who has it to base 36. Numbers are places in
 * a glossary from 0, its countries behind its actors; what is under a word is in their order. The lines are in the order
 * of their words' UTF-16 units, so that a word is looked up in the list as it lies.
 */
export interface WordLists extends NameLists {
  /** Acronyms of actors. */
  readonly acronyms: string;
  /** Given names of people, folded; there is nothing under them. */
  readonly given: string;
  /** Family names of people. */
  readonly families: string;
  /** Ids and names of actors that may have offices. */
  readonly institutions: string;
}

/** The lists of the words of names, folded. */
export interface NameLists {
  /**
   * First words of names, as far as those begin with a capital, or with a letter that has none. Under each are these
   * names: behind a space the kind of form, or `country`, and behind another one the name as it is written.
   */
  readonly first: string;
  /** First words of names that begin with a small letter, likewise. */
  readonly firstSmall: string;
  /** Words further on in names. */
  readonly further: string;
  /** Words of the titles of offices; there is nothing under them. */
  readonly titles: string;
}

/** The lines of a list. */
export function writeList(words: ReadonlyMap<string, readonly string[]>): string {
  return [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, under]) => [word, ...under].join('\t'))
    .join('\n');
}

/** What there is under a word; empty for nothing, and for a word that the list does not have. */
export function under(list: string, word: string): readonly string[] {
  const line = lineFrom(list, word);
  if (order(list, line, word) !== 0) return NONE;
  const start = line + word.length + 1;
  const end = endOfLine(list, line);
  return start > end ? NONE : list.slice(start, end).split('\t');
}

/** The number that begins what is under a word. */
export function numberOf(written: string): number {
  return Number.parseInt(written, 36);
}

export function hasWord(list: string, word: string): boolean {
  return order(list, lineFrom(list, word), word) === 0;
}

/** The words of a list that begin with a text, in order. */
export function wordsBeginning(list: string, text: string): readonly string[] {
  const words: string[] = [];
  for (let line = lineFrom(list, text); list.startsWith(text, line) && line < list.length; line = endOfLine(list, line) + 1)
    words.push(list.slice(line, endOfWord(list, line)));
  return words;
}

/** Offset of the first line whose word does not come before the given one; the length of the list when there is none. */
function lineFrom(list: string, word: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = middle === 0 ? 0 : list.lastIndexOf('\n', middle - 1) + 1;
    if (order(list, line, word) < 0) low = Math.min(endOfLine(list, line) + 1, list.length);
    else high = line;
  }
  return low;
}

/** Below 0 where the word of the line at an offset comes before the given one, above where it comes after it. */
function order(list: string, line: number, word: string): number {
  if (line >= list.length) return 1;
  for (let i = 0; ; i += 1) {
    const here = line + i < list.length ? list.charCodeAt(line + i) : NEWLINE;
    const ends = here === TAB || here === NEWLINE;
    if (i === word.length) return ends ? 0 : 1;
    if (ends) return -1;
    const difference = here - word.charCodeAt(i);
    if (difference !== 0) return difference;
  }
}

function endOfLine(list: string, line: number): number {
  const newline = list.indexOf('\n', line);
  return newline < 0 ? list.length : newline;
}

function endOfWord(list: string, line: number): number {
  const end = endOfLine(list, line);
  const tab = list.indexOf('\t', line);
  return tab < 0 || tab > end ? end : tab;
}

const NONE: readonly string[] = [];
const TAB = 9;
const NEWLINE = 10;
