import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** Words that an acronym may pass over: `MoFA` and `MFA` both stand for Ministry of Foreign Affairs. */
const SMALL = new Set(
  'of the and for in on to at by de la le du des der die das und für i w na do dla z ze oraz & da'.split(' '),
);

/** Letters that one word may give: `Gazprom` in `GPN`, `Television` in `TV`. */
const MOST_OF_A_WORD = 4;

interface Word extends Span {
  readonly letters: string;
  readonly small: boolean;
}

/** The words of a stretch, parts of `People's-Republic` by themselves; offsets count from `from`'s text. */
export function wordsOf(text: string, from = 0): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}&]+(?:['’]\p{L}+)?/gu)].map(({ 0: word, index }) => {
    const letters = fold(word).replace(/['’].*/, '');
    return { start: from + index, end: from + index + word.length, letters, small: SMALL.has(letters) };
  });
}

/**
 * Whether the words give the acronym: every word that is not a small one begins one of its letters, in order, and no
 * letter is left. `words` are at least two.
 */
export function fitsInitials(acronym: string, words: readonly Word[]): boolean {
  const letters = fold(acronym);
  const fits = (letter: number, index: number): boolean => {
    const word = words[index];
    if (word === undefined) return letter === letters.length;
    if (word.small && fits(letter, index + 1)) return true;
    if (letter >= letters.length || word.letters.charAt(0) !== letters.charAt(letter)) return false;
    let inside = 0;
    for (let taken = 1; taken <= MOST_OF_A_WORD; taken += 1) {
      if (fits(letter + taken, index + 1)) return true;
      inside = word.letters.indexOf(letters.charAt(letter + taken), inside + 1);
      if (inside < 0 || letter + taken >= letters.length) return false;
    }
    return false;
  };
  return words.length >= 2 && fits(0, 0);
}

/**
 * Whether a name gives the acronym, be it without the country at its end: `Ministry of Public Security of Vietnam (MPS)`. Of what
 * is no country to the letter only the first letters count: those of `Regional Comprehensive` are not RECP.
 */
export function fitsName(acronym: string, name: string): boolean {
  return (
    fitsInitials(acronym, wordsOf(name)) ||
    fitsInitials(acronym, wordsOf(name.replace(OF_ITS_END, ''))) ||
    initialsOf(name.replace(AT_ITS_END, '')) === acronym
  );
}

const OF_ITS_END = / (?:of|in) (?:the )?\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+)?$/u;
const AT_ITS_END = / \p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+)?$/u;

/** The shortest run of words, ending with the last, that gives the acronym; `undefined` when none does. */
export function expansionEndingIn(acronym: string, words: readonly Word[]): Span | undefined {
  const last = words.at(-1);
  const most = Math.min(words.length, acronym.length * 2 + 3);
  for (let count = 2; last !== undefined && count <= most; count += 1) {
    const run = words.slice(-count);
    const first = run[0] as Word;
    if (!first.small && fitsInitials(acronym, run)) return { start: first.start, end: last.end };
  }
  return undefined;
}

/** The shortest run of words, beginning with the first that is not small, that gives the acronym. */
export function expansionBeginningWith(acronym: string, words: readonly Word[]): Span | undefined {
  const begin = words.findIndex(({ small }) => !small);
  const first = words[begin];
  const most = acronym.length * 2 + 3;
  for (let count = 2; first !== undefined && count <= most && begin + count <= words.length; count += 1) {
    const run = words.slice(begin, begin + count);
    const last = run.at(-1) as Word;
    if (!last.small && fitsInitials(acronym, run)) return { start: first.start, end: last.end };
  }
  return undefined;
}

/** The first letters of all words but the small ones: `PDA` for `Port Development Agency`. */
export function initialsOf(text: string): string {
  return wordsOf(text)
    .filter(({ small }) => !small)
    .map(({ start }) => text.charAt(start))
    .join('')
    .toUpperCase();
}
