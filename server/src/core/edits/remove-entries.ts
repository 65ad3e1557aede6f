import type { Brief } from '../brief/brief.ts';
import type { ReferenceList } from '../brief/references.ts';
import type { TextEdit } from '../text/edit.ts';
import { textOf } from '../text/source.ts';
import { entryDigits } from './digits.ts';
import { isCounted, type Slot, slotsOf } from './entry-slots.ts';
import type { NewNumber } from './new-parts.ts';
import { type EditOutcome, edited } from './outcome.ts';
import { rewriteCitations } from './rewrite-citations.ts';

/**
 * The brief without some entries, all later numbers moved up. `becomes` tells, by removed number, the number whose
 * entry is cited instead, or `undefined` when its citations go too; a number that the list lacks closes the gap it left.
 */
export function removeEntries(
  brief: Brief,
  references: ReferenceList,
  becomes: ReadonlyMap<number, number | undefined>,
): EditOutcome {
  const text = textOf(brief.source);
  const removed = [...becomes.keys()].sort((a, b) => a - b);
  const gaps = removed.filter((number) => references.byNumber.has(number) || (number > 0 && number < references.last));
  const closeUp = (number: number): number => number - countBelow(gaps, number);
  const newNumber: NewNumber = (old) => {
    const meant = becomes.has(old) ? becomes.get(old) : old;
    return meant === undefined ? undefined : closeUp(meant);
  };
  const healed = removed.length === 1 ? removed[0] : undefined;
  const citations = rewriteCitations(brief, text, healed === undefined ? { newNumber } : { newNumber, healed });
  if ('kind' in citations) return citations;
  const slots = slotsOf(brief, references, text);
  const goes = ({ entry }: Slot): boolean => becomes.has(entry.number);
  const counted = isCounted(references, text);
  const write = entryDigits(references, text);
  const digits = slots.flatMap((slot) => {
    const { digits: span, number } = slot.entry;
    const expected = closeUp(number);
    return counted || goes(slot) || expected === number ? [] : [{ span, text: write(expected) }];
  });
  return edited([...citations, ...digits, ...removals(text, brief, slots, goes)]);
}

function countBelow(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An entry goes with what parts it from the one before; the first ones with what parts them from the first that stays. */
function removals(text: string, brief: Brief, slots: readonly Slot[], goes: (slot: Slot) => boolean): readonly TextEdit[] {
  const stays = slots.findIndex((slot) => !goes(slot));
  if (stays < 0) return [{ span: { start: listStart(text, brief, slots), end: slots.at(-1)?.body.end ?? 0 }, text: '' }];
  return slots.flatMap((slot, index) => {
    if (!goes(slot)) return [];
    const [before, next] = [slots[index - 1], slots[index + 1]];
    if (index < stays && next !== undefined && slot.furniture === undefined) {
      return [{ span: { start: slot.start, end: next.start }, text: '' }];
    }
    // A heading before the entry stays.
    if (before !== undefined && before.furniture === undefined) {
      return [{ span: { start: before.body.end, end: slot.body.end }, text: '' }];
    }
    const ending = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(slot.body.end))?.[0].length ?? 0;
    return [{ span: { start: slot.start, end: slot.body.end + ending }, text: '' }];
  });
}

/** Of the only entry of a section nothing but the heading is left. */
function listStart(text: string, { references }: Brief, slots: readonly Slot[]): number {
  const start = slots[0]?.start ?? 0;
  const heading = references?.section?.heading.span.end ?? start;
  return heading <= start && text.slice(heading, start).trim() === '' ? heading : start;
}
