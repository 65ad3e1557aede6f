import type { Brief } from '../brief/brief.ts';
import { OPAQUE } from '../text/marks.ts';
import { lineAt } from '../text/source.ts';

/** The line a cursor stands on, as a reader sees it: unit for unit beside the source, markup and code marked out. */
export interface ProseLine {
  /** Offset of the line's first unit. */
  readonly start: number;
  /** The visible text before the cursor. */
  readonly before: string;
  /** The visible text behind it, without the line ending. */
  readonly after: string;
}

/**
 * The line at the offset where prose is written; `undefined` in code, front matter and comments, in the list of
 * references, and everywhere in a text that is no brief.
 */
export function proseLineAt(brief: Brief, offset: number): ProseLine | undefined {
  if (!brief.recognition.brief || isInReferences(brief, offset)) return undefined;
  const { draft, source } = brief;
  const index = pieceAt(draft, offset);
  const piece = draft.pieces[index];
  if (piece === undefined || (piece.kind !== 'flow' && piece.kind !== 'html')) return undefined;
  const line = lineAt(source, offset);
  const start = source.starts[line] ?? 0;
  const begin = start - (draft.starts[index] as number);
  const visible = piece.visible.slice(begin, begin + (source.lines[line] ?? '').length).replace(/[\r\n]+$/, '');
  const before = visible.slice(0, offset - start);
  return before.endsWith(OPAQUE) ? undefined : { start, before, after: visible.slice(offset - start) };
}

/** Index of the piece that holds the offset; the end of the text belongs to the last one. */
function pieceAt(draft: Draft, offset: number): number {
  let low = 0;
  let high = draft.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((draft.starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A piece with where it begins. */
interface PlacedPiece {
  readonly piece: Draft['pieces'][number];
  readonly start: number;
}

/** `undefined` in an empty text. */
export function placedPieceAt(draft: Draft, offset: number): PlacedPiece | undefined {
  const index = pieceAt(draft, offset);
  const piece = draft.pieces[index];
  return piece && { piece, start: draft.starts[index] as number };
}

type Draft = Brief['draft'];

function isInReferences({ references, sections }: Brief, offset: number): boolean {
  const { span } = references ?? {};
  if (span !== undefined && span.start <= offset && offset <= span.end) return true;
  return sections.some(
    (section) => section.roles.includes('references') && section.heading.span.end < offset && offset < section.span.end,
  );
}
