import type { PartialDate } from './date.ts';
import { monthIn } from './months.ts';

/** A date as English text has it, as far as it is known: `14 December 2021`, `December 2021`, `2021`. */
export function dateInWords({ year, month, day }: PartialDate): string {
  if (month === undefined) return String(year);
  return day === undefined ? `${monthIn('en', month)} ${year}` : `${day} ${monthIn('en', month)} ${year}`;
}
