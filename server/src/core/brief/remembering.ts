import type { Piece } from '../markdown/piece.ts';

/** The answer of a piece's life: pieces never change, and what is known of one goes when it goes. */
export function remembering<T>(find: (piece: Piece) => T): (piece: Piece) => T {
  const known = new WeakMap<Piece, { readonly value: T }>();
  return (piece) => {
    let found = known.get(piece);
    if (found === undefined) {
      found = { value: find(piece) };
      known.set(piece, found);
    }
    return found.value;
  };
}

/** Made when first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The answer for a piece and who is named in it, and again only where either is another. */
export function rememberingNamed<Named extends object, T>(
  find: (piece: Piece, named: Named) => T,
): (piece: Piece, named: Named) => T {
  const known = new WeakMap<Piece, { readonly named: Named; readonly value: T }>();
  return (piece, named) => {
    const found = known.get(piece);
    if (found?.named === named) return found.value;
    const value = find(piece, named);
    known.set(piece, { named, value });
    return value;
  };
}
