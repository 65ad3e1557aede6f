import type { Brief } from '../brief/brief.ts';
import type { TextEdit } from '../text/edit.ts';
import { sliceOf } from '../text/source.ts';
import type { Span } from '../text/span.ts';

const GAP = /[\s-]+/;

/**
 * Edits that write a name otherwise: of the words that differ, so that markup, spaces and line breaks between words stay as
 * they are. `found` is the text of the span without markup. `undefined` where markup stands within a word (`Mar**kovic**`), or
 * anywhere in a name that gets another number of words: that is for the author to write.
 */
export function nameEdits(
  { source }: Pick<Brief, 'source'>,
  span: Span,
  found: string,
  expected: string,
): readonly TextEdit[] | undefined {
  const written = sliceOf(source, span);
  const [words, others] = [found.split(GAP), expected.split(GAP)];
  if (words.length !== others.length)
    return written.replace(/\s+/g, ' ') === found.replace(/\s+/g, ' ') ? [{ span, text: expected }] : undefined;
  const edits: TextEdit[] = [];
  let at = 0;
  for (const [index, word] of words.entries()) {
    const place = written.indexOf(word, at);
    if (place < 0) return undefined;
    at = place + word.length;
    const text = others[index] as string;
    if (text !== word.normalize('NFC')) edits.push({ span: { start: span.start + place, end: span.start + at }, text });
  }
  return edits;
}
