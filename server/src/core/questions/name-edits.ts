import type { Brief } from '../brief/brief.ts';
import type { TextEdit } from '../text/edit.ts';
import { sliceOf } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** What parts the words of a name. */
export const GAP = /[\s-]+/;
const EACH_GAP = /[\s-]+/g;

/**
 * Edits that write a name otherwise: of the words that differ, so that markup, spaces and line breaks between words stay as
 * they are; a hyphen for a space and the other way round. `found` is the text of the span without markup. `undefined` where markup stands within a word (`Mar**kovic**`), or
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
  const [gaps, otherGaps] = [found.match(EACH_GAP) ?? [], expected.match(EACH_GAP) ?? []];
  const edits: TextEdit[] = [];
  let at = 0;
  for (const [index, word] of words.entries()) {
    const place = written.indexOf(word, at);
    if (place < 0) return undefined;
    const [gap = '', otherGap = ''] = [gaps[index - 1], otherGaps[index - 1]];
    if (isHyphen(gap) !== isHyphen(otherGap)) {
      if (written.slice(at, place) !== gap) return undefined;
      edits.push({ span: { start: span.start + at, end: span.start + place }, text: otherGap });
    }
    at = place + word.length;
    const text = others[index] as string;
    if (text !== word.normalize('NFC')) edits.push({ span: { start: span.start + place, end: span.start + at }, text });
  }
  return edits.length === 0 ? undefined : edits;
}

function isHyphen(gap: string): boolean {
  return gap.includes('-');
}
