import type { Entry } from '../brief/references.ts';
import { sentence } from '../language/say.ts';
import type { Slot } from './entry-slots.ts';
import type { Note } from './outcome.ts';
import { EDITS } from './sentences.ts';

/** `Ibid.`, `tamże`, `op. cit.`, `dz. cyt.`: words that mean an entry by its place. */
const BY_PLACE = /(?<![\p{L}])(?:ibid(?:em)?|tam[żz]e|idem|(?:op|loc|art)\.\s*cit|dz\.\s*cyt)(?![\p{L}])\.?/giu;
/** `see note 3`, `note 3 above`, `zob. przyp. 3`, `see entry 3`, `[3]`: words that mean an entry by its number. */
const BY_NUMBER = new RegExp(
  [
    String.raw`(?<!\p{L})(?:see|cf\.?|supra|infra|zob\.?|por\.?|patrz)\s+(?:also\s+|też\s+)?(?:\p{L}+\.?\s+(?:no\.?|nr)?\s*)?\[?\d{1,4}\]?(?![\d/.-]*\d)`,
    String.raw`(?<!\p{L})(?:(?:foot|end)?note|fn\.|przyp(?:is\p{L}*|\.))\s*(?:no\.?\s*|nr\s*)?\[?\d{1,4}\]?`,
    String.raw`\\?\[\d{1,4}\\?\]`,
  ].join('|'),
  'giu',
);

/** What entries say of other entries by place or number; it is not changed, and may be wrong once they have moved. */
export function notesOnEntries(text: string, slots: readonly Slot[]): readonly Note[] {
  return slots.flatMap(({ body }) => {
    const entry = text.slice(body.start, body.end);
    const found = [...notesOf(entry, body.start, BY_PLACE, 'byPlace'), ...notesOf(entry, body.start, BY_NUMBER, 'byNumber')];
    return found.sort((a, b) => a.span.start - b.span.start);
  });
}

function notesOf(entry: string, offset: number, words: RegExp, message: 'byPlace' | 'byNumber'): readonly Note[] {
  return [...entry.matchAll(words)].map((match) => {
    const start = offset + match.index;
    const said = sentence(EDITS, message, { words: match[0].replace(/\s+/g, ' ') });
    return { span: { start, end: start + match[0].length }, message: said };
  });
}

/** Headings and comments in the list stay while entries pass them. */
export function notesOnFurniture(slots: readonly Slot[], order: readonly Entry[]): readonly Note[] {
  let highest = -1;
  return slots.flatMap(({ furniture }, index) => {
    highest = Math.max(highest, order[index]?.index ?? index);
    // An entry that stood behind the heading is now before it, or the other way round.
    if (furniture === undefined || highest <= index) return [];
    return [{ span: furniture, message: sentence(EDITS, 'furniture') }];
  });
}
