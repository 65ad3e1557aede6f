import type { Command } from 'commander';
import { whyNotWritten } from '../files/why-not-written.ts';
import { type BriefFile, briefFiles, noBriefIn } from '../houses/brief-files.ts';
import { type Desks, sayErrors } from '../houses/desks.ts';
import { printConfig } from '../houses/print-config.ts';
import { reportRoot } from '../houses/repository.ts';
import { type CheckOptions, type CheckRequest, checkRequest } from '../options/check-options.ts';
import { numberOption } from '../options/number-option.ts';
import { ruleOption } from '../options/rules.ts';
import {
  configOption,
  failOnOption,
  formatOption,
  glossaryOption,
  maxWarningsOption,
  modeOption,
  outputOption,
  pathsArgument,
  quietOption,
  stdinFilenameOption,
} from '../options/shared-options.ts';
import { applyBaseline } from '../reports/apply-baseline.ts';
import type { PlacedFile } from '../reports/baseline.ts';
import { FORMATS_WITH_FIXES, formatted } from '../reports/formats.ts';
import { countsInWords } from '../reports/problem-blocks.ts';
import { type CheckedFile, countsOf } from '../reports/report.ts';
import { spareBriefs } from '../reports/spare-briefs.ts';
import { excessOf, thatCount, verdict } from '../reports/verdict.ts';
import { writeReport } from '../reports/write-report.ts';
import { CACHE_FILE, type Cache, cacheFile, isOthers, openCache, programStamp } from '../running/cache.ts';
import type { Task, TaskResult, Work } from '../running/check-task.ts';
import { planOf } from '../running/plan.ts';
import { type Rewritten, rewrite } from '../running/rewrite.ts';
import { runCached } from '../running/run-cached.ts';
import { runTasks } from '../running/run-tasks.ts';
import { FAILED } from '../terminal/exit-codes.ts';
import { progressOn } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { CommandContext, Program } from './context.ts';

export function addCheck(parent: Command, context: CommandContext): void {
  const { exit } = context;
  parent
    .command('check')
    .description('check briefs: files, folders, globs, or - for standard input')
    .addArgument(pathsArgument('what to check; a file that is named is always taken for a brief (default: this folder)'))
    .optionsGroup('What is checked for:')
    .addOption(modeOption())
    .addOption(ruleOption())
    .addOption(configOption())
    .addOption(glossaryOption())
    .addOption(stdinFilenameOption())
    .option('--only-briefs', 'pass over files that are no briefs, though they are named (for hooks that name every changed file)')
    .option('--print-config <file>', 'print what a brief is checked with, and where each value comes from, as text or json')
    .optionsGroup('How it is reported:')
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(quietOption())
    .optionsGroup('What counts:')
    .addOption(failOnOption())
    .addOption(maxWarningsOption())
    .option('--baseline <file>', 'leave out the problems that this file lists')
    .option('--update-baseline', 'list all problems that there are now in the file of --baseline')
    .optionsGroup('What is changed:')
    .option('--fix', 'change the files by the fixes that cannot be wrong, then report what is left')
    .option('--diff', 'show what --fix would change as a unified diff, and change nothing')
    .optionsGroup('How fast:')
    .option('--cache', 'remember what was found, and check only files that have changed, or whose rules or glossaries have')
    .option('--cache-location <path>', `file or folder of the cache (default: ${CACHE_FILE} in this folder); implies --cache`)
    .addOption(
      numberOption(
        '--threads <number>',
        'check this many files at once (default: as many as pay, up to the cores of the machine)',
        1,
      ),
    )
    .optionsGroup('Other options:')
    .addHelpText('after', '\nExit codes: 0 no problem that counts, 1 there is one, 2 something could not be checked.')
    .action(async (paths: string[], options: CheckOptions) => {
      const { printConfig: file } = options;
      if (file === undefined) exit(await check(paths, options, context));
      else exit(await printConfig(file, options, context.program.terminal, context.desksFor(options)));
    });
}

/** Checks files, folders, globs, or `-` for standard input; returns the exit code. */
async function check(paths: readonly string[], options: CheckOptions, { program, desksFor }: CommandContext): Promise<number> {
  const { terminal } = program;
  const cache = cacheFor(options, program);
  const code = await checkWith(paths, options, program, desksFor(options, cache?.remember), cache);
  const error = await cache?.save();
  if (error !== undefined) terminal.err(`policy-brief: the cache cannot be written: ${whyNotWritten(error)}.\n`);
  return code;
}

function cacheFor({ cache, cacheLocation }: CheckOptions, { version, parts, terminal }: Program): Cache | undefined {
  if (cache !== true && cacheLocation === undefined) return undefined;
  const file = cacheFile(cacheLocation, terminal.cwd);
  if (isOthers(file))
    throw new UsageError(`--cache-location ${cacheLocation}: this file is no cache, and is not written over; name another one.`);
  return openCache(file, programStamp(version, parts));
}

async function checkWith(
  paths: readonly string[],
  options: CheckOptions,
  program: Program,
  desks: Desks,
  cache: Cache | undefined,
): Promise<number> {
  const { terminal, workerFile } = program;
  const request = checkRequest(paths, options);
  const found = await briefFiles(paths, options, terminal, desks);
  const { glossaryAt, ...plan } = planOf(found.files, request.failOn);
  const input = found.files[0]?.input;
  const { tell, end } = progressOn(terminal, 'checking briefs');
  const run = (work: Work): Promise<readonly TaskResult[]> =>
    runTasks(work, { threads: request.threads, input, glossaryAt, workerFile, progress: tell });
  const wants = { fixes: FORMATS_WITH_FIXES.includes(request.format), fixed: request.fix, diff: request.diff, hash: false };
  const work = { ...plan, wants };
  const results = cache === undefined ? await run(work) : await runCached(work, cache, input, run);
  end();

  const isBrief = (file: BriefFile, { checked }: TaskResult): boolean => file.named || checked?.brief !== false;
  const briefs = found.files.filter((file, index) => isBrief(file, results[index] as TaskResult));
  spareBriefs(request.output, briefs, terminal.cwd);
  for (const { note } of results) if (note !== undefined) terminal.err(`policy-brief: ${note}\n`);
  const failures = [...found.errors, ...results.flatMap(({ error }) => error ?? [])];
  const fixed = request.fix ? await rewrite(plan.tasks, results) : undefined;
  failures.push(...(fixed?.failures ?? []));
  const { files: checked, known, errors: unread } = await applyBaseline(placed(plan.tasks, results), request, terminal);
  failures.push(...unread);
  const errors = await sayErrors(failures, desks, terminal);
  if (!checked.some(({ brief }) => brief) && errors.length === 0) terminal.err(noBriefIn(paths, found.ignored, WHAT_IS_ONE));
  const written = await report({ checked, known, results, errors }, request, program);
  if (fixed !== undefined && !request.quiet) sayCorrected(fixed, terminal);
  return written && errors.length === 0 ? verdict(checked, request, terminal) : FAILED;
}

function sayCorrected({ files, problems }: Rewritten, terminal: Terminal): void {
  if (files === 0) return;
  const what = problems === 1 ? '1 problem' : `${problems} problems`;
  terminal.err(`policy-brief: ${what} corrected in ${files === 1 ? '1 file' : `${files} files`}.\n`);
}

function placed(tasks: readonly Task[], results: readonly TaskResult[]): readonly PlacedFile[] {
  return results.flatMap(({ checked }, index) =>
    checked === undefined ? [] : { checked, absolute: (tasks[index] as Task).absolute },
  );
}

const WHAT_IS_ONE =
  'A brief has a series label, a Key Findings section, a name that ends in .brief.md, or `brief: caa` in its front matter; a file that you name is always checked.';

/** What came of a run. */
interface Findings {
  readonly checked: readonly CheckedFile[];
  /** How many problems the baseline has left out. */
  readonly known: number;
  readonly results: readonly TaskResult[];
  readonly errors: readonly string[];
}

/** Writes the report, and the diff if it is asked for; whether that could be done. */
async function report(
  { checked, known, results, errors }: Findings,
  request: CheckRequest,
  { terminal, version }: Program,
): Promise<boolean> {
  const { format, output, quiet, fix, diff, readsInput } = request;
  const shown = quiet ? thatCount(checked, request) : checked;
  const tellsFixable = !fix && !diff && !readsInput;
  const options = {
    colour: terminal.colour && output === undefined,
    quiet,
    tellsFixable,
    version,
    errors,
    excess: excessOf(checked, request),
    known,
    cwd: terminal.cwd,
    root: reportRoot(terminal),
  };
  if (!diff) return writeReport(formatted(format, shown, options), output, terminal);
  const diffs = results.map((result) => result.diff ?? '').filter((text) => text !== '');
  if (diffs.length > 0) terminal.out(diffs.join(''));
  const change = diffs.length === 1 ? '1 file would change' : `${diffs.length} files would change`;
  if (!quiet) terminal.err(`policy-brief: ${change}; as it is: ${countsInWords(countsOf(checked))}.\n`);
  return output === undefined || writeReport(formatted(format, shown, options), output, terminal);
}
