import type { CitationPart } from '../brief/scan-citations.ts';
import type { Anatomy } from './citation-anatomy.ts';

/** What becomes of a number; `undefined` when citations of it go. */
export type NewNumber = (old: number) => number | undefined;

/** One part of a citation with the numbers it is to say, ascending. */
export interface NewPart {
  readonly part: CitationPart;
  readonly numbers: readonly number[];
}

/**
 * The parts of a citation with their new numbers. `said` holds, by new number, the old one that the same place has
 * cited already, and takes in what these parts say.
 */
export function newPartsOf(
  parts: readonly CitationPart[],
  anatomy: Anatomy | undefined,
  newNumber: NewNumber,
  said: Map<number, number>,
): readonly NewPart[] {
  const isLocated = (index: number): boolean => (anatomy?.items[index]?.locator ?? '') !== '';
  const located = new Map<number, number>();
  parts.forEach(({ from }, index) => {
    const number = newNumber(from);
    if (isLocated(index) && number !== undefined) located.set(number, from);
  });
  return parts.map((part, index) => {
    const numbers: number[] = [];
    for (let old = Math.min(part.from, part.to); old <= Math.max(part.from, part.to); old++) {
      const number = newNumber(old);
      if (number === undefined) continue;
      const earlier = said.get(number);
      const other = located.get(number);
      // A number with a page says more than the same number without.
      if (!isLocated(index) && ((earlier !== undefined && earlier !== old) || (other !== undefined && other !== old))) continue;
      if (earlier === undefined) said.set(number, old);
      numbers.push(number);
    }
    return { part, numbers: numbers.sort((a, b) => a - b) };
  });
}
