import type { NotDone } from './not-done.ts';
import type { CheckedFile } from './report.ts';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/**
 * Workflow commands, which GitHub shows as annotations of a pull request. What could not be done is an error too, and so is
 * what makes the run fail beside single problems (`excess`).
 */
export function formatGithub(files: readonly CheckedFile[], notDone: readonly NotDone[], excess: string | undefined): string {
  const found = files
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
  return `${notDone.map(command).join('')}${found}${excess === undefined ? '' : `::error title=max-warnings::${inData(excess)}\n`}`;
}

function command({ message, place }: NotDone): string {
  const properties = place === undefined ? '' : ` file=${inProperty(place.path)},line=${place.line},col=${place.column}`;
  return `::error${properties}::${inData(message)}\n`;
}

function inData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
