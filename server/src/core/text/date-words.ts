import type { ImpossibleDay, PartialDate } from './date.ts';
import { monthIn } from './months.ts';

/** A date as English text has it, as far as it is known: `14 December 2021`, `December 2021`, `2021`. */
export function dateInWords({ year, month, day }: PartialDate): string {
  if (month === undefined) return String(year);
  return day === undefined ? `${monthIn('en', month)} ${year}` : `${day} ${monthIn('en', month)} ${year}`;
}

/** With what goes before it in a sentence: `on 14 December 2021`, `in December 2021`. */
export function placedInWords(date: PartialDate): string {
  return `${date.day === undefined ? 'in' : 'on'} ${dateInWords(date)}`;
}

/** `February 2021 has 28 days` */
export function daysInWords({ year, month, days }: ImpossibleDay): string {
  return `${dateInWords({ year, month })} has ${days} days`;
}
