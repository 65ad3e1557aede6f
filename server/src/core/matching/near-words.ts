import { distanceBetween } from '../text/distance.ts';
import { groupBy } from '../text/group-by.ts';
import { remembered } from '../text/remembered.ts';

/** Finds known words that come near an unknown one; all words are folded. */
export interface NearWords {
  has(word: string): boolean;
  /** Known words a slip or two away, with the same first letter; empty for a known word and for short ones. */
  near(word: string): readonly string[];
}

/** The words that are known, as they are looked up. */
interface KnownWords {
  has(word: string): boolean;
  wordsBeginning(text: string): Iterable<string>;
}

/** In shorter words every other letter makes another word. */
const SHORTEST = 4;
/** From this length on two slips may be one mistake (`Aleksandar`, `Aleksander`). */
const LONG = 8;

interface Filed {
  readonly word: string;
  /** A bit for each letter that the word has. */
  readonly letters: number;
}

/**
 * An index by first letter and length, since a slip never takes the first letter and seldom much of the length; what
 * has too many other letters is passed over without being compared. It costs next to nothing to make, where an index
 * of deletes would take longer to make than all that is asked of it in a folder of briefs.
 */
export function nearWordsOf({ has, wordsBeginning }: KnownWords): NearWords {
  const filedUnder = remembered((letter) => groupBy([...wordsBeginning(letter)].map(filed), ({ word }) => word.length));
  return {
    has,
    near(word) {
      if (word.length < SHORTEST || has(word)) return [];
      const letters = lettersOf(word);
      const ofLetter = filedUnder(word.charAt(0));
      const found: string[] = [];
      for (let length = word.length - 2; length <= word.length + 2; length += 1) {
        const most = Math.min(word.length, length) < LONG ? 1 : 2;
        if (Math.abs(length - word.length) > most) continue;
        for (const candidate of ofLetter.get(length) ?? []) {
          if (bitsIn(letters ^ candidate.letters) <= 2 * most && isSlip(word, candidate.word, most)) found.push(candidate.word);
        }
      }
      return found;
    },
  };
}

/** What only ends otherwise is a case or a plural. */
function isSlip(word: string, known: string, most: number): boolean {
  return !word.startsWith(known) && !known.startsWith(word) && distanceBetween(word, known, most) <= most;
}

function filed(word: string): Filed {
  return { word, letters: lettersOf(word) };
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function bitsIn(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}
