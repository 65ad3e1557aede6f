import type { TextEdit } from '../text/edit.ts';
import { lineAt, type Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** Takes a comment out: with its lines where it stands alone, else with the space before it. What it parted stays parted. */
export function deleteComment(source: Source, { start, end }: Span): TextEdit {
  const first = lineAt(source, start);
  const last = lineAt(source, end);
  const lineStart = source.starts[first] as number;
  const lastStart = source.starts[last] as number;
  const before = (source.lines[first] as string).slice(0, start - lineStart);
  const after = (source.lines[last] as string).slice(end - lastStart);
  if (before.trim() === '' && after.trim() === '') {
    const isBlank = (line: number): boolean => (source.lines[line] ?? '').trim() === '';
    // Without a blank line in its place two paragraphs would be one.
    if (!isBlank(first - 1) && !isBlank(last + 1)) return { span: { start: lineStart, end: end + spacesAt(after) }, text: '' };
    const behind = isBlank(first - 1) && isBlank(last + 1) ? last + 2 : last + 1;
    return { span: { start: lineStart, end: source.starts[behind] ?? source.length }, text: '' };
  }
  // `- <!-- … --> text`: what stands before is a marker.
  if (/^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*$/.test(before)) return { span: { start, end: end + spacesAt(after) }, text: '' };
  const spaced = /^\s|^$/.test(after);
  return { span: { start: spaced ? start - (before.length - before.trimEnd().length) : start, end }, text: '' };
}

function spacesAt(text: string): number {
  return /^[ \t]*/.exec(text)?.[0].length ?? 0;
}
