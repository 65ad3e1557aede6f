import { distanceBetween } from '../text/distance.ts';

/** Finds known words that come near an unknown one; all words are folded. */
export interface NearWords {
  has(word: string): boolean;
  /** Known words a slip or two away, with the same first letter; empty for a known word and for short ones. */
  near(word: string): readonly string[];
}

/** In shorter words every other letter makes another word. */
const SHORTEST = 4;
/** From this length on two slips may be one mistake (`Aleksandar`, `Aleksander`). */
const LONG = 8;

/**
 * A deletes index: every word is filed under itself and under what is left of it without one letter, so that words
 * that differ by one slip, and most that differ by two, meet under one key. (The symmetric deletes of W. Garbe, 2012.)
 */
export function nearWordsOf(words: Iterable<string>): NearWords {
  const known = new Set(words);
  const filed = new Map<string, string | string[]>();
  for (const word of known) {
    if (word.length < SHORTEST) continue;
    for (const key of keysOf(word)) {
      const there = filed.get(key);
      if (there === undefined) filed.set(key, word);
      else if (typeof there === 'string') filed.set(key, [there, word]);
      else there.push(word);
    }
  }
  return {
    has: (word) => known.has(word),
    near(word) {
      if (word.length < SHORTEST || known.has(word)) return [];
      const found = new Set<string>();
      for (const key of keysOf(word)) for (const candidate of listOf(filed.get(key))) found.add(candidate);
      return [...found].filter((candidate) => isSlip(word, candidate));
    },
  };
}

/** A slip never takes the first letter, and what only ends otherwise is a case or a plural. */
function isSlip(word: string, known: string): boolean {
  if (word.charAt(0) !== known.charAt(0) || word.startsWith(known) || known.startsWith(word)) return false;
  const most = Math.min(word.length, known.length) < LONG ? 1 : 2;
  return distanceBetween(word, known, most) <= most;
}

function keysOf(word: string): ReadonlySet<string> {
  const keys = new Set([word]);
  for (let i = 0; i < word.length; i += 1) keys.add(word.slice(0, i) + word.slice(i + 1));
  return keys;
}

function listOf(filed: string | string[] | undefined): readonly string[] {
  return filed === undefined ? [] : typeof filed === 'string' ? [filed] : filed;
}
