import type { Brief } from '../brief/brief.ts';
import { sourceName } from '../questions/source-name.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Words shown behind a citation that are not part of the text. */
export interface InlayHint {
  readonly offset: number;
  readonly text: string;
  /** The whole of what the hint cuts short, as plain text. */
  readonly tooltip: string;
}

/** A group of more sources than this ends in an ellipsis. */
const MOST = 3;

/**
 * The sources behind the citations in the stretch: `Vuksanovic 2019`, or the beginning of a title. Empty in a text
 * that is no brief; a number without an entry gets none.
 */
export function inlayHintsIn({ recognition, citations, references }: Brief, stretch: Span): readonly InlayHint[] {
  if (!recognition.brief || references === undefined) return [];
  return citations.flatMap(({ span, numbers }) => {
    if (!overlaps(span, stretch)) return [];
    const entries = numbers.flatMap((number) => references.byNumber.get(number) ?? []);
    if (entries.length === 0) return [];
    const shown = entries.slice(0, MOST).map((entry) => sourceName(entry).short);
    const text = shown.join('; ') + (entries.length > MOST ? '; …' : '');
    const tooltip = entries.map((entry) => `[${entry.number}] ${entry.text}`).join('\n');
    return [{ offset: span.end, text, tooltip }];
  });
}
