import type { Piece } from './piece.ts';

/** The answer of a piece's life: pieces never change, and what is known of one goes when it goes. */
export function remembering<T>(find: (piece: Piece) => T): (piece: Piece) => T {
  const reader = {};
  return (piece) => {
    const { memory } = piece;
    const known = memory.recall(reader);
    if (known !== undefined) return known as T;
    const found = find(piece);
    memory.keep(reader, found);
    return found;
  };
}

/** The answer for a piece and something that goes with it, and again only where either is another. */
export function rememberingWith<Other extends object, T>(
  find: (piece: Piece, other: Other) => T,
): (piece: Piece, other: Other) => T {
  const reader = {};
  return (piece, other) => {
    const { memory } = piece;
    const known = memory.recall(reader) as { readonly other: Other; readonly value: T } | undefined;
    if (known?.other === other) return known.value;
    const value = find(piece, other);
    memory.keep(reader, { other, value });
    return value;
  };
}
