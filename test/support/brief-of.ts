import type { Brief } from '../../server/src/core/brief/brief.ts';
import { readerOf } from '../../server/src/core/brief/read.ts';
import { sliceOf } from '../../server/src/core/text/source.ts';
import type { Span } from '../../server/src/core/text/span.ts';

const reader = readerOf();

/** The brief of a text without a glossary, read as a file that the user named. */
export function briefOf(text: string): Brief {
  return reader.read(text, { named: true });
}

/** What stands at the span. */
export function at({ source }: Brief, span: Span | undefined): string | undefined {
  return span === undefined ? undefined : sliceOf(source, span);
}

/** A text around the lines in question: summary before, references with `entries` entries behind. */
export function around(body: string, entries = 3): string {
  const list = Array.from(
    { length: entries },
    (_, i) => `${i + 1}. Title ${i + 1}, May ${i + 1}, 2021, Publisher. Online: https://example.org/${i + 1}\n`,
  );
  return `# Title\n\n## Summary\n\n${body}\n\n## References\n\n${list.join('')}`;
}
