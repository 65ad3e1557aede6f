import { type EntryFields, type Field, readFields } from '../entry/fields.ts';
import type { Piece } from '../markdown/piece.ts';
import { remembering } from '../markdown/remembering.ts';
import { OPAQUE, TRANSPARENT } from '../text/marks.ts';
import { type Span, shift } from '../text/span.ts';
import { ListFacts } from './list-facts.ts';
import type { NumberedLine } from './numbered-lines.ts';

/**
 * What an entry by itself tells, found when it is first asked for and kept for as long as the entry's text stays as
 * it is: a key elsewhere costs nothing here. Offsets count from the first unit of the entry's text.
 */
export interface EntryFacts {
  /** As a reader sees it, on one line, addresses as they are written. */
  readonly text: string;
  readonly fields: EntryFields;
  /** The text unit for unit beside its source: marks of Markdown are `TRANSPARENT`, addresses stand as they are written. */
  readonly shown: string;
  /** The answer to a question about the fields, kept with them; the question is the key, so it must be one function. */
  ask<Answer>(question: EntryQuestion<Answer>): Answer;
}

export type EntryQuestion<Answer> = (fields: EntryFields, shown: string) => Answer;

/** Reads entries and remembers, by the line that begins one, what it found. */
export interface EntryReader {
  /** The entry whose text begins behind the line's marker and ends at `end`, in the piece. */
  factsOf(piece: Piece, line: NumberedLine, end: number): EntryFacts;
  /** What the entries tell together; the same as before when they are the same. */
  listOf(entries: readonly EntryFacts[]): ListFacts;
}

export function entryReader(): EntryReader {
  // With the piece, not in a weak map: its values would stay until the collector takes the old generation.
  const knownIn = remembering((_: Piece) => new Map<NumberedLine, { readonly end: number; readonly facts: EntryFacts }>());
  let latest: ListFacts | undefined;
  return {
    factsOf(piece, line, end) {
      const known = knownIn(piece);
      const before = known.get(line);
      if (before !== undefined && before.end === end) return before.facts;
      const facts = new LazyFacts(piece, line.textStart, end);
      known.set(line, { end, facts });
      return facts;
    },
    listOf(entries) {
      const same = latest?.entries.length === entries.length && latest.entries.every((entry, index) => entry === entries[index]);
      if (!same || latest === undefined) latest = new ListFacts(entries);
      return latest;
    },
  };
}

class LazyFacts implements EntryFacts {
  readonly #piece: Piece;
  readonly #start: number;
  readonly #end: number;
  readonly #answers = new Map<EntryQuestion<unknown>, unknown>();
  #shown: string | undefined;
  #text: string | undefined;
  #fields: EntryFields | undefined;

  constructor(piece: Piece, start: number, end: number) {
    this.#piece = piece;
    this.#start = start;
    this.#end = end;
  }

  get shown(): string {
    this.#shown ??= shownText(this.#piece, this.#start, this.#end);
    return this.#shown;
  }

  get text(): string {
    this.#text ??= this.shown.replaceAll(TRANSPARENT, '').replace(/\s+/g, ' ').trim();
    return this.#text;
  }

  get fields(): EntryFields {
    this.#fields ??= fieldsOf(this.shown, this.#piece.text.slice(this.#start, this.#end));
    return this.#fields;
  }

  ask<Answer>(question: EntryQuestion<Answer>): Answer {
    const known = this.#answers.get(question);
    if (known !== undefined || this.#answers.has(question)) return known as Answer;
    const answer = question(this.fields, this.shown);
    this.#answers.set(question, answer);
    return answer;
  }
}

/** The fields in the draft: their spans moved by the offset of the entry's text. */
export function placedFields(fields: EntryFields, offset: number): EntryFields {
  return mapped(fields, (span) => shift(span, offset));
}

function shownText(piece: Piece, start: number, end: number): string {
  const source = piece.text.slice(start, end);
  if (!/[\\*`<>&_[\u00AD\u200B\u2060\uFEFF]/.test(source)) return source;
  const visible = piece.visible.slice(start, end);
  if (!visible.includes(TRANSPARENT) && !/<!--|[\r\n]/.test(source)) return source;
  let shown = '';
  for (let i = 0; i < source.length; i++) {
    const seen = visible.charAt(i);
    shown += seen === OPAQUE ? source.charAt(i) : seen;
  }
  return shown.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => TRANSPARENT.repeat(comment.length));
}

/** Reads what is shown without the marks between, and finds the place of each field among them again. */
function fieldsOf(shown: string, source: string): EntryFields {
  if (!shown.includes(TRANSPARENT)) return readFields(shown);
  const places: number[] = [];
  let plain = '';
  for (let i = 0; i < shown.length; i++) {
    if (shown.charAt(i) === TRANSPARENT) continue;
    plain += shown.charAt(i);
    places.push(i);
  }
  const place = ({ start, end }: Span): Span => {
    const first = places[start] ?? shown.length;
    return { start: first, end: end <= start ? first : (places[end - 1] as number) + 1 };
  };
  const fields = mapped(readFields(plain), place);
  return fields.url === undefined ? withLink(fields, source) : fields;
}

/** `[Title](https://example.org/a)`: the address that a reader follows without seeing it. */
function withLink(fields: EntryFields, source: string): EntryFields {
  const match = /\]\(\s*<?((?:https?:\/\/|www\.)[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)/i.exec(source);
  const text = match?.[1];
  if (match === null || text === undefined) return fields;
  const start = match.index + match[0].length - text.length;
  const span = { start, end: start + text.length };
  return { ...fields, url: { text: text.replaceAll('&amp;', '&'), written: text, span } };
}

function mapped(fields: EntryFields, place: (span: Span) => Span): EntryFields {
  const at = <Of extends Field>(field: Of): Of => ({ ...field, span: place(field.span) });
  const { prefix, authors, title, originalTitle, date, publisher, url, accessed, impossibleDate } = fields;
  return {
    ...(prefix && { prefix: at(prefix) }),
    ibid: fields.ibid,
    ...(authors && { authors: at(authors) }),
    title: at(title),
    ...(originalTitle && { originalTitle: at(originalTitle) }),
    ...(date && { date: at(date) }),
    ...(publisher && { publisher: at(publisher) }),
    ...(url && { url: { ...at(url), ...(url.label && { label: at(url.label) }) } }),
    ...(accessed && { accessed: at(accessed) }),
    ...(impossibleDate && { impossibleDate: at(impossibleDate) }),
  };
}
