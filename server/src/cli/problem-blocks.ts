import { styleText } from 'node:util';
import { positionAt, type Severity, type Source, type Span } from '../core/index.ts';
import type { Counts } from './report.ts';

/** A file with problems that a reader is to be shown. */
export interface FileWithProblems {
  readonly path: string;
  readonly source: Source;
  readonly problems: readonly {
    readonly span: Span;
    readonly severity: Severity;
    readonly message: string;
    readonly rule?: string;
  }[];
}

const COLOURS = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** A block for each file that has problems, an empty line behind each; nothing when there are none. */
export function problemBlocks(files: readonly FileWithProblems[], colour: boolean): string {
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
        return `${head}  ${message}${rule === undefined ? '' : `  ${paint('dim', rule)}`}`;
      });
      return `${paint('underline', path)}\n${lines.join('\n')}\n`;
    });
  return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}`;
}

/** `2 errors, 1 warning`. */
export function countsInWords(counts: Counts): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const plural = counts[severity] === 1 || severity === 'information' ? severity : `${severity}s`;
    return `${counts[severity]} ${plural}`;
  });
  return parts.length === 0 ? 'no problems' : parts.join(', ');
}
