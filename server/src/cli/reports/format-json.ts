import { type CheckedFile, countsOf, type ReportedProblem } from './report.ts';

/** The documented JSON, version 1. */
export function formatJson(files: readonly CheckedFile[]): string {
  const report = {
    version: 1,
    files: files.map(({ path, brief, profile, problems }) => ({ path, brief, profile, problems: problems.map(problemInJson) })),
    counts: countsOf(files),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** A problem as both JSON formats have it. */
export function problemInJson({ rule, severity, message, start, end, fixes, related, url }: ReportedProblem): object {
  return { rule, severity, message, start, end, fixes, related, url };
}
