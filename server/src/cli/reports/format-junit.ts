import { countsAsFailure } from './counts-as-failure.ts';
import type { NotDone } from './not-done.ts';
import type { CheckedFile, ReportedProblem } from './report.ts';

/**
 * JUnit's XML: a suite for each brief, a case for each problem. Those that do not count are cases that pass, with what was
 * found as their output. What could not be done is a case that ends with an error, and what makes the run fail beside single
 * problems (`excess`) one that fails, in a suite of their own.
 */
export function formatJunit(files: readonly CheckedFile[], notDone: readonly NotDone[], excess: string | undefined): string {
  const briefs = files.filter(({ brief }) => brief);
  const suites = briefs.map(suiteOf).join('');
  const beside = notDone.length + (excess === undefined ? 0 : 1);
  const tests = briefs.reduce((sum, { problems }) => sum + Math.max(1, problems.length), 0) + beside;
  const failures = briefs.reduce((sum, file) => sum + failuresOf(file), 0) + (excess === undefined ? 0 : 1);
  const counts = { name: 'policy-brief', tests, failures, errors: notDone.length };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(counts)}>\n${suiteBeside(notDone, excess)}${suites}</testsuites>\n`;
}

/** The suite of what is in no brief; none where there is nothing. */
function suiteBeside(notDone: readonly NotDone[], excess: string | undefined): string {
  const failures = excess === undefined ? 0 : 1;
  if (notDone.length + failures === 0) return '';
  const errors = notDone.map(({ message, place }) => {
    const at = place === undefined ? '' : `${place.path}:${place.line}:${place.column}: `;
    return caseBeside(`not done: ${at}${message}`, 'error', message, at);
  });
  const excesses = excess === undefined ? [] : [caseBeside('max-warnings', 'failure', excess, '')];
  const counts = { name: 'policy-brief', tests: notDone.length + failures, failures, errors: notDone.length, skipped: 0 };
  return `  <testsuite${attributes(counts)}>\n${[...errors, ...excesses].join('')}  </testsuite>\n`;
}

function caseBeside(name: string, element: 'error' | 'failure', message: string, at: string): string {
  const inner = `<${element}${attributes({ type: element, message })}>${escaped(`${at}${message}`)}</${element}>`;
  return `    <testcase${attributes({ name, classname: 'policy-brief' })}>\n      ${inner}\n    </testcase>\n`;
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
