import type { Brief } from '../brief/brief.ts';
import type { Citation } from '../brief/citations.ts';
import type { Entry, ReferenceList } from '../brief/references.ts';
import { sentence } from '../language/say.ts';
import type { TextEdit } from '../text/edit.ts';
import { textOf } from '../text/source.ts';
import { entryDigits } from './digits.ts';
import { notesOnEntries, notesOnFurniture } from './entry-notes.ts';
import { fillSlot, isCounted, type Slot, slotsOf } from './entry-slots.ts';
import { type EditOutcome, edited, linesOf, refused } from './outcome.ts';
import { rewriteCitations } from './rewrite-citations.ts';
import { EDITS } from './sentences.ts';
import { whyNotRenumbered } from './unfit.ts';

/**
 * Numbers the sources in the order in which the text first cites them, in every citation and in the list, which is
 * sorted; entries that nothing cites follow in the order they have. Every citation goes on pointing at the text it
 * pointed at. A brief in order gives no edits; one whose numbers are not certain is refused.
 */
export function renumber(brief: Brief): EditOutcome {
  const refusal = whyNotRenumbered(brief);
  if (refusal !== undefined) return refusal;
  const { references } = brief;
  if (references === undefined) return edited([]);
  const text = textOf(brief.source);
  const order = byFirstCitation(brief.citations, references);
  const numbers = new Map(order.map(({ number }, index) => [number, index + 1]));
  const citations = rewriteCitations(brief, text, { newNumber: (old) => numbers.get(old) });
  if ('kind' in citations) return citations;
  const slots = slotsOf(brief, references, text);
  const moved = slots.filter((_, index) => order[index]?.index !== index);
  const cutOff = moved.flatMap((slot) => (slot.cutOff === undefined ? [] : [slot.cutOff]));
  if (cutOff.length > 0) {
    return refused(sentence(EDITS, 'cutOff', { lines: linesOf(brief.source, cutOff) }), cutOff);
  }
  const entries = slots.flatMap((slot, index) => fillSlot(text, slot, slots[order[index]?.index ?? index] as Slot));
  const markers = digitEdits(text, slots, references);
  const edits = [...citations, ...entries, ...markers];
  return edited(edits, edits.length === 0 ? [] : [...notesOnEntries(text, slots), ...notesOnFurniture(slots, order)]);
}

function byFirstCitation(citations: readonly Citation[], { byNumber, entries }: ReferenceList): readonly Entry[] {
  const order = new Set<Entry>();
  for (const { numbers } of citations) {
    for (const number of numbers) {
      const entry = byNumber.get(number);
      if (entry !== undefined) order.add(entry);
    }
  }
  for (const entry of entries) order.add(entry);
  return [...order];
}

function digitEdits(text: string, slots: readonly Slot[], references: ReferenceList): readonly TextEdit[] {
  const counted = isCounted(references, text);
  const write = entryDigits(references, text);
  return slots.flatMap(({ entry: { digits } }, index) => {
    const written = text.slice(digits.start, digits.end);
    const expected = counted ? 1 : index + 1;
    return Number(written) === expected ? [] : [{ span: digits, text: write(expected) }];
  });
}
