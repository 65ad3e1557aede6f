import type { PartialDate } from '../text/date.ts';
import { type MonthName, monthIn } from '../text/months.ts';

/**
 * How a date is written: `October 28, 2021`, `28 October 2021`, `2021-10-28`, `28.10.2021`, `October 2021` (or
 * `2021-10`), `2021`; `other` ones can be read but are nobody's house style (`3–5 May 2021`, `(2020, May 3)`).
 */
export type DateStyle = 'month-day-year' | 'day-month-year' | 'iso' | 'dotted' | 'month-year' | 'year' | 'other';

/** A full date in a style; `undefined` when the day is not known, or the style is none for full dates. */
export function writeDate(
  { year, month, day }: PartialDate,
  style: DateStyle,
  language: MonthName['language'],
): string | undefined {
  if (month === undefined || day === undefined) return undefined;
  switch (style) {
    case 'month-day-year':
      return `${monthIn(language, month)} ${day}, ${year}`;
    case 'day-month-year':
      return `${day} ${monthIn(language, month)} ${year}`;
    case 'iso':
      return [year, twoDigits(month), twoDigits(day)].join('-');
    case 'dotted':
      return [twoDigits(day), twoDigits(month), year].join('.');
    default:
      return undefined;
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
