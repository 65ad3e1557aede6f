import type { ReferenceList } from './references.ts';
import type { BracketedNumbers, CitationPart } from './scan-citations.ts';

/**
 * `[10-8]` in a list that ends at 10: the abbreviation for 10 to 18 cannot be meant, so the range runs backwards.
 * `[158-62]` in a list of 160 stays 158 to 162, which is nearer than 158 down to 62. Every other bracket is
 * given back as it is.
 */
export function asBackwardRange(bracket: BracketedNumbers, { byNumber, last }: ReferenceList): BracketedNumbers {
  if (bracket.numbers.length === 1 || bracket.form !== 'sound') return bracket;
  const parts = bracket.parts.map((part) => {
    const to = asWritten(part);
    const isBackward = part.to > last && part.from - to < part.to - part.from && byNumber.has(part.from) && byNumber.has(to);
    return isBackward ? { ...part, to } : part;
  });
  if (parts.every((part, index) => part === bracket.parts[index])) return bracket;
  return { ...bracket, parts, numbers: numbersOf(parts), form: 'reversed' };
}

/** The end of a range by its digits alone: 9 in `[156-9]`. */
function asWritten({ to, toSpan }: CitationPart): number {
  return to % 10 ** (toSpan.end - toSpan.start);
}

function numbersOf(parts: readonly CitationPart[]): readonly number[] {
  const numbers = new Set<number>();
  for (const { from, to } of parts) {
    for (let number = Math.min(from, to); number <= Math.max(from, to); number++) numbers.add(number);
  }
  return [...numbers];
}
