import { nearestWord } from '../text/nearest-word.ts';

/** ` Did you mean "…"?` for a word that is a slip or two away from a known one, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}
