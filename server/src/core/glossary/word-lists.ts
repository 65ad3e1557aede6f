/**
 * Words, each with what there is under it. There is a line for a word, in the order of their UTF-16 units, so that a word
 * is looked up in the list as it lies.
 */
export interface WordList {
  /** Of each word: the word, and behind a tab what there is under it; no tab where there is nothing. */
  readonly lines: string;
  /** What there is under a word, of what its line has behind the tab. */
  readonly read: (behind: string) => readonly string[];
}

/**
 * Which words the actors and countries of a glossary have, and whose they are: made once for the glossary that comes with
 * the program, so that no start has to go through its actors. What is under a word begins with the number of who has it
 * to base 36. Numbers are places in a glossary from 0, its countries behind its actors; what is under a word is in their
 * order.
 */
export interface WordLists extends NameLists {
  /** Acronyms of actors. */
  readonly acronyms: WordList;
  /** Given names of people, folded; there is nothing under them. */
  readonly given: WordList;
  /** Family names of people. */
  readonly families: WordList;
  /** Ids and names of actors that may have offices. */
  readonly institutions: WordList;
  /** Titles of offices that one person holds. */
  readonly singleTitles: WordList;
}

/** The lists of the words of names, folded. */
export interface NameLists {
  /**
   * First words of names, as far as those begin with a capital, or with a letter that has none. Under each are these
   * names: behind a space the kind of form, or `country`, and behind another one the name as it is written.
   */
  readonly first: WordList;
  /** First words of names that begin with a small letter, likewise. */
  readonly firstSmall: WordList;
  /** Words further on in names. */
  readonly further: WordList;
  /** Words of the titles of offices; there is nothing under them. */
  readonly titles: WordList;
}

/** The list of these words, with what there is under them. */
export function wordList(words: ReadonlyMap<string, readonly string[]>): WordList {
  const lines = [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, under]) => [word, ...under].join('\t'))
    .join('\n');
  return { lines, read: splitAtTabs };
}

/** What there is under a word; empty for nothing, and for a word that the list does not have. */
export function under({ lines, read }: WordList, word: string): readonly string[] {
  const line = lineFrom(lines, word);
  if (order(lines, line, word) !== 0) return NONE;
  const start = line + word.length + 1;
  const end = endOfLine(lines, line);
  return start > end ? NONE : read(lines.slice(start, end));
}

/** The number that begins what is under a word. */
export function numberOf(written: string): number {
  return Number.parseInt(written, 36);
}

/** The name that ends what is under its first word, as it is written. */
export function nameOf(written: string): string {
  return written.slice(written.indexOf(' ', written.indexOf(' ') + 1) + 1);
}

export function hasWord({ lines }: WordList, word: string): boolean {
  return order(lines, lineFrom(lines, word), word) === 0;
}

/** The words of a list that begin with a text, in order. */
export function wordsBeginning({ lines }: WordList, text: string): readonly string[] {
  const words: string[] = [];
  for (let line = lineFrom(lines, text); lines.startsWith(text, line) && line < lines.length; line = endOfLine(lines, line) + 1)
    words.push(lines.slice(line, endOfWord(lines, line)));
  return words;
}

/** Offset of the first line whose word does not come before the given one; the length of the list when there is none. */
function lineFrom(lines: string, word: string): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1;
    if (order(lines, line, word) < 0) low = Math.min(endOfLine(lines, line) + 1, lines.length);
    else high = line;
  }
  return low;
}

/** Below 0 where the word of the line at an offset comes before the given one, above where it comes after it. */
function order(lines: string, line: number, word: string): number {
  if (line >= lines.length) return 1;
  for (let i = 0; ; i += 1) {
    const here = line + i < lines.length ? lines.charCodeAt(line + i) : NEWLINE;
    const ends = here === TAB || here === NEWLINE;
    if (i === word.length) return ends ? 0 : 1;
    if (ends) return -1;
    const difference = here - word.charCodeAt(i);
    if (difference !== 0) return difference;
  }
}

function endOfLine(lines: string, line: number): number {
  const newline = lines.indexOf('\n', line);
  return newline < 0 ? lines.length : newline;
}

function endOfWord(lines: string, line: number): number {
  const end = endOfLine(lines, line);
  const tab = lines.indexOf('\t', line);
  return tab < 0 || tab > end ? end : tab;
}

/** What lines have under a word that have all of it behind that, with tabs between. */
export function splitAtTabs(behind: string): readonly string[] {
  return behind.split('\t');
}

const NONE: readonly string[] = [];
const TAB = 9;
const NEWLINE = 10;
