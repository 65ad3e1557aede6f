import type { EntryFields, EntryUrl } from '../entry/fields.ts';
import type { Draft } from '../markdown/draft.ts';
import type { Piece } from '../markdown/piece.ts';
import { type Span, shift } from '../text/span.ts';
import { type EntryFacts, type EntryQuestion, type EntryReader, placedFields } from './entry-facts.ts';
import type { PieceFacts } from './facts.ts';
import type { ListQuestion } from './list-facts.ts';
import type { NumberedLine, NumberForm } from './numbered-lines.ts';
import type { Section } from './sections.ts';

/** The numbered list of references. */
export interface ReferenceList {
  readonly entries: readonly Entry[];
  /** The entry of each number; of several with one number, the one that stands in its place. */
  readonly byNumber: ReadonlyMap<number, Entry>;
  /** The largest number. */
  readonly last: number;
  /** From the first entry to the end of the last. */
  readonly span: Span;
  /** The section that holds it; a cited list at the end of a text needs no heading. */
  readonly section: Section | undefined;
  readonly form: NumberForm;
  /** The answer to a question about all entries, found once for as long as none of them changes; it names them by index. */
  ask<Answer>(question: ListQuestion<Answer>): Answer;
}

export interface Entry {
  readonly index: number;
  readonly number: number;
  /** The digits, where the number is written. */
  readonly digits: Span;
  /** All marks before the text: `1.`, `- 1.`, `[1]:`. */
  readonly marker: Span;
  /** From the marker to the end of the text. */
  readonly span: Span;
  readonly textSpan: Span;
  /** The text as a reader sees it, on one line, URLs left as they are written. */
  readonly text: string;
  /** The address behind `Online:`, to the end of the entry as it is printed, spaces included; if there is one. */
  readonly url: EntryUrl | undefined;
  /** Authors, title, date and the rest, read when first asked for; spans are the draft's. */
  readonly fields: EntryFields;
  /**
   * The answer to a question about the entry, found once for as long as its text stays as it is. Spans, there and
   * in the answer, count from the start of `textSpan`.
   */
  ask<Answer>(question: EntryQuestion<Answer>): Answer;
}

/** Numbers that open a line of running text (`2019. In May …`) are years, unless the list has come that far. */
const LARGEST_JUMP = 1_000;

interface Reading {
  readonly draft: Draft;
  readonly reader: EntryReader;
}

/** A numbered line where it stands in the draft. */
export interface PlacedLine {
  readonly line: NumberedLine;
  readonly piece: number;
}

/**
 * The numbered list of the references section, or, without such a section, the list at the end of the text that
 * its citations mean. `undefined` when there is none.
 */
export function readReferences(
  draft: Draft,
  facts: readonly PieceFacts[],
  sections: readonly Section[],
  reader: EntryReader,
): ReferenceList | undefined {
  const candidates = sections.filter((section) => section.roles.includes('references'));
  for (const section of candidates) {
    const end = subtreeEnd(sections, section);
    const all = numberedLines(facts, section.pieces.first, end.piece);
    // `5. REFERENCES` is the heading.
    const behind = all.filter(
      ({ line, piece }) => (draft.starts[piece] as number) + line.marker.start >= section.heading.span.end,
    );
    const lines = beforeBoilerplate(behind, facts);
    const list = listOf({ draft, reader }, oneList(lines), section, end);
    if (list !== undefined) return list;
  }
  return candidates.length > 0 ? undefined : trailingList({ draft, reader }, facts, sections);
}

function trailingList(reading: Reading, facts: readonly PieceFacts[], sections: readonly Section[]): ReferenceList | undefined {
  // Findings are a numbered list too, and what stands before them is no list of references.
  const begin = sections.findLast(({ roles }) => roles.some((role) => role !== 'conclusions'))?.pieces.end ?? 0;
  const all = numberedLines(facts, begin, facts.length);
  const bracketed = all.filter(({ line }) => line.form.startsWith('bracket'));
  const lines = lastList(bracketed.length > 0 ? bracketed : all);
  if (lines.length < 2 || !areCited(lines, facts)) return undefined;
  const list = listOf(reading, oneList(lines), undefined, { piece: facts.length, offset: reading.draft.source.length });
  const sources = list?.entries.filter((entry) => entry.ask(looksLikeSource)) ?? [];
  // `[1] text` says by its form that it is an entry; a plain numbered list has to look like one.
  return bracketed.length > 0 || sources.length * 2 > lines.length ? list : undefined;
}

function looksLikeSource({ url }: EntryFields, shown: string): boolean {
  return url !== undefined || /\b(?:19|20)\d\d\b/.test(shown);
}

/** The last run of ascending numbers that begins at its first number. */
function lastList(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const run = lines.slice(
    Math.max(
      0,
      lines.findLastIndex(({ line }) => line.number <= 1),
    ),
  );
  return run.every(({ line }, i) => i === 0 || line.number > (run[i - 1]?.line.number ?? 0)) ? run : [];
}

/** Numbers that no text cites as `[1]` are labels of links (`[site][1]`), and the list is one of addresses. */
function areCited(lines: readonly PlacedLine[], facts: readonly PieceFacts[]): boolean {
  const numbers = new Set(lines.map(({ line }) => line.number));
  const markers = new Set(lines.map(({ line, piece }) => `${piece}:${line.marker.start}`));
  return facts.some(({ brackets }, piece) =>
    brackets.some((bracket) => {
      const escaped = markers.has(`${piece}:${bracket.span.start}`) || markers.has(`${piece}:${bracket.span.start - 1}`);
      return !escaped && !bracket.afterBracket && bracket.numbers.some((number) => numbers.has(number));
    }),
  );
}

interface End {
  readonly piece: number;
  readonly offset: number;
}

/** Subsections of the references (`### Primary sources`) go on with the same list. */
function subtreeEnd(sections: readonly Section[], section: Section): End {
  let last = section;
  for (const other of sections.slice(section.index + 1)) {
    if (other.heading.level <= section.heading.level || other.roles.length > 0) break;
    last = other;
  }
  return { piece: last.pieces.end, offset: last.span.end };
}

function numberedLines(facts: readonly PieceFacts[], first: number, end: number): readonly PlacedLine[] {
  const lines: PlacedLine[] = [];
  for (let piece = first; piece < end; piece++) {
    for (const line of (facts[piece] as PieceFacts).numberedLines) lines.push({ line, piece });
  }
  return lines;
}

/** A capital line between entries may be a page's header; when numbers begin anew behind it, it is a publisher's block. */
function beforeBoilerplate(lines: readonly PlacedLine[], facts: readonly PieceFacts[]): readonly PlacedLine[] {
  const end = lines.findIndex(({ line, piece }, i) => {
    const last = lines[i - 1];
    if (last === undefined || line.number > last.line.number) return false;
    return facts.slice(last.piece + 1, piece).some(({ headings }) => headings.some(({ style }) => style === 'capitals'));
  });
  return end < 0 ? lines : lines.slice(0, end);
}

/** The lines that belong to one list: of the first one's kind, not nested, not a year at the margin. */
export function oneList(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const first = lines[0];
  if (first === undefined) return [];
  const bracketed = first.line.form.startsWith('bracket');
  const kept: PlacedLine[] = [];
  for (const placed of lines) {
    const { line } = placed;
    if (line.form.startsWith('bracket') !== bracketed) continue;
    const last = kept.at(-1)?.line;
    const width = last === undefined ? 0 : last.textStart - last.marker.start;
    if (last !== undefined && line.indent >= last.indent + Math.max(2, width)) continue;
    if (line.number - (last?.number ?? 0) > LARGEST_JUMP) continue;
    kept.push(placed);
  }
  return kept;
}

function listOf(
  reading: Reading,
  lines: readonly PlacedLine[],
  section: Section | undefined,
  end: End,
): ReferenceList | undefined {
  const first = lines[0];
  if (first === undefined) return undefined;
  // Markdown lets every item be `1.`; then the place in the list is the number, as it is when rendered.
  const counted = lines.length > 1 && lines.every(({ line }) => line.number === first.line.number && line.form === 'dot');
  const entries: Entry[] = [];
  const facts: EntryFacts[] = [];
  const byNumber = new Map<number, Entry>();
  let last = 0;
  lines.forEach((placed, index) => {
    const number = counted ? index + first.line.number : placed.line.number;
    const entry = entryOf(reading, placed, lines[index + 1], end, index, number);
    entries.push(entry);
    facts.push(entry.facts);
    last = Math.max(last, number);
    const rival = byNumber.get(number);
    // Of two entries with one number, the one that goes on from the entry before it has the better claim.
    if (rival === undefined || (!continues(rival, entries) && continues(entry, entries))) byNumber.set(number, entry);
  });
  const span = { start: entries[0]?.span.start ?? 0, end: entries.at(-1)?.span.end ?? 0 };
  const list = reading.reader.listOf(facts);
  return { entries, byNumber, last, span, section, form: first.line.form, ask: (question) => list.ask(question) };
}

function continues(entry: Entry, entries: readonly Entry[]): boolean {
  return entry.number === (entries[entry.index - 1]?.number ?? 0) + 1;
}

function entryOf(
  { draft, reader }: Reading,
  placed: PlacedLine,
  next: PlacedLine | undefined,
  end: End,
  index: number,
  number: number,
): PlacedEntry {
  const { line } = placed;
  const piece = draft.pieces[placed.piece] as Piece;
  const offset = draft.starts[placed.piece] as number;
  // The piece ends where a paragraph at the margin begins: an entry goes on over blank lines only when indented.
  const limit =
    next !== undefined && next.piece === placed.piece ? next.line.marker.start : Math.min(piece.text.length, end.offset - offset);
  const textEnd = Math.max(line.textStart, trimmedEnd(piece.text, limit));
  return new PlacedEntry(reader.factsOf(piece, line, textEnd), line, offset, textEnd, index, number);
}

/** An entry at its place. Its words are read when they are asked for: a keystroke asks for its number only. */
class PlacedEntry implements Entry {
  readonly facts: EntryFacts;
  readonly #line: NumberedLine;
  readonly #offset: number;
  readonly #textEnd: number;
  readonly index: number;
  readonly number: number;
  #fields: EntryFields | undefined;

  constructor(facts: EntryFacts, line: NumberedLine, offset: number, textEnd: number, index: number, number: number) {
    this.facts = facts;
    this.#line = line;
    this.#offset = offset;
    this.#textEnd = textEnd;
    this.index = index;
    this.number = number;
  }

  get digits(): Span {
    return shift(this.#line.digits, this.#offset);
  }

  get marker(): Span {
    return shift(this.#line.marker, this.#offset);
  }

  get span(): Span {
    return { start: this.#offset + this.#line.marker.start, end: this.#offset + Math.max(this.#textEnd, this.#line.marker.end) };
  }

  get textSpan(): Span {
    return { start: this.#offset + this.#line.textStart, end: this.#offset + this.#textEnd };
  }

  get text(): string {
    return this.facts.text;
  }

  get url(): EntryUrl | undefined {
    return this.fields.url;
  }

  get fields(): EntryFields {
    this.#fields ??= placedFields(this.facts.fields, this.#offset + this.#line.textStart);
    return this.#fields;
  }

  ask<Answer>(question: EntryQuestion<Answer>): Answer {
    return this.facts.ask(question);
  }
}

function trimmedEnd(text: string, from: number): number {
  let end = from;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end -= 1;
  return end;
}
