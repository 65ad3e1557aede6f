import type { Level } from '../../core/index.ts';
import type { Format } from '../reports/formats.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { HouseOptions } from './house-options.ts';

/** The options of `check` as they come from the command line. */
export interface CheckOptions extends HouseOptions {
  readonly format?: Format;
  readonly output?: string;
  readonly failOn?: Level;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly diff?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly threads?: number;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly stdinFilename?: string;
  readonly onlyBriefs?: boolean;
  readonly printConfig?: string;
}

/** The same, complete. */
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
  /** Standard input is among what is checked. */
  readonly readsInput: boolean;
}

/** Throws a {@link UsageError} where options contradict each other. */
export function checkRequest(paths: readonly string[], options: CheckOptions): CheckRequest {
  const { output, failOn, baseline, threads, fix = false, diff = false, updateBaseline = false } = options;
  const format = options.format ?? formatOf(output);
  if (fix && !diff && paths.includes('-'))
    throw new UsageError('--fix needs a file: standard input has no place to write to. Use `policy-brief fix -`, or --diff.');
  if (diff && format !== 'text' && output === undefined)
    throw new UsageError('--diff writes to standard output: give --output FILE for the report.');
  if (updateBaseline && baseline === undefined) throw new UsageError('--update-baseline needs --baseline FILE.');
  return {
    format,
    output,
    failOn,
    maxWarnings: options.maxWarnings ?? Number.POSITIVE_INFINITY,
    quiet: options.quiet === true,
    fix: fix && !diff,
    diff,
    baseline,
    updateBaseline,
    threads,
    onlyBriefs: options.onlyBriefs === true,
    readsInput: paths.includes('-'),
  };
}

/** The format that the name of a file promises. */
function formatOf(output = ''): Format {
  const [, ending = ''] = /\.(\w+)$/.exec(output.replace(/\.sarif\.json$/i, '.sarif')) ?? [];
  return ENDINGS[ending.toLowerCase()] ?? 'text';
}

const ENDINGS: Readonly<Record<string, Format>> = { json: 'json', jsonl: 'jsonl', ndjson: 'jsonl', sarif: 'sarif', xml: 'junit' };
