import { type LineChange, type Position, replaceRange, type Source, sourceOf } from '../text/source.ts';
import { parsePiece } from './parse.ts';
import type { Piece } from './piece.ts';
import { segmentAt } from './segment.ts';
import type { Shelf } from './shelf.ts';

/** A text read as Markdown: its pieces one behind the other, with where each begins. */
export interface Draft {
  readonly source: Source;
  readonly pieces: readonly Piece[];
  /** Offset of the first unit of each piece. */
  readonly starts: Int32Array;
  /** First line of each piece, counted from 0. */
  readonly firstLines: Int32Array;
}

/** With a shelf, pieces that stand there are not read again, and all of this text's are put there. */
export function draftOf(text: string, shelf?: Shelf): Draft {
  const source = sourceOf(text);
  const pieces: Piece[] = [];
  for (let line = 0; line < source.lines.length; ) {
    const piece = pieceAt(source, line, shelf);
    pieces.push(piece);
    line += piece.lines;
  }
  shelf?.put(pieces);
  return place(source, pieces);
}

/**
 * The draft after one replacement. Only the pieces that the edit touched are read again, and those behind it
 * until a cut falls where one fell before: from there on every piece is the one it was.
 */
export function revise(draft: Draft, start: Position, end: Position, text: string): Draft {
  const { source, change } = replaceRange(draft.source, start, end, text);
  const first = firstTouched(draft, source, change);
  const pieces = draft.pieces.slice(0, first);
  let line = draft.firstLines[first] ?? 0;
  const grown = change.added - change.removed;
  let old = first;
  while (line < source.lines.length) {
    if (line >= change.from + change.added) {
      while (old < draft.pieces.length && (draft.firstLines[old] as number) + grown < line) old += 1;
      if (old < draft.pieces.length && (draft.firstLines[old] as number) + grown === line) {
        for (; old < draft.pieces.length; old++) pieces.push(draft.pieces[old] as Piece);
        break;
      }
    }
    const piece = pieceAt(source, line);
    pieces.push(piece);
    line += piece.lines;
  }
  return place(source, pieces);
}

/** The piece before the edited one can grow into it (a blank line deleted), so reading begins there. */
function firstTouched(draft: Draft, source: Source, change: LineChange): number {
  if (touchesFrontMatter(draft, source, change)) return 0;
  let low = 0;
  let high = draft.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((draft.firstLines[middle] as number) <= change.from) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low - 1);
}

/** The end of front matter stands far behind its beginning, and either may just have been typed or deleted. */
function touchesFrontMatter(draft: Draft, source: Source, change: LineChange): boolean {
  if (change.from < 2) return true;
  const first = draft.pieces[0];
  if (first?.kind === 'front-matter') return change.from < first.lines;
  if (!/^\uFEFF?---/.test(source.lines[0] ?? '')) return false;
  return source.lines.slice(change.from, change.from + change.added).some((line) => /^(?:---|\.\.\.)/.test(line));
}

function pieceAt(source: Source, from: number, shelf?: Shelf): Piece {
  const { kind, end } = segmentAt(source.lines, from);
  const text = end - from === 1 ? (source.lines[from] as string) : source.lines.slice(from, end).join('');
  return shelf?.take(text, kind, end - from) ?? parsePiece(text, kind, end - from);
}

function place(source: Source, pieces: readonly Piece[]): Draft {
  const starts = new Int32Array(pieces.length);
  const firstLines = new Int32Array(pieces.length);
  let offset = 0;
  let line = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    starts[i] = offset;
    firstLines[i] = line;
    offset += piece.text.length;
    line += piece.lines;
  }
  return { source, pieces, starts, firstLines };
}
