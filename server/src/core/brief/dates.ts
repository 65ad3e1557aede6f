import { dateOf, type PartialDate, parseIsoDate } from '../text/date.ts';
import { monthNamed } from '../text/months.ts';

/** Nothing longer is a date. */
const LONGEST = 60;
const YEAR = '(\\d{4})(?:\\s*r\\.?)?';
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(\\p{L}+)\\.?,?\\s+${YEAR}$`, 'u');
const MONTH_FIRST = new RegExp(`^(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}$`, 'u');
const MONTH_ONLY = new RegExp(`^(\\p{L}+)\\.?,?\\s+${YEAR}$`, 'u');
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\s*r\.?)?$/;

/**
 * A date as a brief writes it: `December 2021`, `14 December 2021`, `December 14, 2021`, `2021-12-14`, `2021-12`,
 * `14.12.2021`, with English or Polish month names. The whole text must be the date; else `undefined`.
 */
export function parseDate(text: string): PartialDate | undefined {
  if (text.length > LONGEST) return undefined;
  const trimmed = text.trim().replace(/\.$/, '');
  const iso = /^\d{4}-/.test(trimmed) ? parseIsoDate(trimmed) : undefined;
  if (iso !== undefined) return iso;
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst !== null) return inWords(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(trimmed);
  if (monthFirst !== null) return inWords(monthFirst[3], monthFirst[1], monthFirst[2]);
  const monthOnly = MONTH_ONLY.exec(trimmed);
  if (monthOnly !== null) return inWords(monthOnly[2], monthOnly[1], undefined);
  const dotted = DOTTED.exec(trimmed);
  if (dotted !== null) return dateOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  return undefined;
}

function inWords(year: string | undefined, month: string | undefined, day: string | undefined): PartialDate | undefined {
  const number = monthNamed(month ?? '')?.month;
  if (number === undefined) return undefined;
  return dateOf(Number(year), number, day === undefined ? undefined : Number(day));
}
