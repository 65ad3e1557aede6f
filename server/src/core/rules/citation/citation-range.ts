import type { Citation } from '../../brief/citations.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Source } from '../../text/source.ts';
import { sliceOf } from '../../text/source.ts';

export default defineRule({
  id: 'citation-range',
  summary: 'a reversed or malformed range or group',
  level: 'error',
  messages: {
    reversed: 'The range {found} runs backwards: write {expected}.',
    malformed: 'The citation {found} cannot be read: write {expected}.',
    unreadable: 'The citation {found} cannot be read: separate numbers by commas and write a range as [4-6].',
    replace: 'Write {expected}',
  },
  *check({ citations, source }) {
    for (const citation of citations) {
      if (citation.form === 'sound') continue;
      const found = sliceOf(source, citation.span);
      const expected = citation.form === 'reversed' ? turned(citation, source) : regrouped(citation);
      if (expected === undefined) {
        yield { message: 'unreadable', values: { found }, span: citation.span };
        continue;
      }
      const edits = () => [{ span: citation.span, text: expected }];
      yield {
        message: citation.form,
        values: { found, expected },
        span: citation.span,
        fixes: [{ message: 'replace', values: { expected }, edits }],
      };
    }
  },
});

/** The same brackets and dash with the two ends changed over. */
function turned(citation: Citation, source: Source): string {
  let text = sliceOf(source, citation.span);
  for (const { from, to, fromSpan, toSpan } of citation.parts.toReversed()) {
    if (from <= to) continue;
    const [fromStart, toStart] = [fromSpan.start - citation.span.start, toSpan.start - citation.span.start];
    const [fromEnd, toEnd] = [fromSpan.end - citation.span.start, toSpan.end - citation.span.start];
    text = text.slice(0, fromStart) + text.slice(toStart, toEnd) + text.slice(fromEnd, toStart) + text.slice(fromStart, fromEnd) + text.slice(toEnd);
  }
  return text;
}

/** `[1;2]` → `[1, 2]`; `[1-]` could mean anything. */
function regrouped({ parts }: Citation): string | undefined {
  const shown = parts.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
  return parts.length < 2 ? undefined : `[${shown.join(', ')}]`;
}
