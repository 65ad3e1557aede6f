/** What was found in those pieces in which something was, with where each begins; offsets of the finds are the pieces'. */
export type FoundInPieces<T> = readonly { readonly offset: number; readonly found: readonly T[] }[];
