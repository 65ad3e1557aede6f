import type { Span } from './span.ts';

/** One replacement, in offsets of the text before any edit of its set. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * The text after a set of edits, in whatever order they come.
 * Edits at one place are applied in the order given; overlapping ones are a mistake of the caller and throw.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.index - b.index);
  let result = '';
  let done = 0;
  for (const { edit } of ordered) {
    if (edit.span.start < done) throw new RangeError(`Edits overlap at offset ${edit.span.start}.`);
    result += text.slice(done, edit.span.start) + edit.text;
    done = edit.span.end;
  }
  return result + text.slice(done);
}
