import { countsAsFailure } from './counts-as-failure.ts';
import type { CheckedFile, ReportedProblem } from './report.ts';

/** JUnit's XML: a suite for each brief, a case for each problem. Those that do not count are cases that pass, with what was found as their output. */
export function formatJunit(files: readonly CheckedFile[]): string {
  const briefs = files.filter(({ brief }) => brief);
  const suites = briefs.map(suiteOf).join('');
  const tests = briefs.reduce((sum, { problems }) => sum + Math.max(1, problems.length), 0);
  const failures = briefs.reduce((sum, file) => sum + failuresOf(file), 0);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: 'policy-brief', tests, failures, errors: 0 })}>\n${suites}</testsuites>\n`;
}

function suiteOf(file: CheckedFile): string {
  const { path, problems } = file;
  const tests = Math.max(1, problems.length);
  const cases =
    problems.length === 0
      ? `    <testcase${attributes({ name: 'no problems', classname: path })}/>\n`
      : problems.map((problem) => caseOf(file, problem)).join('');
  const counts = { name: path, tests, failures: failuresOf(file), errors: 0, skipped: 0 };
  return `  <testsuite${attributes(counts)}>\n${cases}  </testsuite>\n`;
}

function caseOf({ path, failOn }: CheckedFile, { rule, severity, message, start, url }: ReportedProblem): string {
  const name = `${rule} (${start.line}:${start.column})`;
  const body = escaped(`${path}:${start.line}:${start.column}: ${message}\n${url}`);
  const inner = countsAsFailure(severity, failOn)
    ? `<failure${attributes({ type: severity, message })}>${body}</failure>`
    : `<system-out>${severity}: ${body}</system-out>`;
  return `    <testcase${attributes({ name, classname: path })}>\n      ${inner}\n    </testcase>\n`;
}

function failuresOf({ problems, failOn }: CheckedFile): number {
  return problems.filter(({ severity }) => countsAsFailure(severity, failOn)).length;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** XML 1.0 has no way to write control characters or halves of a pair. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}
