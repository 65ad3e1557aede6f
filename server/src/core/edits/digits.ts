import type { ReferenceList } from '../brief/references.ts';

/** Writes the numbers of a list as wide as it does: `10` becomes `09` where the list has `08`. */
export function entryDigits({ entries }: ReferenceList, text: string): (number: number) => string {
  let width = 0;
  for (const { digits } of entries) {
    const length = digits.end - digits.start;
    if (length > 1 && text.charAt(digits.start) === '0') width = Math.max(width, length);
  }
  return (number) => String(number).padStart(width, '0');
}

/** A number as the one in its place was written: `07` begins with a zero as `03` did. */
export function digitsLike(written: string, number: number): string {
  const digits = String(number);
  return written.length > 1 && written.startsWith('0') ? digits.padStart(written.length, '0') : digits;
}

/**
 * The end of a range, abbreviated as much as the one in its place was where it can be: 114 behind 112 is `4`,
 * 121 is `21`. `written` is the old end, `value` the number it stood for.
 */
export function rangeEndLike(written: string, value: number, from: number, to: number): string {
  const [first, last] = [String(from), String(to)];
  if (Number(written) === value || first.length !== last.length) return digitsLike(written, to);
  for (let kept = written.length; kept < last.length; kept++) {
    const cut = last.length - kept;
    if (first.slice(0, cut) === last.slice(0, cut)) return last.slice(cut);
  }
  return last;
}
