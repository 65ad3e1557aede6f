import type { EntryFacts } from '../../brief/entry-facts.ts';
import { type Answered, ofEach } from '../../brief/list-facts.ts';
import type { EntryFields } from '../../entry/fields.ts';
import { defineRule } from '../../lint/rule.ts';
import { TRANSPARENT } from '../../text/marks.ts';
import { type Span, shift } from '../../text/span.ts';

export default defineRule({
  id: 'reference-format',
  summary: "an entry that departs from the profile's pattern",
  level: 'hint',
  messages: {
    prefix: 'The entry begins with "{found}": the profile has the author or the title first.',
    before: 'The profile has a comma before the date, not {found}.',
    behind: 'The profile has a comma behind the date, not {found}.',
    stop: 'The profile has a full stop before "{label}".',
    label: 'The profile introduces the address by "{label}", not by "{found}".',
    noLabel: 'The profile introduces the address by "{label}".',
    delete: 'Delete "{found}"',
    comma: 'Write a comma',
    full: 'Write a full stop',
    write: 'Write "{label}"',
    all: 'Write the entry as the profile has it',
    aStop: 'a full stop',
    aSemicolon: 'a semicolon',
    aColon: 'a colon',
  },
  *check({ references, profile }) {
    if (references === undefined) return;
    const { entries } = references;
    const { urlLabel: label } = profile.references;
    const { byEntry, kinds, dated } = references.ask(allDepartures);
    if (kinds.size === 0 || (kinds.size === 1 && kinds.has(label))) return;
    const departing = byEntry.flatMap(({ index, answer }) => {
      // Which label is right, the profile says.
      const departures = answer.filter(({ kind, found }) => kind !== 'label' || found !== label);
      return departures.length === 0 ? [] : [{ departures, offset: entries[index]?.textSpan.start ?? 0 }];
    });
    // A list that follows another pattern throughout does so on purpose.
    if (departing.length > dated - departing.length) return;
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
  return { kind: 'label', span: url.span, edited: { start, end: start }, found: '' };
}
