import type { Source, TextEdit } from '../core/index.ts';
import { type JsonPlace, placesOf } from './places.ts';
import { type CheckedFile, countsOf } from './report.ts';

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
