import { dateOf, type ImpossibleDay, impossibleDay, type PartialDate } from '../text/date.ts';
import { type MonthName, monthNamed } from '../text/months.ts';
import { type Span, shift } from '../text/span.ts';
import type { DateStyle } from './date-style.ts';

/** A date in the text of an entry. Offsets are those of the text it was looked for in. */
export interface FoundDate {
  readonly span: Span;
  readonly date: PartialDate;
  readonly style: DateStyle;
  /** Of the month's name; absent where the month is a number. */
  readonly language?: MonthName['language'];
  /** It stands between commas, full stops or brackets, as a field does: not `of 27 April 2016 on …`. */
  readonly apart: boolean;
  /** The day that is written is none of its month (`31 February`); then `date` is known to the month. */
  readonly impossible?: ImpossibleDay;
}

const YEAR = /(?:1[5-9]|20)\d\d/g;
const IN_WORD = /[\p{L}\p{N}_#]$/u;
/** `2019`, `2019b)`, `2019r.` and `2019年` are years, `2019x` is none. */
const GOES_ON = /^(?:[\p{N}_%]|(?!年)\p{L}(?![).]))/u;
const LONGEST_BEFORE = 32;
const LONGEST_BEHIND = 24;

const BEFORE = {
  /** `May 3, `, `Nov. 12th `, `May 3-5, ` */
  monthDay: /(?<!\p{L})(\p{L}{3,12})\.?\s+(?:\d{1,2}\s?[-–—]\s?)?(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+$/u,
  /** `3 May `, `28 October, `, `3 maja `, `3–5 May `, `27 V ` */
  dayMonth: /(?<![\p{N}.,])(?:\d{1,2}\s?[-–—]\s?)?(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(\p{L}{1,12})\.?\s*,?\s+$/u,
  /** `October `, `maj ` */
  month: /(?<!\p{L})(\p{L}{3,12})\.?,?\s+$/u,
  /** `14.12.`, `14. 12. ` */
  dotted: /(?<![\p{N}.])(\d{1,2})\.\s?(\d{1,2})\.\s?$/u,
  /** `14/12/`, `12/14/` */
  slashed: /(?<![\p{N}/])(\d{1,2})\/(\d{1,2})\/$/u,
};

/** `-05-28`, `/05/28`, `.05.28`, `年5月28日` behind the year. */
const NUMBERS_BEHIND = /^(?:([-/.])(\d{1,2})\1(\d{1,2})(?![\p{L}\p{N}])|年\s?(\d{1,2})月\s?(\d{1,2})日)/u;
const MONTH_BEHIND = /^-(0[1-9]|1[0-2])(?![\p{L}\p{N}-])/u;
/** `, May 3` behind the year, as the APA has it: `(2020, May 3)`. */
const WORDS_BEHIND = /^,\s+(\p{L}{3,12})\.?(?:\s+(\d{1,2}))?(?=\s*\))/u;

/** What a number behind it counts: issues, articles. */
const NUMBER_OF = /(?:(?<!\p{L})(?:nos?|nr|numer|num|vol|tom|issue|arts?|article|poz|part|cz)\.?|#)\s*$/iu;

const YEAR_WORD = /^(?:\s?r(?:\.|(?=[\s,;)\]]))|[a-e](?=\)))/u;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Every date between the two offsets, in the order of the text. A year alone counts when nothing makes a number of something else of it. */
export function datesIn(text: string, from = 0, to = text.length): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const stretch = text.slice(from, to);
  for (const { index } of stretch.matchAll(YEAR)) {
    const before = stretch.slice(Math.max(0, index - LONGEST_BEFORE), index);
    const behind = stretch.slice(index + 4, index + 4 + LONGEST_BEHIND);
    if (IN_WORD.test(before) || GOES_ON.test(behind)) continue;
    const date = dateAround(stretch, index, before, behind);
    if (date === undefined || date.span.start < (found.at(-1)?.span.end ?? 0)) continue;
    found.push(from === 0 ? date : { ...date, span: shift(date.span, from) });
  }
  return found;
}

type Reading = Pick<FoundDate, 'date' | 'style' | 'language' | 'span' | 'impossible'>;

function dateAround(text: string, year: number, before: string, behind: string): FoundDate | undefined {
  const value = Number(text.slice(year, year + 4));
  const at = (length: number, end: number): Span => ({ start: year - length, end: year + 4 + end });
  const read = inWords(before, value, at) ?? inNumbers(before, behind, value, at) ?? wordsBehind(before, behind, value, at);
  const found = read ?? yearAlone(before, behind, value, at);
  if (found === undefined) return undefined;
  // `20 listopada 2019 r.`: the Polish word for year belongs to the date, and so does the letter of `(2019a)`.
  const word = YEAR_WORD.exec(text.slice(found.span.end, found.span.end + 6))?.[0].length ?? 0;
  const span = { start: found.span.start, end: found.span.end + word };
  return { ...found, span, apart: standsApart(text, span) };
}

type At = (length: number, end: number) => Span;

function inWords(before: string, year: number, at: At): Reading | undefined {
  const monthDay = BEFORE.monthDay.exec(before);
  const named = monthNamed(monthDay?.[1] ?? '');
  if (monthDay !== null && named !== undefined) {
    // `May 3-5, 2021` is known to the month: which of its days is meant, nobody says.
    const day = /\d\s?[-–—]/.test(monthDay[0]) ? undefined : Number(monthDay[2]);
    const span = at(monthDay[0].length, 0);
    const date = dateOf(year, named.month, day);
    if (date === undefined) return misreading(year, named.month, day, span, named);
    return reading(date, day === undefined ? 'other' : 'month-day-year', span, named);
  }
  const dayMonth = BEFORE.dayMonth.exec(before);
  const month = monthOf(dayMonth?.[2] ?? '');
  if (dayMonth !== null && month !== undefined) {
    const day = /\d\s?[-–—]/.test(dayMonth[0]) ? undefined : Number(dayMonth[1]);
    const style = day === undefined || month.language === undefined ? 'other' : 'day-month-year';
    const span = at(dayMonth[0].length, 0);
    const date = dateOf(year, month.month, day);
    if (date !== undefined) return reading(date, style, span, month);
    // `No. 31 June 2021` and `Sea Weekly 45 May 2021` give the number of an issue and its month.
    const lead = before.slice(0, dayMonth.index);
    const counts = NUMBER_OF.test(lead) || ((day ?? 0) > 31 && /[\p{L}\p{N}]\s*$/u.test(lead));
    if (!counts) return misreading(year, month.month, day, span, month);
  }
  const only = BEFORE.month.exec(before);
  const onlyMonth = monthNamed(only?.[1] ?? '');
  if (only === null || onlyMonth === undefined) return undefined;
  return reading(dateOf(year, onlyMonth.month), 'month-year', at(only[0].length, 0), onlyMonth);
}

function inNumbers(before: string, behind: string, year: number, at: At): Reading | undefined {
  const dotted = BEFORE.dotted.exec(before);
  if (dotted !== null) {
    const [day, month] = [Number(dotted[1]), Number(dotted[2])];
    const span = at(dotted[0].length, 0);
    return reading(dateOf(year, month, day), 'dotted', span) ?? misreadNumbers(year, month, day, span);
  }
  const slashed = BEFORE.slashed.exec(before);
  if (slashed !== null) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    // `03/05/2021` is May to some and March to others.
    const date = first > 12 ? dateOf(year, second, first) : second > 12 ? dateOf(year, first, second) : { year };
    return reading(date, 'other', at(slashed[0].length, 0));
  }
  const numbers = NUMBERS_BEHIND.exec(behind);
  if (numbers !== null) {
    const style = numbers[1] === '-' && numbers[0].length === 6 ? 'iso' : 'other';
    const [month, day] = [Number(numbers[2] ?? numbers[4]), Number(numbers[3] ?? numbers[5])];
    const span = at(0, numbers[0].length);
    return reading(dateOf(year, month, day), style, span) ?? misreadNumbers(year, month, day, span);
  }
  const month = MONTH_BEHIND.exec(behind);
  return month === null ? undefined : reading(dateOf(year, Number(month[1])), 'month-year', at(0, month[0].length));
}

function wordsBehind(before: string, behind: string, year: number, at: At): Reading | undefined {
  const words = before.endsWith('(') ? WORDS_BEHIND.exec(behind) : null;
  const named = monthNamed(words?.[1] ?? '');
  if (words === null || named === undefined) return undefined;
  const day = words[2] === undefined ? undefined : Number(words[2]);
  return reading(dateOf(year, named.month, day), day === undefined ? 'month-year' : 'other', at(0, words[0].length), named);
}

/** `E-9-2019-003068`, `2016/679`, `2013–2018` and `p. 2001` name no year of publication. */
function yearAlone(before: string, behind: string, year: number, at: At): Reading | undefined {
  if (/[-–—/.:=&?]$|\d\s$|(?:\bpp?|\bnos?|\bnr|\bpoz|\bart|\bs|§)\.?\s*$/iu.test(before) || /^(?:[-–—/:]|\.\d)/.test(behind))
    return undefined;
  return reading({ year }, 'year', at(0, 0));
}

function reading(date: PartialDate | undefined, style: DateStyle, span: Span, named?: Partial<MonthName>): Reading | undefined {
  return date && { date, style, span, ...(named?.language !== undefined && { language: named.language }) };
}

/** A date whose day its month does not have, read to the month. */
function misreading(
  year: number,
  month: number,
  day: number | undefined,
  span: Span,
  named: Partial<MonthName> = {},
): Reading | undefined {
  const impossible = day === undefined ? undefined : impossibleDay(year, month, day);
  const found = impossible && reading({ year, month }, 'other', span, named);
  return found && { ...found, impossible };
}

/** Numbers beyond 31 are parts of some number; days that other months have are slips. */
function misreadNumbers(year: number, month: number, day: number, span: Span): Reading | undefined {
  return day >= 29 && day <= 31 ? misreading(year, month, day, span) : undefined;
}

function monthOf(word: string): (Partial<MonthName> & { readonly month: number }) | undefined {
  const roman = ROMAN.indexOf(word);
  return roman < 0 ? monthNamed(word) : { month: roman + 1 };
}

function standsApart(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 4), start).trimEnd();
  const behind = text.slice(end, end + 12);
  if (!/(?:^|[,.;:!?"”’'）)\]–—|-]|(?<![\p{L}\p{N}])\()$/u.test(before) || !/^\s*(?:[,.);:|–—\]）-]|$)/u.test(behind))
    return false;
  // `(OJ L 119, 4.5.2016, p. 1)`: within brackets, but not in brackets of its own.
  const open = text.lastIndexOf('(', start);
  return open < 0 || open >= start - 2 || text.slice(open, start).includes(')');
}
