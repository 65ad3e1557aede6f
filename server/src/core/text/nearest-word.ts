import { distanceBetween } from './distance.ts';

/** The known word that is a slip or two away from another one; `undefined` when none is. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const most = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    // Whoever pastes a page where a word belongs is not to wait for it: lengths that differ by more are not compared.
    const slips = distanceBetween(word.toLowerCase(), candidate.toLowerCase(), most);
    if (slips <= most && slips < least) [nearest, least] = [candidate, slips];
  }
  return nearest;
}
