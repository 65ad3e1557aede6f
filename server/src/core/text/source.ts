import type { Span } from './span.ts';

/** A place in a text, line and character counted from 0, characters in UTF-16 units (LSP's default encoding). */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * A text as its lines, so that one edit costs what its lines cost and not what the text costs.
 * Lines end at `\n`, `\r\n` or `\r` (CommonMark and LSP agree on the three) and carry their ending;
 * the last line is the one without, and may be empty.
 */
export interface Source {
  readonly lines: readonly string[];
  /** Offset of the first unit of each line. */
  readonly starts: Int32Array;
  readonly length: number;
}

/** What one replacement did to the lines: `removed` lines from `from` gave way to `added` new ones. */
export interface LineChange {
  readonly from: number;
  readonly removed: number;
  readonly added: number;
}

export function sourceOf(text: string): Source {
  return withLines(splitLines(text));
}

/** The whole text, byte for byte as it came. */
export function textOf(source: Source): string {
  return source.lines.join('');
}

/** The text of a span; ends beyond the text are cut to it. */
export function sliceOf(source: Source, span: Span): string {
  const start = Math.max(0, Math.min(span.start, source.length));
  const end = Math.max(start, Math.min(span.end, source.length));
  const first = lineAt(source, start);
  const last = lineAt(source, end);
  const from = start - startOf(source, first);
  if (first === last) return lineOf(source, first).slice(from, end - startOf(source, first));
  const middle = source.lines.slice(first + 1, last).join('');
  return lineOf(source, first).slice(from) + middle + lineOf(source, last).slice(0, end - startOf(source, last));
}

/** How a line (from 0) ends; empty for the last line and for none. */
export function endingOf(source: Source, line: number): string {
  return /(?:\r\n|\n|\r)$/.exec(source.lines[line] ?? '')?.[0] ?? '';
}

/** How new lines are to end in this text: as its first line does, `\n` in a text of one line. */
export function usualEnding(source: Source): string {
  return endingOf(source, 0) || '\n';
}

/** The line, counted from 0, that holds the offset; the end of the text belongs to the last line. */
export function lineAt(source: Source, offset: number): number {
  let low = 0;
  let high = source.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(source, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function positionAt(source: Source, offset: number): Position {
  const bounded = Math.max(0, Math.min(offset, source.length));
  const line = lineAt(source, bounded);
  return { line, character: bounded - startOf(source, line) };
}

/** Offset of a position; a character beyond the end of its line means the end of the line, as LSP has it. */
export function offsetAt(source: Source, position: Position): number {
  if (position.line < 0) return 0;
  if (position.line >= source.lines.length) return source.length;
  const line = lineOf(source, position.line);
  const character = Math.max(0, Math.min(position.character, line.length - endingLength(line)));
  return startOf(source, position.line) + character;
}

/** Puts `text` in the place of what stands between the two positions. */
export function replaceRange(
  source: Source,
  start: Position,
  end: Position,
  text: string,
): { readonly source: Source; readonly change: LineChange } {
  const startOffset = offsetAt(source, start);
  const endOffset = Math.max(startOffset, offsetAt(source, end));
  let first = lineAt(source, startOffset);
  let last = lineAt(source, endOffset);
  const head = lineOf(source, first).slice(0, startOffset - startOf(source, first));
  const tail = lineOf(source, last).slice(endOffset - startOf(source, last));
  let middle = head + text + tail;
  // A lone `\r` before and a `\n` after would now be one ending: take the neighbours in.
  if (first > 0 && lineOf(source, first - 1).endsWith('\r')) {
    first -= 1;
    middle = lineOf(source, first) + middle;
  }
  if (last + 1 < source.lines.length && !/\n$/.test(middle)) {
    last += 1;
    middle += lineOf(source, last);
  }
  const added = splitLines(middle);
  // All but the last line of a text carry an ending, so the empty rest of a split is no line here.
  if (last + 1 < source.lines.length && added.at(-1) === '') added.pop();
  const lines = source.lines.slice(0, first).concat(added, source.lines.slice(last + 1));
  const change = { from: first, removed: last - first + 1, added: added.length };
  return { source: withLines(lines), change };
}

function withLines(lines: readonly string[]): Source {
  const starts = new Int32Array(lines.length);
  let length = 0;
  for (let i = 0; i < lines.length; i++) {
    starts[i] = length;
    length += (lines[i] as string).length;
  }
  return { lines, starts, length };
}

function splitLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(i + 1) === 10) i += 1;
    lines.push(text.slice(start, i + 1));
    start = i + 1;
  }
  lines.push(text.slice(start));
  return lines;
}

function endingLength(line: string): number {
  if (line.endsWith('\r\n')) return 2;
  return line.endsWith('\n') || line.endsWith('\r') ? 1 : 0;
}

function lineOf(source: Source, line: number): string {
  return source.lines[line] ?? '';
}

function startOf(source: Source, line: number): number {
  return source.starts[line] ?? source.length;
}
