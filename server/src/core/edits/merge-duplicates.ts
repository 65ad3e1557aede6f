import type { Brief } from '../brief/brief.ts';
import { sentence } from '../language/say.ts';
import { type EditOutcome, edited, refused } from './outcome.ts';
import { removeEntries } from './remove-entries.ts';
import { EDITS } from './sentences.ts';
import { duplicates } from './unfit.ts';

/** Two entries with one source. */
export interface DuplicatePair {
  readonly keep: number;
  /** Its entry goes; what cited it cites `keep`. */
  readonly drop: number;
}

/**
 * Merges entries that are one source: citations of the dropped entry cite the kept one, a number that one place
 * would then say twice is said once, and all later numbers move up. Pairs may be chained (3 into 2, 2 into 1).
 */
export function mergeDuplicates(brief: Brief, pairs: readonly DuplicatePair[]): EditOutcome {
  const { references } = brief;
  const real = pairs.filter(({ keep, drop }) => keep !== drop);
  if (real.length === 0) return edited([]);
  if (references === undefined) return refused(sentence(EDITS, 'noList'), []);
  const absent = real.flatMap(({ keep, drop }) => [keep, drop]).find((number) => !references.byNumber.has(number));
  if (absent !== undefined) return refused(sentence(EDITS, 'noEntry', { number: absent }), [references.span]);
  const refusal = duplicates(brief, references);
  if (refusal !== undefined) return refusal;
  return removeEntries(brief, references, survivors(real));
}

/** By dropped number the number that is kept in the end; of pairs that contradict each other the first one counts. */
function survivors(pairs: readonly DuplicatePair[]): ReadonlyMap<number, number> {
  const into = new Map<number, number>();
  const survivorOf = (number: number): number => {
    let kept = number;
    for (let next = into.get(kept); next !== undefined; next = into.get(kept)) kept = next;
    return kept;
  };
  for (const { keep, drop } of pairs) {
    const [kept, dropped] = [survivorOf(keep), survivorOf(drop)];
    if (kept !== dropped) into.set(dropped, kept);
  }
  return new Map([...into.keys()].map((number) => [number, survivorOf(number)]));
}
