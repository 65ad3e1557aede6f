/**
 * A calendar date known to the day, the month or the year (ISO 8601: `2021-12-14`, `2021-12`, `2021`).
 * A part that is absent is not known; a day is never given without its month.
 */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31, within its month. */
  readonly day?: number;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `undefined` for anything else and for days that do not exist. */
export function parseIsoDate(text: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim());
  if (match === null) return undefined;
  return dateOf(Number(match[1]), number(match[2]), number(match[3]));
}

/** A day that its month does not have: 31 February. */
export interface ImpossibleDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** How many days the month has. */
  readonly days: number;
}

/** What is wrong with a date of these parts when its month exists and its day does not. */
export function impossibleDay(year: number, month: number, day: number): ImpossibleDay | undefined {
  if (month < 1 || month > 12) return undefined;
  const days = daysIn(year, month);
  return day >= 1 && day <= days ? undefined : { year, month, days };
}

/** A date of its parts, or `undefined` where there is no such day. */
export function dateOf(year: number, month?: number, day?: number): PartialDate | undefined {
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

export function formatIsoDate(date: PartialDate): string {
  const parts = [String(date.year).padStart(4, '0')];
  if (date.month !== undefined) parts.push(String(date.month).padStart(2, '0'));
  if (date.day !== undefined) parts.push(String(date.day).padStart(2, '0'));
  return parts.join('-');
}

/** First day the date can mean, as a number that orders days (20211201). */
export function earliest(date: PartialDate): number {
  return date.year * 10_000 + (date.month ?? 1) * 100 + (date.day ?? 1);
}

/** Last day the date can mean, as a number that orders days (20211231). */
export function latest(date: PartialDate): number {
  const month = date.month ?? 12;
  return date.year * 10_000 + month * 100 + (date.day ?? daysIn(date.year, month));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function number(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
