import type { Span } from './span.ts';

/**
 * Finds, for offsets that rise from one question to the next, the first item that ends behind the offset; `undefined`
 * behind the last one. The items are in the order of the text and do not overlap: all questions together cost one walk.
 */
export function firstBehind<T extends { readonly span: Span }>(items: readonly T[]): (offset: number) => T | undefined {
  let next = 0;
  return (offset) => {
    while (next < items.length && (items[next] as T).span.end <= offset) next += 1;
    return items[next];
  };
}
