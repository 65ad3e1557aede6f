import { scanCitations } from '../brief/scan-citations.ts';
import { TRANSPARENT } from '../text/marks.ts';

/** What the reader of citations still takes for one. */
export const LONGEST = 100;

/** Whether the bracket is read as these numbers and ranges, in this order. */
export function readsAs(bracket: string, runs: readonly { readonly from: number; readonly to: number }[]): boolean {
  const read = scanCitations(bracket.replace(/\\(?=[[\]])/g, TRANSPARENT)).flatMap(({ form, parts }) =>
    form === 'sound' ? parts : [],
  );
  return read.length === runs.length && runs.every(({ from, to }, i) => read[i]?.from === from && read[i]?.to === to);
}
