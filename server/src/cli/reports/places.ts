import { positionAt, type Source, type Span } from '../../core/index.ts';

/** A place in a text: line and column from 1, columns and the offset in UTF-16 units, the offset from 0. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Where a span begins and ends. */
export function placesOf(source: Source, { start, end }: Span): { readonly start: JsonPlace; readonly end: JsonPlace } {
  return { start: placeOf(source, start), end: placeOf(source, end) };
}

function placeOf(source: Source, offset: number): JsonPlace {
  const { line, character } = positionAt(source, offset);
  return { line: line + 1, column: character + 1, offset };
}
