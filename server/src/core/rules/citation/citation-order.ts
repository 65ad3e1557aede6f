import type { Brief } from '../../brief/brief.ts';
import type { Citation } from '../../brief/citations.ts';
import { enumerate } from '../../language/template.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
  id: 'citation-order',
  summary: 'a number first cited before a smaller one has been',
  level: 'warning',
  messages: {
    early:
      'Citation [{number}] comes before the first citation of {smaller}: sources are numbered in the order in which the text cites them.',
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
    for (const [number, citation] of first) {
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
        span: placeOf(number, citation),
        related: smaller
          .slice(0, 10)
          .map((n) => ({ message: 'later', values: { number: n }, span: placeOf(n, first.get(n) as Citation) })),
      };
    }
  },
});

/** Where each number of the list is cited for the first time, in the order of the text. */
function firstCitations({ citations, references }: Brief): ReadonlyMap<number, Citation> {
  const first = new Map<number, Citation>();
  for (const citation of citations) {
    for (const number of citation.numbers)
      if (!first.has(number) && references?.byNumber.has(number)) first.set(number, citation);
  }
  return first;
}

/** Alone the whole bracket, in a group the number's own digits or range. */
function placeOf(number: number, citation: Citation): Span {
  if (citation.parts.length === 1) return citation.span;
  return (
    citation.parts.find(({ from, to }) => Math.min(from, to) <= number && number <= Math.max(from, to))?.span ?? citation.span
  );
}

function isAscending(first: ReadonlyMap<number, Citation>): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const number of first.keys()) {
    if (number < last) return false;
    last = number;
  }
  return true;
}
