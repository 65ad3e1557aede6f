import {
  EXPLANATIONS,
  lint,
  type ReportedBrief,
  readinessOf,
  reportInHtml,
  reportInMarkdown,
  reportOf,
  rules,
} from '../../core/index.ts';
import type { Desks } from '../houses/desks.ts';
import { type BriefRead, readBriefs } from '../houses/read-briefs.ts';
import { writeReport } from '../reports/write-report.ts';
import { CLEAN, FAILED } from '../terminal/exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';

export const READINESS_FORMATS = ['markdown', 'html'] as const;

/** The options of `report` as they come from the command line. */
export interface ReadinessOptions {
  readonly format?: (typeof READINESS_FORMATS)[number];
  readonly output?: string;
  readonly stdinFilename?: string;
}

/** Writes how ready briefs are for publication, each judged in publish mode; returns the exit code. */
export async function readiness(
  paths: readonly string[],
  options: ReadinessOptions,
  terminal: Terminal,
  desks: Desks,
): Promise<number> {
  const usual = /\.html?$/i.test(options.output ?? '') ? 'html' : 'markdown';
  const format = options.format ?? usual;
  const { briefs, failed } = await readBriefs(paths, options, terminal, desks);
  if (briefs.length === 0) return failed ? FAILED : CLEAN;
  const report = reportOf(briefs.map(reported), EXPLANATIONS);
  const written = await writeReport(
    format === 'html' ? reportInHtml(report) : reportInMarkdown(report),
    options.output,
    terminal,
  );
  return written && !failed ? CLEAN : FAILED;
}

function reported({ path, brief, desk }: BriefRead): ReportedBrief {
  const problems = lint(brief, rules, { ...desk.settings, mode: 'publish' });
  return { brief, file: path, readiness: readinessOf(brief, problems) };
}
