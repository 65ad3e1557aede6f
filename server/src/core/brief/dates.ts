import { dateOf, type ImpossibleDay, impossibleDay, type PartialDate } from '../text/date.ts';
import { monthNamed } from '../text/months.ts';

/** Nothing longer is a date. */
const LONGEST = 60;
const YEAR = '(\\d{4})(?:\\s*r\\.?)?';
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(\\p{L}+)\\.?,?\\s+${YEAR}$`, 'u');
const MONTH_FIRST = new RegExp(`^(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}$`, 'u');
const MONTH_ONLY = new RegExp(`^(\\p{L}+)\\.?,?\\s+${YEAR}$`, 'u');
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\s*r\.?)?$/;

/**
 * A date as a brief writes it: `December 2021`, `14 December 2021`, `December 14, 2021`, `2021-12-14`, `2021-12`,
 * `14.12.2021`, with English or Polish month names. The whole text must be the date; else `undefined`.
 */
export function parseDate(text: string): PartialDate | undefined {
  const parts = partsOf(text);
  return parts && dateOf(parts.year, parts.month, parts.day);
}

/** What is wrong with a text that is written like a date, but whose day no calendar has (`31 February 2021`). */
export function impossibleDate(text: string): ImpossibleDay | undefined {
  const { year, month, day } = partsOf(text) ?? {};
  return year === undefined || month === undefined || day === undefined ? undefined : impossibleDay(year, month, day);
}

function partsOf(text: string): PartialDate | undefined {
  if (text.length > LONGEST) return undefined;
  const trimmed = text.trim().replace(/\.$/, '');
  const iso = ISO.exec(trimmed);
  if (iso !== null) return inNumbers(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst !== null) return inWords(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(trimmed);
  if (monthFirst !== null) return inWords(monthFirst[3], monthFirst[1], monthFirst[2]);
  const monthOnly = MONTH_ONLY.exec(trimmed);
  if (monthOnly !== null) return inWords(monthOnly[2], monthOnly[1], undefined);
  const dotted = DOTTED.exec(trimmed);
  return dotted === null ? undefined : inNumbers(dotted[3], dotted[2], dotted[1]);
}

function inWords(year: string | undefined, month: string | undefined, day: string | undefined): PartialDate | undefined {
  const number = monthNamed(month ?? '')?.month;
  if (number === undefined) return undefined;
  return { year: Number(year), month: number, ...(day !== undefined && { day: Number(day) }) };
}

function inNumbers(year: string | undefined, month: string | undefined, day: string | undefined): PartialDate {
  return { year: Number(year), month: Number(month), ...(day !== undefined && { day: Number(day) }) };
}
