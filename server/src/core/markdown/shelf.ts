import type { Piece } from './piece.ts';

/**
 * About so many units of text (UTF-16) are kept, or the last text whole. What is kept longer costs more, as old memory, than it
 * saves: measured, ten briefs of 3,000 words cost a fifth of the time.
 */
const ENOUGH = 20_000;

/**
 * Pieces of the text or two that were read last, with all that was found out about them: folders hold versions of one
 * brief. A piece that is taken is gone until it is put back, so no text has one twice.
 */
export class Shelf {
  #now = new Map<string, Piece>();
  #before = new Map<string, Piece>();
  #units = 0;

  /** The piece that parsing these would give; nothing when none is there. */
  take(text: string, kind: Piece['kind'], lines: number): Piece | undefined {
    return taken(this.#now, text, kind, lines) ?? taken(this.#before, text, kind, lines);
  }

  put(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      this.#now.set(piece.text, piece);
      this.#units += piece.text.length;
    }
    if (this.#units < ENOUGH) return;
    this.#before = this.#now;
    this.#now = new Map();
    this.#units = 0;
  }
}

/** The last piece of a text has one line more than its text tells: the empty one behind its last line ending. */
function taken(pieces: Map<string, Piece>, text: string, kind: Piece['kind'], lines: number): Piece | undefined {
  const piece = pieces.get(text);
  if (piece?.kind !== kind || piece.lines !== lines) return undefined;
  pieces.delete(text);
  return piece;
}
