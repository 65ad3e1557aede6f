import { dateOf, type PartialDate } from '../text/date.ts';
import type { Span } from '../text/span.ts';

/** A full date that an address carries. Offsets are the address's. */
export interface UrlDate {
  readonly span: Span;
  readonly date: PartialDate;
  /** Eight digits in a row may be the number of a page and no date at all. */
  readonly bare: boolean;
}

const SHAPES: readonly RegExp[] = [
  // `/2021/03/30/`, `/2021-03-30`, `/2005-08/29/`, `_2021_03_30.`, `-2021-03-30.html`
  /(?<!\d)(?<year>(?:19|20)\d\d)[-/_](?<month>\d{1,2})[-/_](?<day>\d{1,2})(?!\d)/g,
  // `yyyy=2021&mm=09&dd=23`
  /(?:yyyy|year|god)=(?<year>(?:19|20)\d\d)&(?:amp;)?(?:mm|month|mes)=(?<month>\d{1,2})&(?:amp;)?(?:dd|day|dan)=(?<day>\d{1,2})(?!\d)/gi,
];
/** `20210330`, `t20210330_` */
const BARE = /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/g;
/** The date in the address of an archive is the day of its copy. */
const ARCHIVE = /^(?:https?:\/\/)?(?:web\.)?archive\.(?:org|ph|today|is|md)\//i;

/** The full dates in an address, in its order; none in the address of an archive. */
export function datesInUrl(url: string): readonly UrlDate[] {
  if (!/(?:19|20)\d\d/.test(url) || ARCHIVE.test(url)) return [];
  const found = [
    ...SHAPES.flatMap((shape) => [...url.matchAll(shape)].map((match) => dated(match, false))),
    ...[...url.matchAll(BARE)].map((match) => dated(match, true)),
  ];
  return found.filter((date) => date !== undefined).sort((a, b) => a.span.start - b.span.start);
}

function dated(match: RegExpExecArray, bare: boolean): UrlDate | undefined {
  const { year, month, day } = match.groups ?? {};
  const date = dateOf(Number(year), Number(month), Number(day));
  return date && { span: { start: match.index, end: match.index + match[0].length }, date, bare };
}
