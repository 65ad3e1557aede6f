import type { Brief } from '../../brief/brief.ts';
import { defineRule } from '../../lint/rule.ts';
import { enumerate } from '../../lint/words.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
  id: 'citation-order',
  summary: 'a number first cited before a smaller one has been',
  level: 'warning',
  messages: {
    early: 'Citation [{number}] comes before the first citation of {smaller}: sources are numbered in the order in which the text cites them.',
    later: '[{number}] is first cited here.',
  },
  *check(brief) {
    const first = firstCitations(brief);
    if (isAscending(first)) return;
    // Each smaller number is named once, by the first larger one that stands before it.
    const waiting = [...first.keys()].sort((a, b) => a - b);
    const named = new Set<number>();
    const cited = new Set<number>();
    let largest = Number.NEGATIVE_INFINITY;
    for (const [number, span] of first) {
      cited.add(number);
      if (number < largest) continue;
      largest = number;
      const smaller: number[] = [];
      for (const other of waiting) {
        if (other >= number) break;
        if (!cited.has(other) && !named.has(other)) smaller.push(other);
      }
      if (smaller.length === 0) continue;
      for (const other of smaller) named.add(other);
      yield {
        message: 'early',
        values: { number, smaller: enumerate(smaller.map((n) => `[${n}]`)) },
        span,
        related: smaller.slice(0, 10).map((n) => ({ message: 'later', values: { number: n }, span: first.get(n) as Span })),
      };
    }
  },
});

/** Where each number of the list is cited for the first time, in the order of the text. */
function firstCitations({ citations, references }: Brief): ReadonlyMap<number, Span> {
  const first = new Map<number, Span>();
  for (const citation of citations) {
    // A reversed range is one mistake, and its order is not another.
    const parts = citation.parts.map((part) => (part.from <= part.to ? part : { ...part, from: part.to, to: part.from }));
    for (const { from, to, span } of parts) {
      for (let number = from; number <= to; number++) {
        if (!first.has(number) && references?.byNumber.has(number)) first.set(number, citation.parts.length === 1 ? citation.span : span);
        if (number - from > 1_000) break;
      }
    }
  }
  return first;
}

function isAscending(first: ReadonlyMap<number, Span>): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const number of first.keys()) {
    if (number < last) return false;
    last = number;
  }
  return true;
}
