import { searchIn } from './search.ts';

/** ` Did you mean "…"?`, or nothing when nothing is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = searchIn(known).near(word, 1)[0];
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
