import type { Citation } from '../brief/citations.ts';
import type { Entry, ReferenceList } from '../brief/references.ts';

/** An entry whose number belongs to another one. */
export interface DuplicateNumber {
  readonly entry: Entry;
  readonly first: Entry;
  /** The number its place asks for, when the entries around it tell (`1, 2, 2, 4`: 3) and no entry has it. */
  readonly expected: number | undefined;
}

export function duplicateNumbers(references: ReferenceList): readonly DuplicateNumber[] {
  if (references.byNumber.size === references.entries.length) return [];
  return references.entries.flatMap((entry, index) => {
    const first = references.byNumber.get(entry.number);
    if (first === undefined || first === entry) return [];
    return [{ entry, first, expected: expectedAt(references, index) }];
  });
}

/**
 * Numbers that lack an entry or a citation only because of a slip in the list's own numbering, which another rule
 * reports: where an entry carries another's number, and where a list counts from 0 and the text from 1.
 */
export function explainedNumbers(references: ReferenceList, citations: readonly Citation[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { expected } of duplicateNumbers(references)) if (expected !== undefined) numbers.add(expected);
  if (countsFromZero(references, citations)) numbers.add(0).add(references.last + 1);
  return numbers;
}

/** Whether the list counts from 0 and the text from 1. */
export function countsFromZero({ byNumber, last }: ReferenceList, citations: readonly Citation[]): boolean {
  if (!byNumber.has(0)) return false;
  const cites = (number: number): boolean => citations.some((citation) => citation.numbers.includes(number));
  return !cites(0) && cites(last + 1);
}

function expectedAt(references: ReferenceList, index: number): number | undefined {
  const before = references.entries[index - 1]?.number;
  const expected = before === undefined ? undefined : before + 1;
  return expected === undefined || references.byNumber.has(expected) ? undefined : expected;
}
