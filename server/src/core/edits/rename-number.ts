import type { Brief } from '../brief/brief.ts';
import type { ReferenceList } from '../brief/references.ts';
import { sentence } from '../language/say.ts';
import type { TextEdit } from '../text/edit.ts';
import { textOf } from '../text/source.ts';
import { fillSlot, isCounted, type Slot, slotsOf } from './entry-slots.ts';
import { type EditOutcome, edited, linesOf, type Refusal, refused } from './outcome.ts';
import { rewriteCitations } from './rewrite-citations.ts';
import { EDITS, RENAMING } from './sentences.ts';

/** Why a number cannot be renamed, whatever to; `undefined` when it can. */
function renameRefusal(brief: Brief, number: number): Refusal | undefined {
  const { references, citations } = brief;
  if (references === undefined) return refused(sentence(RENAMING, 'noList'), []);
  const entries = references.entries.filter((entry) => entry.number === number);
  if (entries.length === 1) return undefined;
  if (entries.length === 0) {
    const places = citations.filter(({ numbers }) => numbers.includes(number)).map(({ span }) => span);
    return refused(sentence(RENAMING, 'noEntry', { number }), places);
  }
  const places = entries.map(({ marker }) => marker);
  const values = { count: entries.length, number, lines: linesOf(brief.source, places) };
  return refused(sentence(RENAMING, 'sharedNumber', values), places);
}

/**
 * Gives the source of a number another number. To a number that no entry has, the source takes it and nothing else
 * changes. To one in use, the source moves to that place and those between the two places move up by one, as when a
 * line is carried to another place in a list; nothing collides, and going back restores what was. In a list that
 * ascends the entries stand in their new order; in one that does not, its order means something else (an alphabet,
 * groups), so they stay where they are and only their numbers change. A range whose sources part becomes a list, and
 * stays one when they meet again.
 */
export function renameNumber(brief: Brief, from: number, name: string): EditOutcome {
  const { references } = brief;
  const refusal = renameRefusal(brief, from);
  if (references === undefined || refusal !== undefined) return refusal ?? edited([]);
  const to = numberIn(name);
  const { last } = references;
  const most = last + 1;
  if (to === undefined) return refused(sentence(RENAMING, 'noNumber', { name: name.trim(), most }), []);
  if ((to === 0 && !references.byNumber.has(0)) || to > most) return refused(sentence(RENAMING, 'beyond', { last, most }), []);
  if (to === from) return edited([]);
  const mapping = movesOf(references, from, to);
  for (const number of mapping.keys()) {
    const other = renameRefusal(brief, number);
    if (other !== undefined) return other;
  }
  const dangling = brief.citations
    .filter(({ numbers }) => !references.byNumber.has(to) && numbers.includes(to))
    .map(({ span }) => span);
  if (dangling.length > 0)
    return refused(sentence(RENAMING, 'cited', { number: to, lines: linesOf(brief.source, dangling) }), dangling);
  const text = textOf(brief.source);
  const newNumber = (number: number): number => mapping.get(number) ?? number;
  const citations = rewriteCitations(brief, text, { newNumber });
  if ('kind' in citations) return citations;
  const slots = slotsOf(brief, references, text);
  const counted = isCounted(references, text);
  if (counted && !references.byNumber.has(to)) return refused(sentence(RENAMING, 'counted'), []);
  const order = ascendingOf(references) ? slots.toSorted((a, b) => newNumber(a.entry.number) - newNumber(b.entry.number)) : slots;
  const moved = order.filter((from, index) => from !== slots[index]);
  const cutOff = moved.flatMap((slot) => slot.cutOff ?? []);
  if (cutOff.length > 0) return refused(sentence(EDITS, 'cutOff', { lines: linesOf(brief.source, cutOff) }), cutOff);
  const width = paddedWidth(text, references);
  const entries = slots.flatMap((slot, index) => {
    const from = order[index] as Slot;
    return [...(counted ? [] : digitEdit(text, slot, newNumber(from.entry.number), width)), ...fillSlot(text, slot, from)];
  });
  return edited([...citations, ...entries]);
}

/** `7`, and what people write for it: `[7]`, `7.` */
function numberIn(name: string): number | undefined {
  const digits = /^\\?\[?(\d{1,4})\\?\]?\.?$/.exec(name.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Old numbers with their new ones; only those that change. */
function movesOf({ byNumber }: ReferenceList, from: number, to: number): ReadonlyMap<number, number> {
  if (!byNumber.has(to)) return new Map([[from, to]]);
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const between = [...byNumber.keys()].filter((number) => low <= number && number <= high).sort((a, b) => a - b);
  const step = to < from ? 1 : -1;
  return new Map(between.map((number, index) => [number, number === from ? to : (between[index + step] as number)]));
}

function ascendingOf({ entries }: ReferenceList): boolean {
  return entries.every(({ number }, index) => index === 0 || (entries[index - 1]?.number ?? 0) < number);
}

/** How many digits `09.` has in a list that is written so; 0 in any other. */
function paddedWidth(text: string, { entries }: ReferenceList): number {
  const padded = entries.find(({ digits }) => digits.end - digits.start > 1 && text.charAt(digits.start) === '0');
  return padded === undefined ? 0 : padded.digits.end - padded.digits.start;
}

function digitEdit(text: string, { entry: { digits } }: Slot, number: number, width: number): readonly TextEdit[] {
  if (Number(text.slice(digits.start, digits.end)) === number) return [];
  return [{ span: digits, text: String(number).padStart(width, '0') }];
}
