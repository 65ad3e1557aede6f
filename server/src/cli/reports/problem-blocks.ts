import { styleText } from 'node:util';
import type { Severity } from '../../core/index.ts';
import { columnsOf, harmless } from './columns.ts';
import type { Excerpt } from './excerpt.ts';
import type { Counts } from './report.ts';

/** A file with problems that a reader is to be shown. */
export interface FileWithProblems {
  readonly path: string;
  readonly problems: readonly {
    readonly start: { readonly line: number; readonly column: number };
    readonly severity: Severity;
    readonly message: string;
    readonly rule?: string;
    readonly excerpt?: Excerpt;
  }[];
}

const COLOURS = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** A block for each file that has problems, an empty line behind each; nothing when there are none. */
export function problemBlocks(files: readonly FileWithProblems[], colour: boolean): string {
  const paint: Paint = (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
  const blocks = files
    .filter(({ problems }) => problems.length > 0)
    .map(({ path, problems }) => {
      const rows = problems.map((problem) => ({ place: `${problem.start.line}:${problem.start.column}`, ...problem }));
      const width = Math.max(...rows.map(({ place }) => place.length));
      const level = Math.max(...rows.map(({ severity }) => severity.length));
      const lines = rows.map(({ place, severity, message, rule, excerpt }) => {
        const head = `  ${place.padEnd(width)}  ${paint(COLOURS[severity], severity.padEnd(level))}`;
        const said = `${head}  ${harmless(message)}${rule === undefined ? '' : `  ${paint('dim', rule)}`}`;
        return excerpt === undefined ? said : said + drawn(excerpt, ' '.repeat(width + 4), COLOURS[severity], paint);
      });
      return `${paint('underline', harmless(path))}\n${lines.join('\n')}\n`;
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

type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

/** The line of the text, and carets under what is marked; nothing of an empty line. */
function drawn({ text, start, end }: Excerpt, indent: string, colour: Format, paint: Paint): string {
  if (text.trim() === '') return '';
  const { shown, at } = columnsOf(text);
  const from = at[start] ?? 0;
  const carets = '^'.repeat(Math.max(1, (at[end] ?? from) - from));
  return `\n${indent}${shown.trimEnd()}\n${indent}${' '.repeat(from)}${paint(colour, carets)}`;
}
