import type { ImpossibleDay, PartialDate } from '../text/date.ts';
import type { Span } from '../text/span.ts';
import { datesIn, type FoundDate } from './date.ts';
import type { DateStyle } from './date-style.ts';
import { titleOf } from './title.ts';
import { type FoundUrl, urlOf } from './url.ts';

/**
 * What an entry of the references says, field by field, as `[Author, ]Title[ (original title)], Month D, YYYY,
 * Publisher. Online: URL` and its usual departures have them. Whose offsets the spans are, whoever hands them out says.
 */
export interface EntryFields {
  /** `See:`, `Cf.`, `Zob.` */
  readonly prefix?: Field;
  /** `Ibid.`, `tamże`, `op. cit.`: it means another entry, and has no source of its own. */
  readonly ibid: boolean;
  /** People or an institution, as they are listed. */
  readonly authors?: Field;
  /** Without the marks of quotation around it; empty in an entry that is a bare address. */
  readonly title: Field;
  /** In the language of the source, without its brackets. */
  readonly originalTitle?: Field;
  readonly date?: EntryDate;
  readonly publisher?: Field;
  readonly url?: EntryUrl;
  /** `(accessed May 3, 2021)`, `[dostęp: 3.05.2021]` */
  readonly accessed?: Field;
  /** The first date, whether of publication or of access, with a day that its month does not have. */
  readonly impossibleDate?: ImpossibleDate;
}

export interface Field {
  /** As a reader sees it, on one line. */
  readonly text: string;
  readonly span: Span;
}

export interface EntryDate extends Field {
  readonly date: PartialDate;
  readonly style: DateStyle;
  readonly language?: FoundDate['language'];
  /** It is a field of its own; a date within the title (`Law of 5 June 2018 on …`) is not. */
  readonly apart: boolean;
}

export interface ImpossibleDate extends Field {
  readonly day: ImpossibleDay;
}

export interface EntryUrl extends Field {
  /** As it stands in the source, unit for unit with the span: with its escapes and the white space that breaks it. */
  readonly written: string;
  /** `Online:`, `dostęp:` */
  readonly label?: Field;
}

/** What is longer is no entry, and is not taken apart. */
const LONGEST_ENTRY = 10_000;

const PREFIX =
  /^(?:(?:see(?:\s+(?:also|e\.g\.|for example))?|cf|por|zob|patrz|zobacz|vide)\s*:|(?:cf|por|zob)\.|see also(?=\s))[\s,]*/iu;
const IBID =
  /^(?:ibid(?:em)?|tamże|idem|tenże|loc\.? cit|op\.? cit|dz\. cyt)(?!\p{L})|,\s*(?:op\. cit|loc\. cit|dz\. cyt|ibid(?:em)?|tamże)(?:\.|,|$)/iu;
/** Cheap tests that nearly every entry fails. */
const MAYBE_IBID = /ibid|idem|tam|ten|cit|cyt/i;
const MAYBE_ACCESSED = /access|retriev|view|visit|dost|stan|odczyt|pobrano/i;
const WIDE_SPACE = /[^\S ]| {2}/;
const ACCESSED =
  /[([]?\s*(?:last\s+|data\s+|date\s+(?:of\s+)?)?(?:accessed|retrieved|viewed|visited|access|dostęp(?:u|ny|na)?|stan\s+na|odczyt|pobrano)(?:\s+(?:on|date|dnia|w\s+dniu))?\s*[:,]?\s*(?=[\p{L}\d])/giu;

/** Reads an entry's text (`plain`: as a reader sees it, addresses as they are written). Never fails. */
export function readFields(plain: string): EntryFields {
  const bounded = plain.slice(0, LONGEST_ENTRY);
  if (bounded.length < plain.length) return { ibid: false, title: fieldAt(plain, 0, plain.length) };
  const url = urlOf(plain);
  // An address holds numbers enough, none of which is the entry's date.
  const dates = url === undefined ? datesIn(plain) : [...datesIn(plain, 0, url.span.start), ...datesIn(plain, url.span.end)];
  const accessed = accessedIn(plain, dates);
  const prefixEnd = PREFIX.exec(plain)?.[0].length ?? 0;
  const headEnd = endOfHead(plain, prefixEnd, url, accessed);
  const date = dateOfEntry(plain, dates, prefixEnd, headEnd, accessed);
  const impossible = impossibleIn(plain, dates, accessed);
  const named = titleOf(plain, { start: prefixEnd, end: headEnd }, date?.apart === true ? date.span : undefined);
  return {
    ...(prefixEnd > 0 && { prefix: fieldAt(plain, 0, prefixEnd) }),
    ibid: MAYBE_IBID.test(plain) && IBID.test(plain.slice(prefixEnd, headEnd)),
    ...(named.authors && { authors: fieldAt(plain, named.authors.start, named.authors.end) }),
    title: fieldAt(plain, named.title.start, named.title.end),
    ...(named.originalTitle && { originalTitle: fieldAt(plain, named.originalTitle.start, named.originalTitle.end) }),
    ...(date && { date: { ...fieldAt(plain, date.span.start, date.span.end), ...withoutSpan(date) } }),
    ...(named.publisher && { publisher: fieldAt(plain, named.publisher.start, named.publisher.end) }),
    ...(url && { url: urlField(plain, url) }),
    ...(accessed && { accessed: fieldAt(plain, accessed.start, accessed.end) }),
    ...(impossible && { impossibleDate: impossible }),
  };
}

/** The stretch as a field, without white space at its ends; white space within it is one space. */
function fieldAt(plain: string, from: number, to: number): Field {
  const slice = plain.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  const text = slice.trim();
  return { text: WIDE_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text, span: { start, end: start + text.length } };
}

function urlField(plain: string, { span, label }: FoundUrl): EntryUrl {
  const field = fieldAt(plain, span.start, span.end);
  const text = /[\\&]/.test(field.text) ? field.text.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replaceAll('&amp;', '&') : field.text;
  return {
    ...field,
    text,
    written: plain.slice(field.span.start, field.span.end),
    ...(label && { label: fieldAt(plain, label.start, label.end) }),
  };
}

/** Within a title (`The Pact of 31 February 2021`) the words are another's. */
function impossibleIn(plain: string, dates: readonly FoundDate[], accessed: Span | undefined): ImpossibleDate | undefined {
  for (const { span, apart, impossible } of dates) {
    const ofAccess = accessed !== undefined && accessed.start <= span.start && span.end <= accessed.end;
    if (impossible !== undefined && (apart || ofAccess)) return { ...fieldAt(plain, span.start, span.end), day: impossible };
  }
  return undefined;
}

function withoutSpan({ date, style, language, apart }: FoundDate): Omit<EntryDate, keyof Field> {
  return { date, style, apart, ...(language && { language }) };
}

/** The word for access must have a date right behind it: `dostęp: https://…` is a label. */
function accessedIn(plain: string, dates: readonly FoundDate[]): Span | undefined {
  if (!MAYBE_ACCESSED.test(plain)) return undefined;
  for (const match of plain.matchAll(ACCESSED)) {
    const behind = match.index + match[0].length;
    const date = dates.find(({ span }) => span.start === behind);
    if (date === undefined) continue;
    const opened = /^[([]/.test(match[0]);
    const close = opened ? /^[^()[\]]{0,20}[)\]]/.exec(plain.slice(date.span.end))?.[0].length : undefined;
    return { start: match.index, end: date.span.end + (close ?? 0) };
  }
  return undefined;
}

/** Title, date and publisher end where the address or the note on access begins. */
function endOfHead(plain: string, from: number, url: FoundUrl | undefined, accessed: Span | undefined): number {
  const end = Math.min(url?.label?.start ?? url?.span.start ?? plain.length, accessed?.start ?? plain.length);
  return Math.max(from, end);
}

/**
 * The date of publication: of those that stand apart the fullest, and of several the last; else one within the
 * words; a lone year there only when nothing but pages follows (`Kraków 2015, s. 15`), since titles name years.
 */
function dateOfEntry(
  plain: string,
  dates: readonly FoundDate[],
  from: number,
  to: number,
  accessed: Span | undefined,
): FoundDate | undefined {
  const within = (end: number): readonly FoundDate[] =>
    dates.filter(
      ({ span }) =>
        span.start >= from &&
        span.end <= end &&
        (accessed === undefined || span.end <= accessed.start || span.start >= accessed.end),
    );
  const inHead = within(to);
  const apart = inHead.filter((date) => date.apart);
  const fullest = Math.max(0, ...apart.map(precision));
  const field = apart.findLast((date) => precision(date) === fullest);
  if (field !== undefined) return field;
  const loose =
    inHead.findLast((date) => precision(date) > 1) ??
    inHead.findLast(({ span }) =>
      /^[\s.,;)]*(?:(?:pp?|ss?|no|nr|poz|vol|t|z)\.?\s*[\d–-]+[\s.,;]*)*$/i.test(plain.slice(span.end, to)),
    );
  // Some put the date behind the address.
  return loose ?? within(plain.length).find((date) => date.apart && precision(date) > 1);
}

function precision({ date }: FoundDate): number {
  return date.day !== undefined ? 3 : date.month !== undefined ? 2 : 1;
}
