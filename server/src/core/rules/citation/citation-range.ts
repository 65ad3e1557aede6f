import type { Citation } from '../../brief/citations.ts';
import { defineRule } from '../../lint/rule.ts';
import { sliceOf } from '../../text/source.ts';
import { shift } from '../../text/span.ts';

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
      const written = sliceOf(source, citation.span);
      const found = shown(written);
      const text = citation.form === 'reversed' ? turned(citation, written) : regrouped(citation, written);
      if (text === undefined) {
        yield { message: 'unreadable', values: { found }, span: citation.span };
        continue;
      }
      const expected = shown(text);
      const edits = () => [{ span: citation.span, text }];
      yield {
        message: citation.form,
        values: { found, expected },
        span: citation.span,
        fixes: [{ message: 'replace', values: { expected }, edits }],
      };
    }
  },
});

/** What a reader sees of `[6-4\]`. */
function shown(written: string): string {
  return written.replaceAll('\\', '');
}

/** The same brackets and dash with the two ends changed over. */
function turned({ parts, span }: Citation, written: string): string {
  let text = written;
  for (const { from, to, fromSpan, toSpan } of parts.toReversed()) {
    if (from <= to) continue;
    const [first, second] = [shift(fromSpan, -span.start), shift(toSpan, -span.start)];
    const dash = text.slice(first.end, second.start);
    const turnedPart = text.slice(second.start, second.end) + dash + text.slice(first.start, first.end);
    text = text.slice(0, first.start) + turnedPart + text.slice(second.end);
  }
  return text;
}

/** `[1;2]` → `[1, 2]`, its last bracket as it was (`\]`); `[1-]` could mean anything. */
function regrouped({ parts }: Citation, written: string): string | undefined {
  if (parts.length < 2) return undefined;
  const numbers = parts.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
  return `[${numbers.join(', ')}${written.endsWith('\\]') ? '\\]' : ']'}`;
}
