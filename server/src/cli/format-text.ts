import { styleText } from 'node:util';
import { positionAt, type Severity } from '../core/index.ts';
import { type CheckedFile, type Counts, countsOf } from './report.ts';

const COLOURS = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Problems for a reader: the file, then a line each with place, level, sentence and rule; counts at the end. */
export function formatText(files: readonly CheckedFile[], colour: boolean): string {
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(format, text, { validateStream: false }) : text;
  const blocks = files
    .filter(({ problems }) => problems.length > 0)
    .map(({ path, source, problems }) => {
      const rows = problems.map((problem) => {
        const { line, character } = positionAt(source, problem.span.start);
        return { place: `${line + 1}:${character + 1}`, ...problem };
      });
      const width = Math.max(...rows.map(({ place }) => place.length));
      const level = Math.max(...rows.map(({ severity }) => severity.length));
      const lines = rows.map(({ place, severity, message, rule }) => {
        const head = `  ${place.padEnd(width)}  ${paint(COLOURS[severity], severity.padEnd(level))}`;
        return `${head}  ${message}  ${paint('dim', rule)}`;
      });
      return `${paint('underline', path)}\n${lines.join('\n')}\n`;
    });
  return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${summary(files)}\n`;
}

function summary(files: readonly CheckedFile[]): string {
  const checked = files.filter(({ brief }) => brief).length;
  const briefs = checked === 1 ? '1 brief checked' : `${checked} briefs checked`;
  return `${briefs}: ${total(countsOf(files))}.`;
}

function total(counts: Counts): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const plural = counts[severity] === 1 || severity === 'information' ? severity : `${severity}s`;
    return `${counts[severity]} ${plural}`;
  });
  return parts.length === 0 ? 'no problems' : parts.join(', ');
}
