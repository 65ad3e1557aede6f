import type { CheckedFile } from './report.ts';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/** Workflow commands, which GitHub shows as annotations of a pull request. */
export function formatGithub(files: readonly CheckedFile[]): string {
  return files
    .flatMap(({ path, problems }) =>
      problems.map(({ rule, severity, message, start, end }) => {
        // GitHub takes columns only within one line.
        const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
        const properties = { file: path, line: start.line, endLine: end.line, ...columns, title: rule };
        const listed = Object.entries(properties).map(([key, value]) => `${key}=${inProperty(String(value))}`);
        return `::${COMMANDS[severity]} ${listed.join(',')}::${inData(message)}\n`;
      }),
    )
    .join('');
}

function inData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
