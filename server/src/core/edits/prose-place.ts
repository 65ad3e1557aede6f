import type { Brief } from '../brief/brief.ts';
import type { Block, Piece } from '../markdown/piece.ts';
import { OPAQUE, TRANSPARENT } from '../text/marks.ts';
import { type Span, touches } from '../text/span.ts';

/** A place in prose. Offsets are the draft's. */
export interface ProsePlace {
  readonly offset: number;
  /** Where the words of its paragraph or table begin. */
  readonly start: number;
  /** Whether none of these words stands before the place. */
  readonly opens: boolean;
  /** What a reader sees of the piece, unit for unit beside the source, and where the piece begins. */
  readonly visible: string;
  readonly begin: number;
}

/** `undefined` in code, addresses, markup, comments, headings, the head and the list of references, and beyond the text. */
export function prosePlace(brief: Brief, wished: number): ProsePlace | undefined {
  const { draft, source } = brief;
  const excluded = notProse(brief);
  if (wished < 0 || wished > source.length || excluded.some((span) => touches(span, wished))) return undefined;
  const index = draft.starts.findLastIndex((start) => start <= wished);
  const piece = draft.pieces[index];
  if (piece === undefined) return { offset: 0, start: 0, opens: true, visible: '', begin: 0 };
  const begin = draft.starts[index] as number;
  if (piece.kind !== 'flow') return undefined;
  const local = outsideEscape(piece, wished - begin);
  if (isWithinMarkup(piece, local)) return undefined;
  const place = (offset: number, start: number): ProsePlace => {
    const opens = isBlank(piece.visible.slice(start, offset));
    return { offset: begin + offset, start: begin + start, opens, visible: piece.visible, begin };
  };
  const block = piece.blocks.find(
    ({ span }) => local <= span.end && (span.start <= local || isOneLine(piece, local, span.start)),
  );
  if (block === undefined) return isAlone(piece, local) ? place(local, local) : undefined;
  if (!isProse(block)) return undefined;
  const { start, end } = block.content;
  if (local > end && !isOneLine(piece, end, local)) return undefined;
  const found = place(Math.max(start, Math.min(local, end)), start);
  // Behind the last entry's trailing spaces the last word is the entry's.
  return excluded.some((span) => touches(span, found.offset)) ? undefined : found;
}

/** The parts of a brief that cite nothing: headings of all kinds, title, byline, date, the list of references. */
function notProse({ head, references, sections, source }: Brief): readonly Span[] {
  const { authors, date, label, title } = head;
  const parts = [...sections.map(({ heading }) => heading), ...authors, date, label, title];
  const spans = parts.flatMap((part) => (part === undefined ? [] : [part.span]));
  if (references === undefined) return spans;
  // What stands behind the list is the publisher's, and a number at the beginning of a line there would be an entry.
  const { span, section } = references;
  return [...spans, { start: section?.span.start ?? span.start, end: Math.max(span.end, section?.span.end ?? source.length) }];
}

function isProse({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'table';
}

/** `\|[`: the backslash and what it escapes are one. */
function outsideEscape({ text, visible }: Piece, local: number): number {
  return text.charAt(local - 1) === '\\' && visible.charAt(local - 1) === TRANSPARENT ? local - 1 : local;
}

function isWithinMarkup({ text, visible }: Piece, local: number): boolean {
  const isMarkup = (at: number): boolean => visible.charAt(at) === TRANSPARENT && /\S/.test(text.charAt(at));
  return (visible.charAt(local - 1) === OPAQUE && visible.charAt(local) === OPAQUE) || (isMarkup(local - 1) && isMarkup(local));
}

function isOneLine({ text }: Piece, from: number, to: number): boolean {
  return !/[\r\n]/.test(text.slice(from, to));
}

/** A blank line between blank lines: on one that parts two paragraphs a citation would make them one. */
function isAlone({ text }: Piece, local: number): boolean {
  const before = text.slice(0, local).split(ENDING).slice(-2);
  const after = text.slice(local).split(ENDING).slice(0, 2);
  return [...before, ...after].every(isBlank);
}

const ENDING = /\r\n|\n|\r/;

function isBlank(text: string): boolean {
  return text.replaceAll(TRANSPARENT, '').trim() === '';
}
