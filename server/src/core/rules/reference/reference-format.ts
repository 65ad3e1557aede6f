import type { EntryFacts } from '../../brief/entry-facts.ts';
import { type Answered, ofEach } from '../../brief/list-facts.ts';
import type { ReferenceList } from '../../brief/references.ts';
import type { EntryFields } from '../../entry/fields.ts';
import { defineRule } from '../../lint/rule.ts';
import { TRANSPARENT } from '../../text/marks.ts';
import { type Span, shift } from '../../text/span.ts';

export default defineRule({
  id: 'reference-format',
  summary: "an entry that departs from the profile's pattern",
  level: 'hint',
  messages: {
    prefix: 'The entry begins with "{found}": the author or the title is expected first.',
    before: 'Before the date a comma is expected, not {found}.',
    behind: 'After the date a comma is expected, not {found}.',
    stop: 'Before "{label}" a full stop is expected.',
    label: 'Before the address "{label}" is expected, not "{found}".',
    noLabel: 'Before the address "{label}" is expected.',
    delete: 'Delete "{found}"',
    comma: 'Write a comma',
    full: 'Write a full stop',
    write: 'Write "{label}"',
    all: 'Write the entry as the pattern has it',
    aStop: 'a full stop',
    aSemicolon: 'a semicolon',
    aColon: 'a colon',
  },
  *check({ references, profile }) {
    if (references === undefined) return;
    const { entries } = references;
    const { urlLabel: label, own } = profile.references;
    const { byEntry, kinds, dated } = references.ask(allDepartures);
    if (kinds.size === 0 || (kinds.size === 1 && kinds.has(label))) return;
    // Which label is right, the profile says.
    const others = ({ kind, found, lead }: Departure): boolean =>
      kind !== 'label' || (lead === undefined ? found !== label : !lead.endsWith(label));
    const all = ofThose(byEntry, entries, others);
    // A list that follows another pattern throughout does so on purpose; but a label that a house has written down is asked for.
    const isOnPurpose = all.length > dated - all.length;
    if (isOnPurpose && own?.urlLabel !== true) return;
    const departing = isOnPurpose ? ofThose(byEntry, entries, (each) => each.kind === 'label' && others(each)) : all;
    for (const { departures, offset } of departing) {
      const [{ kind, found, span: first }] = departures as [Departure];
      const span = shift(first, offset);
      // One hint for an entry, and one fix for all that departs in it.
      const edits = () => departures.map((each) => ({ span: shift(each.edited, offset), text: corrected(each, label) }));
      const several = departures.length > 1 ? ({ message: 'all', edits } as const) : undefined;
      if (kind === 'prefix') {
        yield { message: kind, values: { found }, span, fixes: [several ?? { message: 'delete', values: { found }, edits }] };
      } else if (kind === 'stop') {
        yield { message: kind, values: { label }, span, fixes: [several ?? { message: 'full', edits }] };
      } else if (kind === 'label') {
        const fixes = [several ?? ({ message: 'write', values: { label }, edits } as const)];
        if (found === '') yield { message: 'noLabel', values: { label }, span, fixes };
        else yield { message: kind, values: { label, found }, span, fixes };
      } else {
        const mark = { phrase: MARKS[found as Mark] };
        yield { message: kind, values: { found: mark }, span, fixes: [several ?? { message: 'comma', edits }] };
      }
    }
  },
});

interface Departing {
  readonly departures: readonly Departure[];
  /** Where the entry begins in the text. */
  readonly offset: number;
}

/** The entries with departures that count. */
function ofThose(
  byEntry: AllDepartures['byEntry'],
  entries: ReferenceList['entries'],
  counts: (departure: Departure) => boolean,
): readonly Departing[] {
  return byEntry.flatMap(({ index, answer }) => {
    const departures = answer.filter(counts);
    return departures.length === 0 ? [] : [{ departures, offset: entries[index]?.textSpan.start ?? 0 }];
  });
}

function corrected({ kind, found }: Departure, label: string): string {
  if (kind === 'label') return found === '' ? `${label} ` : label;
  if (kind === 'prefix') return '';
  return kind === 'stop' ? '.' : ',';
}

interface Departure {
  readonly kind: 'prefix' | 'before' | 'behind' | 'stop' | 'label';
  readonly span: Span;
  /** What the fix replaces. */
  readonly edited: Span;
  readonly found: string;
  /** What stands before an address without a label that everybody knows: a house may have one of its own (`Read at:`). */
  readonly lead?: string;
}

interface AllDepartures {
  readonly byEntry: readonly Answered<readonly Departure[]>[];
  /** Every label there is, and the kinds of the other departures: in most lists the one right label. */
  readonly kinds: ReadonlySet<string>;
  /** How many entries have a date where the pattern has it, and so may follow it. */
  readonly dated: number;
}

const BY_ENTRY = ofEach(departuresOf);

function allDepartures(entries: readonly EntryFacts[]): AllDepartures {
  const byEntry = BY_ENTRY(entries);
  const kinds = byEntry.flatMap(({ answer }) => answer.map(({ kind, found }) => (kind === 'label' ? found : kind)));
  return { byEntry, kinds: new Set(kinds), dated: entries.filter(({ fields }) => fields.date?.apart === true).length };
}

/** In the order of the entry; the label is always among them, since only the profile knows which one is right. */
function departuresOf(fields: EntryFields, shown: string): readonly Departure[] {
  return [prefixOf(fields), ...marksAround(fields, shown), stopBefore(fields, shown), labelOf(fields, shown)].filter(
    (departure) => departure !== undefined,
  );
}

/** `See: ` */
function prefixOf({ prefix, authors, title }: EntryFields): Departure | undefined {
  const next = authors ?? title;
  if (prefix === undefined || next.text === '') return undefined;
  return { kind: 'prefix', span: prefix.span, edited: { start: prefix.span.start, end: next.span.start }, found: prefix.text };
}

/** By their names among the messages. */
const MARKS = { '.': 'aStop', ';': 'aSemicolon', ':': 'aColon' } as const;

type Mark = keyof typeof MARKS;

/** `Title. May 3, 2021; Publisher`: the mark before the date and the one behind it. */
function marksAround({ title, originalTitle, date, publisher }: EntryFields, shown: string): readonly (Departure | undefined)[] {
  if (date?.apart !== true) return [];
  const mark = (kind: 'before' | 'behind', from: number, to: number): Departure | undefined => {
    const match = /^[\s"”)\]）\u0001]*([.;:])[\s\u0001]+$/u.exec(shown.slice(from, to));
    if (match === null) return undefined;
    const start = from + match[0].indexOf(match[1] as string);
    const span = { start, end: start + 1 };
    return { kind, span, edited: span, found: match[1] as string };
  };
  const before = originalTitle ?? title;
  return [
    before.span.end <= date.span.start ? mark('before', before.span.end, date.span.start) : undefined,
    publisher !== undefined && publisher.span.start >= date.span.end
      ? mark('behind', date.span.end, publisher.span.start)
      : undefined,
  ];
}

/** `Publisher, Online: https://…` */
function stopBefore({ publisher, url }: EntryFields, shown: string): Departure | undefined {
  const label = url?.label;
  if (publisher === undefined || label === undefined || publisher.span.end > label.span.start) return undefined;
  const gap = shown.slice(publisher.span.end, label.span.start);
  if (!/^[\s,;]*$/.test(gap) || publisher.text.endsWith('.')) return undefined;
  const mark = gap.search(/[,;]/);
  const at = publisher.span.end + Math.max(0, mark);
  const edited = { start: at, end: at + (mark < 0 ? 0 : 1) };
  return { kind: 'stop', span: mark < 0 ? label.span : edited, edited, found: '' };
}

/** `URL: https://…`, or nothing before the address; a link on the title needs no label. */
function labelOf({ url }: EntryFields, shown: string): Departure | undefined {
  if (url === undefined || shown.charAt(url.span.start) === TRANSPARENT) return undefined;
  if (url.label !== undefined) {
    return { kind: 'label', span: url.label.span, edited: url.label.span, found: url.label.text };
  }
  const start = shown.charAt(url.span.start - 1) === '<' ? url.span.start - 1 : url.span.start;
  const lead = shown.slice(Math.max(0, start - LONGEST_LABEL), start).trimEnd();
  return { kind: 'label', span: url.span, edited: { start, end: start }, found: '', lead };
}

const LONGEST_LABEL = 48;
