import type { EntryFacts } from '../../brief/entry-facts.ts';
import { type Answered, ofEach } from '../../brief/list-facts.ts';
import type { EntryPattern } from '../../brief/profile.ts';
import type { ReferenceList } from '../../brief/references.ts';
import { type DateStyle, writeDate } from '../../entry/date-style.ts';
import type { EntryDate, EntryFields } from '../../entry/fields.ts';
import { defineRule } from '../../lint/rule.ts';
import { isPolish } from '../../questions/language.ts';
import { type Span, shift } from '../../text/span.ts';

/** What most of a list does is told once. */
const FEW = 2;

export default defineRule({
  id: 'reference-date-style',
  summary: "a date written in another way than the list's others, or than the profile's",
  level: 'warning',
  messages: {
    style: 'The date {found} is written in another way than the rest of the list: write {expected}.',
    profile: 'The date {found} is not written as the profile has it: write {expected}.',
    most: '{count} of {all} full dates are not written as the profile has them: {found} should be {expected}.',
    another: 'Here too: write {expected}.',
    replace: 'Write {expected}',
    replaceAll: 'Write all {count} dates as in {expected}',
  },
  *check(brief) {
    const { references, profile } = brief;
    if (references === undefined) return;
    const { dated, balance, kinds } = references.ask(writtenDates);
    const polish = balance === 0 ? isPolish(brief) : balance < 0;
    const asked = polish ? askedInPolish(profile.references) : profile.references.dateStyle;
    const style = asked ?? mostFrequent(dated);
    if (style === undefined || isOneKind(kinds, style, polish)) return;
    // A date in English in a Polish list is how its source writes it, unless the house has a say in it.
    const spares = ({ language }: EntryDate): boolean => polish && asked === undefined && language === 'en';
    const wrong = dated.flatMap((date) => (spares(date.answer.date) ? [] : (slipOf(date, references, style, polish) ?? [])));
    const [first] = wrong;
    if (first === undefined) return;
    if (wrong.length > FEW && wrong.length * 2 > dated.length) {
      const related = wrong
        .slice(1, 11)
        .map(({ span, expected }) => ({ message: 'another', values: { expected }, span }) as const);
      const edits = () => wrong.map(({ span, expected }) => ({ span, text: expected }));
      const { span, found, expected } = first;
      const fixes = [{ message: 'replaceAll', values: { count: wrong.length, expected }, edits }] as const;
      yield { message: 'most', values: { count: wrong.length, all: dated.length, found, expected }, span, related, fixes };
      return;
    }
    const message = wrong.length * 2 < dated.length ? 'style' : 'profile';
    for (const { span, found, expected } of wrong) {
      const edits = () => [{ span, text: expected }];
      yield { message, values: { found, expected }, span, fixes: [{ message: 'replace', values: { expected }, edits }] };
    }
  },
});

/** A date of its own that is known to the day. */
interface WrittenDate {
  readonly date: EntryDate;
  /** `other` too when it is not quite as its style has it (`Nov. 3rd 2021`). */
  readonly style: DateStyle;
  /** Style and language: `month-day-year en`. */
  readonly kind: string;
}

interface WrittenDates {
  readonly dated: readonly Answered<WrittenDate>[];
  /** How many more dates are in English than in Polish. */
  readonly balance: number;
  readonly kinds: ReadonlySet<string>;
}

const DATED = ofEach(writtenDate);

function writtenDates(entries: readonly EntryFacts[]): WrittenDates {
  let balance = 0;
  for (const { fields } of entries) {
    const language = fields.date?.language;
    if (language !== undefined) balance += language === 'en' ? 1 : -1;
  }
  const dated = DATED(entries);
  return { dated, balance, kinds: new Set(dated.map(({ answer }) => answer.kind)) };
}

/** The manner of the APA, `(2020, May 3)`, belongs to another pattern and is not judged by this one. */
function writtenDate({ date }: EntryFields): WrittenDate | undefined {
  if (date?.apart !== true || date.date.day === undefined || /^\d{4},/.test(date.text)) return undefined;
  const style = exactStyle(date);
  return { date, style, kind: kindOf(style, date.language) };
}

function kindOf(style: DateStyle, language: EntryDate['language']): string {
  return `${style} ${language ?? ''}`;
}

/** Nearly every list: then no date has to be looked at. */
function isOneKind(kinds: ReadonlySet<string>, style: DateStyle, polish: boolean): boolean {
  return kinds.size === 0 || (kinds.size === 1 && kinds.has(kindOf(style, polish ? 'pl' : 'en')));
}

function exactStyle({ text, date, style, language }: EntryDate): DateStyle {
  if (style === 'dotted') return style;
  return text.replace(/\s?r\.?$/, '') === writeDate(date, style, language ?? 'en') ? style : 'other';
}

/**
 * In a Polish list the English form of the built-in profile says nothing: there the list's own habit counts, unless the house
 * has written down a form that Polish has too.
 */
function askedInPolish({ dateStyle, own }: EntryPattern): DateStyle | undefined {
  return own?.dateStyle === true && dateStyle !== 'month-day-year' ? dateStyle : undefined;
}

function mostFrequent(dated: readonly Answered<WrittenDate>[]): DateStyle | undefined {
  const counts = new Map<DateStyle, number>();
  for (const { answer } of dated) counts.set(answer.style, (counts.get(answer.style) ?? 0) + 1);
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] > (next?.[1] ?? 0) ? most[0] : undefined;
}

interface Slip {
  readonly span: Span;
  readonly found: string;
  readonly expected: string;
}

/** The date as it should be written, when it is written in another way. */
function slipOf(
  { index, answer: { date, style } }: Answered<WrittenDate>,
  { entries }: ReferenceList,
  expectedStyle: DateStyle,
  polish: boolean,
): Slip | undefined {
  const inLanguage = date.language === undefined || (date.language === 'pl') === polish;
  if (inLanguage && style === expectedStyle) return undefined;
  const expected = writeDate(date.date, expectedStyle, polish ? 'pl' : 'en');
  return expected === undefined
    ? undefined
    : { span: shift(date.span, entries[index]?.textSpan.start ?? 0), found: date.text, expected };
}
