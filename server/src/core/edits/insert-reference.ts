import type { Brief } from '../brief/brief.ts';
import type { ReferenceList } from '../brief/references.ts';
import { sentence } from '../language/say.ts';
import { insertMissingSections } from '../questions/missing-section-text.ts';
import { missingSections } from '../questions/outline.ts';
import type { TextEdit } from '../text/edit.ts';
import { textOf, usualEnding } from '../text/source.ts';
import { type CitationPlace, citationPlace } from './citation-place.ts';
import { entryDigits } from './digits.ts';
import { isCounted, type Slot, slotsOf } from './entry-slots.ts';
import { type EditOutcome, edited, type Refusal, refused } from './outcome.ts';
import { rewriteCitations } from './rewrite-citations.ts';
import { EDITS } from './sentences.ts';
import { duplicates } from './unfit.ts';

/**
 * Adds an entry to the list and a citation of it at the offset (one space before, punctuation behind). It gets the
 * number that this place in the text asks for, and all later numbers move on by one. A text without a list gets the
 * section, too.
 */
export function insertReference(brief: Brief, entry: string, offset: number): EditOutcome {
  const place = citationPlace(brief, offset);
  if (place.kind === 'refused') return place;
  return insertAfter(brief, entry, lastCitedBefore(brief, place), place);
}

/** Adds an entry behind entry `after`, or before the first one (0), without a citation; later numbers move on by one. */
export function insertReferenceAfter(brief: Brief, entry: string, after: number): EditOutcome {
  const { references } = brief;
  if (after !== 0 && references?.byNumber.has(after) !== true) {
    return refused(sentence(EDITS, 'noEntry', { number: after }), references === undefined ? [] : [references.span]);
  }
  return insertAfter(brief, entry, references?.byNumber.has(after) === true ? after : undefined, undefined);
}

function insertAfter(brief: Brief, entry: string, after: number | undefined, place: CitationPlace | undefined): EditOutcome {
  const text = textOf(brief.source);
  const { references } = brief;
  const refusal = references === undefined ? undefined : duplicates(brief, references);
  if (refusal !== undefined) return refusal;
  const number = after === undefined ? (references === undefined ? 1 : smallest(references)) : after + 1;
  const line = entry.trim().replace(/\s*[\r\n]\s*/g, ' ');
  const added = references === undefined ? newList(brief, line, number) : newEntry(brief, references, text, line, after, number);
  if ('kind' in added) return added;
  const citations = rewriteCitations(brief, text, { newNumber: (old) => (old < number ? old : old + 1) });
  if ('kind' in citations) return citations;
  const cited = place === undefined ? [] : [place.edit(number)];
  return edited([...citations, ...cited, ...added]);
}

function smallest({ entries }: ReferenceList): number {
  return entries.reduce((least, { number }) => Math.min(least, number), entries[0]?.number ?? 1);
}

/** The largest number that the text cites before the place and that the list, if there is one, has. */
function lastCitedBefore({ citations, references }: Brief, { offset }: CitationPlace): number | undefined {
  let last: number | undefined;
  for (const { span, parts } of citations) {
    if (span.start > offset) break;
    for (const { from, to } of parts) last = Math.max(last ?? 0, from, to);
  }
  if (last === undefined || references === undefined || references.byNumber.has(last)) return last;
  const known = references.entries.map(({ number }) => number).filter((number) => number < (last ?? 0));
  return known.length === 0 ? undefined : known.reduce((a, b) => Math.max(a, b));
}

function newEntry(
  brief: Brief,
  references: ReferenceList,
  text: string,
  line: string,
  after: number | undefined,
  number: number,
): readonly TextEdit[] {
  const slots = slotsOf(brief, references, text);
  const counted = isCounted(references, text);
  const write = entryDigits(references, text);
  const shifted = slots.flatMap(({ entry: { digits, number: old } }) =>
    counted || old < number ? [] : [{ span: digits, text: write(old + 1) }],
  );
  const index = after === undefined ? -1 : slots.findIndex(({ entry }) => entry.number === after);
  const model = slots[Math.max(0, index)] as Slot;
  const written = markerLike(text, model, counted ? undefined : write(number)) + line;
  const gap = gapOf(brief, text, slots, index);
  if (index < 0) return [...shifted, { span: at(model.start), text: written + gap }];
  return [...shifted, { span: at(model.body.end), text: gap + written }];
}

/** The marks before an entry with its indentation: `- 3. `, `[3]: `. Without a number the model's own stays. */
function markerLike(text: string, { start, entry, lead }: Slot, number: string | undefined): string {
  const { digits, textSpan } = entry;
  const before = text.slice(start, lead.start) + text.slice(lead.end, digits.start);
  const behind = text.slice(digits.end, textSpan.start);
  return before + (number ?? text.slice(digits.start, digits.end)) + (/\s$/.test(behind) ? behind : `${behind} `);
}

/** What parts two entries: line endings as they stand next to the place, else elsewhere in the list. */
function gapOf(brief: Brief, text: string, slots: readonly Slot[], index: number): string {
  const gaps = slots.map((slot, i) => {
    const next = slots[i + 1];
    return next === undefined || slot.furniture !== undefined ? '' : endingsIn(text.slice(slot.body.end, next.start));
  });
  const near = [gaps[Math.max(0, index)], gaps[index - 1], ...gaps].find((gap) => gap !== undefined && gap !== '');
  if (near !== undefined) return near;
  const ending = usualEnding(brief.source);
  return brief.references?.form.startsWith('bracket') === true ? ending + ending : ending;
}

function newList(brief: Brief, line: string, number: number): readonly TextEdit[] | Refusal {
  const ending = usualEnding(brief.source);
  const section = brief.sections.find(({ roles }) => roles.includes('references'));
  if (section !== undefined && (section.words > 0 || section.holdsOther)) {
    return refused(sentence(EDITS, 'unnumbered', { heading: section.heading.text }), [section.heading.content]);
  }
  if (section !== undefined) {
    return [{ span: at(section.heading.span.end), text: `${ending}${ending}${number}. ${line}` }];
  }
  const missing = missingSections(brief).filter(({ spec }) => spec.role === 'references');
  const heading = insertMissingSections(brief, missing)[0];
  if (heading === undefined) return refused(sentence(EDITS, 'noSection'), []);
  return [{ span: heading.span, text: `${heading.text}${number}. ${line}${ending}` }];
}

function endingsIn(gap: string): string {
  return (gap.match(/\r\n|\n|\r/g) ?? []).join('');
}

function at(offset: number): { readonly start: number; readonly end: number } {
  return { start: offset, end: offset };
}
