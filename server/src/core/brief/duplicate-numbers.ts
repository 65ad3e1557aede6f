import type { Entry, ReferenceList } from './references.ts';

/** An entry whose number an earlier entry has. */
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
 * Numbers that the list lacks only because an entry at their place carries another's number: citing them is no
 * second mistake.
 */
export function numbersExplainedByDuplicates(references: ReferenceList): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { expected } of duplicateNumbers(references)) if (expected !== undefined) numbers.add(expected);
  return numbers;
}

function expectedAt(references: ReferenceList, index: number): number | undefined {
  const before = references.entries[index - 1]?.number;
  const expected = before === undefined ? undefined : before + 1;
  return expected === undefined || references.byNumber.has(expected) ? undefined : expected;
}
