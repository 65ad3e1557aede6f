/** ` Did you mean "…"?` for a word that is a slip or two away from a known one, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const slips = slipsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (slips < least && slips <= Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3)))
      [nearest, least] = [candidate, slips];
  }
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

/** Letters typed wrong, left out, added or changed over with their neighbour (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  // Whoever pastes a page where a word belongs is not to wait for it.
  if (Math.abs(a.length - b.length) > 20) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + Number(!same));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, (before[j - 2] ?? Number.POSITIVE_INFINITY) + 1);
      row.push(slips);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
