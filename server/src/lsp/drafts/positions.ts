import type { Position, Range, TextEdit } from 'vscode-languageserver';
import { type TextEdit as CoreEdit, offsetAt, positionAt, type Source, type Span } from '../../core/index.ts';

/** Offsets inside, positions at the edge: the only place where the two meet. */
export function rangeOf(source: Source, span: Span): Range {
  return { start: positionAt(source, span.start), end: positionAt(source, span.end) };
}

export function offsetOf(source: Source, position: Position): number {
  return offsetAt(source, position);
}

export function spanOf(source: Source, range: Range): Span {
  return { start: offsetAt(source, range.start), end: offsetAt(source, range.end) };
}

export function editsOf(source: Source, edits: readonly CoreEdit[]): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: rangeOf(source, span), newText: text }));
}
