import type { TextEdit } from './edit.ts';

/**
 * The same edits in the order of the text, those that touch made one: an insertion right before a replacement is
 * one replacement, so no editor has to guess which comes first. Edits must not overlap.
 */
export function editsInOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  const ordered: TextEdit[] = [];
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (const edit of sorted) {
    const last = ordered.at(-1);
    if (last === undefined || last.span.end < edit.span.start) ordered.push(edit);
    else ordered[ordered.length - 1] = { span: { start: last.span.start, end: edit.span.end }, text: last.text + edit.text };
  }
  return ordered;
}
