import { distanceBetween } from '../text/distance.ts';

/** ` Did you mean "…"?` for a word that is a slip or two away from a known one, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const most = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    // Whoever pastes a page where a word belongs is not to wait for it: lengths that differ by more are not compared.
    const slips = distanceBetween(word.toLowerCase(), candidate.toLowerCase(), most);
    if (slips <= most && slips < least) [nearest, least] = [candidate, slips];
  }
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}
