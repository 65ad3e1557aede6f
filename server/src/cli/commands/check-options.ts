import { LEVELS, type Level } from '../../core/index.ts';
import { choice } from '../choice.ts';
import type { HouseOptions } from '../house-options.ts';
import { UsageError } from '../outcome.ts';
import { FORMATS, type Format } from '../reports/formats.ts';

/** The options of `check` as they come from the command line. */
export interface CheckOptions extends HouseOptions {
  readonly format?: string;
  readonly output?: string;
  readonly failOn?: string;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly diff?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly threads?: string;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly stdinFilename?: string;
  readonly onlyBriefs?: boolean;
}

/** The same, understood. */
export interface CheckRequest {
  readonly format: Format;
  /** File for the report; standard output without one. */
  readonly output: string | undefined;
  /** What the command line says of the level that counts. */
  readonly failOn: Level | undefined;
  readonly maxWarnings: number;
  readonly quiet: boolean;
  readonly fix: boolean;
  readonly diff: boolean;
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  /** So many; without it as many as pay. */
  readonly threads: number | undefined;
  /** A file is not taken for a brief only because it is named. */
  readonly onlyBriefs: boolean;
}

/** Throws a {@link UsageError} where options are not understood or contradict each other. */
export function checkRequest(paths: readonly string[], options: CheckOptions): CheckRequest {
  const { output, baseline, fix = false, diff = false, quiet = false, updateBaseline = false } = options;
  const format = choice('--format', options.format ?? 'text', FORMATS);
  if (fix && !diff && paths.includes('-'))
    throw new UsageError('--fix needs a file: standard input has no place to write to. Use `policy-brief fix -`, or --diff.');
  if (diff && format !== 'text' && output === undefined)
    throw new UsageError('--diff writes to standard output: give --output FILE for the report.');
  if (updateBaseline && baseline === undefined) throw new UsageError('--update-baseline needs --baseline FILE.');
  return {
    format,
    output,
    failOn: options.failOn === undefined ? undefined : choice<Level>('--fail-on', options.failOn, LEVELS),
    maxWarnings: numberOf('--max-warnings', options.maxWarnings) ?? Number.POSITIVE_INFINITY,
    quiet,
    fix: fix && !diff,
    diff,
    baseline,
    updateBaseline,
    onlyBriefs: options.onlyBriefs === true,
    threads: numberOf('--threads', options.threads),
  };
}

function numberOf(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d+$/.test(given)) throw new UsageError(`${option} ${given}: write a whole number, 0 or more.`);
  return Number(given);
}
