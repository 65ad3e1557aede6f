import type { EntryDate, EntryFields } from './fields.ts';
import { datesInUrl, type UrlDate } from './url-dates.ts';

/** An entry's date and another full date in its address. */
export interface DateMismatch {
  readonly date: EntryDate;
  /** Its span counts as the entry's do. */
  readonly inUrl: UrlDate;
}

const DAY = 86_400_000;
/** Eight digits that differ by more are likelier the number of a page than a date. */
const MOST_DAYS_OF_BARE = 400;

/**
 * The address's first date when the entry's full date is none of those in it; one day apart is the time zone's doing.
 * A question for `Entry.ask`.
 */
export function mismatchOf({ date, url }: EntryFields): DateMismatch | undefined {
  if (date === undefined || url === undefined || !date.apart || date.date.day === undefined) return undefined;
  const found = datesInUrl(url.written);
  const [first] = found;
  if (first === undefined || found.some((other) => daysBetween(date, other) <= 1)) return undefined;
  const sameDay = first.date.month === date.date.month && first.date.day === date.date.day;
  if (first.bare && !sameDay && daysBetween(date, first) > MOST_DAYS_OF_BARE) return undefined;
  const span = { start: url.span.start + first.span.start, end: url.span.start + first.span.end };
  return { date, inUrl: { ...first, span } };
}

function daysBetween(one: Pick<UrlDate, 'date'>, other: Pick<UrlDate, 'date'>): number {
  return Math.abs(dayOf(one) - dayOf(other)) / DAY;
}

function dayOf({ date: { year, month = 1, day = 1 } }: Pick<UrlDate, 'date'>): number {
  return Date.UTC(year, month - 1, day);
}
