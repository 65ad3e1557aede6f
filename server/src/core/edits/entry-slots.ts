import type { Brief } from '../brief/brief.ts';
import { isInCapitals } from '../brief/headings.ts';
import type { Entry, ReferenceList } from '../brief/references.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineAt } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** One place of the list: its marks stay where they are, the entry in it may move. */
export interface Slot {
  readonly entry: Entry;
  /** Where the line of the marker begins, its indentation included. */
  readonly start: number;
  /** What stands before the number and belongs to the entry: `<a id="ref-3"></a>`, the `**` of `**3. Title**`. */
  readonly lead: Span;
  /** The entry's text, paragraphs that a converter cut off from it included. */
  readonly body: Span;
  /** Lines between this entry and the next that belong to neither: headings, page headers, comments. */
  readonly furniture: Span | undefined;
  /** Text behind a page header, which may be the second half of the entry. */
  readonly cutOff: Span | undefined;
}

/** The slots of a list, in the order of the text. `text` is the whole draft's. */
export function slotsOf({ source }: Brief, { entries }: ReferenceList, text: string): readonly Slot[] {
  const starts = entries.map(({ marker }) => source.starts[lineAt(source, marker.start)] ?? marker.start);
  return entries.map((entry, index) => {
    const next = starts[index + 1];
    const { start, end } = entry.textSpan;
    // What stands behind the whole list belongs to nobody in it.
    const between = next === undefined ? undefined : readBetween(text, end, next);
    return {
      entry,
      start: starts[index] as number,
      lead: leadOf(text, entry),
      body: { start, end: between?.end ?? end },
      furniture: between?.furniture,
      cutOff: between?.cutOff,
    };
  });
}

const MARKER = /^((?:[-*+•–—][ \t]+)?)((?:<a\b[^>]*>(?:<\/a>)?[ \t]*)?)((?:\*\*|__)?)/;

function leadOf(text: string, { marker, digits }: Entry): Span {
  const [, bullet = '', anchor = '', bold = ''] = MARKER.exec(text.slice(marker.start, digits.start)) ?? [];
  const start = marker.start + bullet.length;
  const closed = /(?:\*\*|__)$/.test(text.slice(digits.end, marker.end));
  return { start, end: start + anchor.length + (closed ? 0 : bold.length) };
}

interface Between {
  /** Where the entry ends, paragraphs behind it included. */
  readonly end: number;
  readonly furniture: Span | undefined;
  readonly cutOff: Span | undefined;
}

function readBetween(text: string, from: number, to: number): Between {
  let end = from;
  let furniture: Span | undefined;
  let cutOff: Span | undefined;
  let afterHeader = false;
  for (const match of text.slice(from, to).matchAll(/[^\r\n]+/g)) {
    const line = match[0].trim();
    if (line === '') continue;
    const start = from + match.index;
    const span = { start, end: start + match[0].trimEnd().length };
    const kind = furnitureKind(line);
    if (kind === undefined && furniture === undefined) end = span.end;
    else if (kind === undefined && afterHeader) cutOff ??= span;
    else furniture ??= span;
    afterHeader ||= kind === 'header';
  }
  return { end, furniture, cutOff };
}

function furnitureKind(line: string): 'heading' | 'header' | undefined {
  if (/^(?:#{1,6}\s|<!--|(?:[-*_]\s*){3,}$|\*\*[^*]+\*\*:?$)/.test(line)) return 'heading';
  return isInCapitals(line) || /^\d{1,4}$/.test(line) ? 'header' : undefined;
}

/** Whether the list is written `1.` `1.` `1.`, so that an entry's place is its number and its digits say nothing. */
export function isCounted({ entries }: ReferenceList, text: string): boolean {
  return entries.some(({ number, digits }) => Number(text.slice(digits.start, digits.end)) !== number);
}

/** Behind an entry of several paragraphs the next marker needs a blank line, or it would be read as text of the last one. */
function blankLineBehind(text: string, { body: { end } }: Slot, body: string): string {
  if (!/\n[ \t]*\r?\n|\r[ \t]*\r/.test(body)) return '';
  return /^[ \t]*(\r\n|\n|\r)(?=[ \t]*[^\s])/.exec(text.slice(end, end + NEAR))?.[1] ?? '';
}

/** Far enough to see the next line's beginning, in UTF-16 units. */
const NEAR = 80;

/** Puts the entry of one slot into another, which keeps its own marks and spaces. */
export function fillSlot(text: string, slot: Slot, from: Slot): readonly TextEdit[] {
  if (slot === from) return [];
  const lead = text.slice(from.lead.start, from.lead.end);
  const body = text.slice(from.body.start, from.body.end);
  const glued = body !== '' && !/^\s/.test(body) && !/[ \t]/.test(text.charAt(slot.body.start - 1));
  return [
    { span: slot.lead, text: lead },
    { span: slot.body, text: `${glued ? ' ' : ''}${body}${blankLineBehind(text, slot, body)}` },
  ].filter((edit) => edit.text !== text.slice(edit.span.start, edit.span.end));
}
