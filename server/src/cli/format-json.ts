import { positionAt, type Source, type Span, type TextEdit } from '../core/index.ts';
import { type CheckedFile, countsOf } from './report.ts';

/** A place in a text: line and column from 1, columns and the offset in UTF-16 units, the offset from 0. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The documented JSON, version 1. */
export function formatJson(files: readonly CheckedFile[]): string {
  const report = {
    version: 1,
    files: files.map(({ path, brief, profile, source, problems }) => ({
      path,
      brief,
      profile,
      problems: problems.map(({ rule, severity, message, span, fixes, related, url }) => ({
        rule,
        severity,
        message,
        ...placesOf(source, span),
        fixes: fixes.map(({ title, edits }) => ({ title, edits: edits().map((edit) => editOf(source, edit)) })),
        related: related.map((place) => ({ message: place.message, ...placesOf(source, place.span) })),
        url,
      })),
    })),
    counts: countsOf(files),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function editOf(
  source: Source,
  { span, text }: TextEdit,
): { readonly start: JsonPlace; readonly end: JsonPlace; readonly text: string } {
  return { ...placesOf(source, span), text };
}

function placesOf(source: Source, { start, end }: Span): { readonly start: JsonPlace; readonly end: JsonPlace } {
  return { start: placeOf(source, start), end: placeOf(source, end) };
}

function placeOf(source: Source, offset: number): JsonPlace {
  const { line, character } = positionAt(source, offset);
  return { line: line + 1, column: character + 1, offset };
}
