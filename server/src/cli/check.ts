import { resolve } from 'node:path';
import { LEVELS, type Level, type Severity } from '../core/index.ts';
import { findBriefs, inputName } from './briefs.ts';
import type { DeskData, Task, TaskResult, Wants } from './check-task.ts';
import { choice } from './choice.ts';
import { countsAsFailure } from './counts-as-failure.ts';
import type { Desk, Desks } from './desks.ts';
import { FORMATS, FORMATS_WITH_FIXES, formatted } from './formats.ts';
import type { HouseOptions } from './house-options.ts';
import { CLEAN, FAILED, FOUND, type Terminal } from './outcome.ts';
import type { CheckedFile } from './report.ts';
import { writeReport } from './write-report.ts';

/** The options of `check` as they come from the command line. */
export interface CheckOptions extends HouseOptions {
  readonly format?: string;
  readonly output?: string;
  readonly failOn?: string;
  readonly stdinFilename?: string;
}

/** What `check` is run with. */
export interface Checking {
  readonly terminal: Terminal;
  readonly desks: Desks;
  readonly version: string;
  readonly run: (
    tasks: readonly Task[],
    desks: readonly DeskData[],
    wants: Wants,
    input?: Uint8Array,
  ) => Promise<readonly TaskResult[]>;
}

/** Checks files, folders, globs, or `-` for standard input; returns the exit code. */
export async function check(paths: readonly string[], options: CheckOptions, checking: Checking): Promise<number> {
  const { terminal, desks, version } = checking;
  const format = choice('--format', options.format ?? 'text', FORMATS);
  const failOn = options.failOn === undefined ? undefined : choice<Level>('--fail-on', options.failOn, LEVELS);
  const plan = planOf(desks, failOn);
  const input = paths.includes('-') ? await terminal.readBytes() : undefined;
  if (input !== undefined)
    await plan.add(inputName(options.stdinFilename), resolve(terminal.cwd, inputName(options.stdinFilename)), true);
  const wanted = paths.filter((path) => path !== '-');
  const found = await findBriefs(paths.length === 0 ? ['.'] : wanted, terminal.cwd);
  for (const { path, absolute, named } of found.files) await plan.add(path, absolute, named);
  const wants = { fixes: FORMATS_WITH_FIXES.includes(format), fixed: false, diff: false };
  const results = await checking.run(plan.tasks, plan.desks, wants, input);

  const errors = [...found.errors, ...results.flatMap(({ error }) => error ?? [])].map((error) => `policy-brief: ${error}`);
  errors.push(...(await desks.errors()));
  for (const error of errors) terminal.err(`${error}\n`);
  const checked = results.flatMap(({ checked: file }) => file ?? []);
  if (!checked.some(({ brief }) => brief) && errors.length === 0) {
    const where = wanted.length === 0 ? 'this folder' : wanted.join(', ');
    terminal.err(
      `policy-brief: no brief in ${where}. A brief has a series label, a Key Findings section, a name that ends in .brief.md, or \`brief: caa\` in its front matter; a file that you name is always checked.\n`,
    );
  }
  const report = formatted(format, checked, { colour: terminal.colour && options.output === undefined, version, errors });
  const written = await writeReport(report, options.output, terminal);
  if (!written || errors.length > 0) return FAILED;
  return checked.some(counts) ? FOUND : CLEAN;
}

interface Plan {
  readonly tasks: readonly Task[];
  readonly desks: readonly DeskData[];
  add(path: string, absolute: string, named: boolean): Promise<void>;
}

/** The tasks of a run, in their order, and the desks that they are done at. */
function planOf(desks: Desks, failOn: Level | undefined): Plan {
  const tasks: Task[] = [];
  const data: DeskData[] = [];
  const indices = new Map<Desk, number>();
  return {
    tasks,
    desks: data,
    async add(path, absolute, named) {
      const desk = await desks.at(absolute);
      if (!named && desk.house.ignores(absolute)) return;
      let index = indices.get(desk);
      if (index === undefined) {
        index = data.push(dataOf(desk, failOn)) - 1;
        indices.set(desk, index);
      }
      tasks.push({ path, absolute, named, matchesFiles: desk.house.matchesFiles(absolute), desk: index });
    },
  };
}

function dataOf({ house, texts, settings }: Desk, failOn: Level | undefined): DeskData {
  const usual: Severity = settings.mode === 'publish' ? 'warning' : 'error';
  return { profile: house.configuration.profile, texts, settings, failOn: failOn ?? usual };
}

function counts({ problems, failOn }: CheckedFile): boolean {
  return problems.some(({ severity }) => countsAsFailure(severity, failOn));
}
