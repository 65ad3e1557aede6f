import { resolve } from 'node:path';
import { findBriefs, inputName } from '../files/briefs.ts';
import type { Desks } from '../houses/desks.ts';
import { applyBaseline } from '../reports/apply-baseline.ts';
import type { PlacedFile } from '../reports/baseline.ts';
import { FORMATS_WITH_FIXES, formatted } from '../reports/formats.ts';
import { countsInWords } from '../reports/problem-blocks.ts';
import { type CheckedFile, countsOf } from '../reports/report.ts';
import { thatCount, verdict } from '../reports/verdict.ts';
import { writeReport } from '../reports/write-report.ts';
import type { Task, TaskResult, Work } from '../running/check-task.ts';
import { planOf } from '../running/plan.ts';
import { rewrite } from '../running/rewrite.ts';
import type { Running } from '../running/run-tasks.ts';
import { FAILED } from '../terminal/exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type CheckOptions, type CheckRequest, checkRequest } from './check-options.ts';

/** What `check` is run with. */
export interface Checking {
  readonly terminal: Terminal;
  readonly desks: Desks;
  readonly version: string;
  /** Does the work; the results are in the order of the tasks. `input` are the bytes of the first one, if it is standard input. */
  readonly run: (work: Work, how: Pick<Running, 'threads' | 'input' | 'glossaryAt'>) => Promise<readonly TaskResult[]>;
}

/** Checks files, folders, globs, or `-` for standard input; returns the exit code. */
export async function check(paths: readonly string[], options: CheckOptions, checking: Checking): Promise<number> {
  const { terminal, desks } = checking;
  const request = checkRequest(paths, options);
  const plan = planOf(desks, request.failOn);
  let input = paths.includes('-') ? await terminal.readBytes() : undefined;
  if (input !== undefined) {
    const name = inputName(options.stdinFilename);
    await plan.add(name, resolve(terminal.cwd, name), !request.onlyBriefs);
    // The configuration may leave it out.
    if (plan.tasks.length === 0) input = undefined;
  }
  const wanted = paths.filter((path) => path !== '-');
  const found = await findBriefs(paths.length === 0 ? ['.'] : wanted, terminal.cwd);
  for (const { path, absolute, named } of found.files) await plan.add(path, absolute, named && !request.onlyBriefs);
  const wants = { fixes: FORMATS_WITH_FIXES.includes(request.format), fixed: request.fix, diff: request.diff, hash: false };
  const results = await checking.run(
    { tasks: plan.tasks, desks: plan.desks, wants },
    { threads: request.threads, input, glossaryAt: (desk) => plan.glossaryAt(desk) },
  );

  const failures = [...found.errors, ...results.flatMap(({ error }) => error ?? [])];
  if (request.fix) failures.push(...(await rewrite(plan.tasks, results)));
  const { files: checked, errors: unread } = await applyBaseline(placed(plan.tasks, results), request, terminal);
  failures.push(...unread);
  const errors = [...failures.map((error) => `policy-brief: ${error}`), ...(await desks.errors())];
  for (const error of errors) terminal.err(`${error}\n`);
  if (!checked.some(({ brief }) => brief) && errors.length === 0) terminal.err(noBrief(wanted));
  const written = await report(checked, results, request, errors, checking);
  return written && errors.length === 0 ? verdict(checked, request, terminal) : FAILED;
}

function placed(tasks: readonly Task[], results: readonly TaskResult[]): readonly PlacedFile[] {
  return results.flatMap(({ checked }, index) =>
    checked === undefined ? [] : { checked, absolute: (tasks[index] as Task).absolute },
  );
}

function noBrief(paths: readonly string[]): string {
  const where = paths.length === 0 ? 'this folder' : paths.join(', ');
  return `policy-brief: no brief in ${where}. A brief has a series label, a Key Findings section, a name that ends in .brief.md, or \`brief: caa\` in its front matter; a file that you name is always checked.\n`;
}

/** Writes the report, and the diff if it is asked for; whether that could be done. */
async function report(
  checked: readonly CheckedFile[],
  results: readonly TaskResult[],
  { format, output, quiet, diff }: CheckRequest,
  errors: readonly string[],
  { terminal, version }: Checking,
): Promise<boolean> {
  const shown = quiet ? checked.map(thatCount) : checked;
  const options = { colour: terminal.colour && output === undefined, quiet, version, errors };
  if (!diff) return writeReport(formatted(format, shown, options), output, terminal);
  const diffs = results.map((result) => result.diff ?? '').filter((text) => text !== '');
  if (diffs.length > 0) terminal.out(diffs.join(''));
  const change = diffs.length === 1 ? '1 file would change' : `${diffs.length} files would change`;
  if (!quiet) terminal.err(`policy-brief: ${change}; as it is: ${countsInWords(countsOf(checked))}.\n`);
  return output === undefined || writeReport(formatted(format, shown, options), output, terminal);
}
