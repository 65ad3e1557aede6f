import type { Citation } from '../brief/citations.ts';
import type { CitationPart } from '../brief/scan-citations.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { shift } from '../text/span.ts';
import { type Anatomy, anatomyOf, ascends } from './citation-anatomy.ts';
import { writeGroup } from './citation-group.ts';
import { digitsLike, rangeEndLike } from './digits.ts';
import { type NewNumber, type NewPart, newPartsOf } from './new-parts.ts';
import { readsAs } from './reads-as.ts';

export type RewrittenCitation =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
  /** None of its numbers is left. */
  | { readonly kind: 'gone' }
  /** It cannot say the new numbers without being guessed at or read as others. */
  | { readonly kind: 'unwritable' };

export interface Renumbering {
  readonly newNumber: NewNumber;
  /** The number that goes: what it alone parted becomes one range again (`[4, 6-7]` without 5: `[4-6]`). */
  readonly healed?: number;
}

/**
 * A citation with new numbers. Digits are changed where they stand; the group is written anew only when numbers go,
 * a range falls apart (`[4-6]` → `[2, 5, 7]`), or a group that ascended would not any more. `said` holds, by new
 * number, the old one that the same place has cited already: what another old one repeats of it is left out.
 */
export function rewriteCitation(
  text: string,
  citation: Citation,
  { newNumber, healed }: Renumbering,
  said: Map<number, number>,
): RewrittenCitation {
  const bare = rewriteBare(text, citation, newNumber, said);
  if (bare !== undefined) return bare;
  const { parts, span } = citation;
  const anatomy = PLAIN.test(text.slice(span.start, span.end)) ? undefined : anatomyOf(text, citation);
  const newParts = newPartsOf(parts, anatomy, newNumber, said);
  if (newParts.every(({ numbers }) => numbers.length === 0)) return { kind: 'gone' };
  const ascended = ascends(parts);
  if (newParts.every(keepsItsForm) && !heals(parts, healed)) {
    const ends = newParts.map(({ numbers }) => ({ from: numbers[0] as number, to: numbers.at(-1) as number }));
    const edits = digitEdits(text, newParts);
    const stays = citation.form !== 'sound' || anatomy?.rigid === true || !ascended || ascends(ends);
    if (stays && saysSo(text, citation, anatomy, edits, ends)) return { kind: 'edits', edits };
  }
  if (citation.form !== 'sound' || anatomy?.rigid === true) return { kind: 'unwritable' };
  const group = writeGroup(text, citation, anatomy ?? anatomyOf(text, citation), newParts, { sorted: ascended, healed });
  return group === undefined ? { kind: 'unwritable' } : { kind: 'edits', edits: [group] };
}

/** A group without locators and markup: it is taken apart only when it has to be written anew. */
const PLAIN = /^\[[\d\s,‐‑‒–—−-]+\]$/;
const UNCHANGED: RewrittenCitation = { kind: 'edits', edits: [] };

/**
 * `[7]`, as nearly every citation is, without taking it apart; `undefined` for any other. `said` as above; not needed
 * for a citation that stands alone.
 */
export function rewriteBare(
  text: string,
  { form, numbers, span }: Citation,
  newNumber: NewNumber,
  said?: Map<number, number>,
): RewrittenCitation | undefined {
  const [old] = numbers;
  if (form !== 'sound' || numbers.length !== 1 || old === undefined) return undefined;
  const written = text.slice(span.start + 1, span.end - 1);
  if (!/^\d+$/.test(written)) return undefined;
  const number = newNumber(old);
  const earlier = number === undefined ? undefined : said?.get(number);
  if (number === undefined || (earlier !== undefined && earlier !== old)) return { kind: 'gone' };
  said?.set(number, old);
  if (number === old) return UNCHANGED;
  return { kind: 'edits', edits: [{ span: { start: span.start + 1, end: span.end - 1 }, text: digitsLike(written, number) }] };
}

/** A number is still one number, and a range still a range. */
function keepsItsForm({ part, numbers }: NewPart): boolean {
  const length = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) + 1;
  return numbers.length === length && (part.from === part.to ? length === 1 : length > 1);
}

function heals(parts: readonly CitationPart[], healed: number | undefined): boolean {
  return healed !== undefined && parts.some(({ to }, index) => to === healed - 1 && parts[index + 1]?.from === healed + 1);
}

function digitEdits(text: string, newParts: readonly NewPart[]): readonly TextEdit[] {
  return newParts.flatMap(({ part, numbers }) => {
    const { fromSpan, toSpan } = part;
    const [low, high] = [numbers[0] as number, numbers.at(-1) as number];
    const [from, to] = part.from <= part.to ? [low, high] : [high, low];
    const edits = [{ span: fromSpan, text: digitsLike(text.slice(fromSpan.start, fromSpan.end), from) }];
    if (part.from !== part.to) {
      edits.push({ span: toSpan, text: rangeEndLike(text.slice(toSpan.start, toSpan.end), part.to, from, to) });
    }
    return edits.filter((edit) => edit.text !== text.slice(edit.span.start, edit.span.end));
  });
}

/** Behind `p. 15, 12` a smaller number is a page and a larger one a citation, so such a group is read once more. */
function saysSo(
  text: string,
  { form, span }: Citation,
  anatomy: Anatomy | undefined,
  edits: readonly TextEdit[],
  ends: readonly { readonly from: number; readonly to: number }[],
): boolean {
  if (form !== 'sound' || anatomy === undefined || anatomy.items.every(({ locator }) => locator === '')) return true;
  const moved = edits.map((edit) => ({ ...edit, span: shift(edit.span, -span.start) }));
  return readsAs(applyEdits(text.slice(span.start, span.end), moved), ends);
}
