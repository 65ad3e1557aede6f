/**
 * The least items that have to move so that the rest ascends: indexes of the items outside a longest ascending
 * run (patience sorting, n log n). `[1, 3, 2, 4]` gives one index, not two.
 */
export function outOfOrder(values: readonly number[]): readonly number[] {
  const tails: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  values.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = tails[low - 1] as number;
    tails[low] = index;
  });
  if (tails.length === values.length) return [];
  const kept = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] as number) kept.add(index);
  return values.map((_, index) => index).filter((index) => !kept.has(index));
}
