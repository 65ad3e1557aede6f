import type { Brief } from '../brief/brief.ts';
import { quotationsOf } from '../sightings/quotations.ts';
import { OPAQUE } from '../text/marks.ts';
import { overlaps, type Span, shift } from '../text/span.ts';

/** Whether a place is in the words of someone else: a quotation, an entry's text, code, an address. */
export function isUntouchable({ draft, references }: Brief, place: Span): boolean {
  const within = references?.entries.find(({ span }) => span.start <= place.end && place.start <= span.end);
  if (within !== undefined && overlaps(within.textSpan, place)) return true;
  const index = draft.starts.findLastIndex((start) => start <= place.start);
  const piece = draft.pieces[index];
  if (piece === undefined || piece.kind === 'front-matter') return false;
  const local = shift(place, -(draft.starts[index] as number));
  if (piece.visible.slice(local.start, local.end).includes(OPAQUE)) return true;
  const code = piece.blocks.filter(({ kind }) => kind === 'code').map(({ span }) => span);
  return [...code, ...quotationsOf(piece)].some((untouchable) => overlaps(untouchable, local));
}
