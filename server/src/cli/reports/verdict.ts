import { CLEAN, FOUND } from '../terminal/exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { countsAsFailure } from './counts-as-failure.ts';
import { type CheckedFile, countsOf } from './report.ts';

/** The exit code for what was found; too many warnings are said on stderr. */
export function verdict(
  checked: readonly CheckedFile[],
  { maxWarnings }: { readonly maxWarnings: number },
  terminal: Terminal,
): number {
  const { warning } = countsOf(checked);
  if (warning > maxWarnings)
    terminal.err(
      `policy-brief: ${warning} ${warning === 1 ? 'warning' : 'warnings'}, more than --max-warnings ${maxWarnings}.\n`,
    );
  const fails = ({ problems, failOn }: CheckedFile): boolean =>
    problems.some(({ severity }) => countsAsFailure(severity, failOn));
  return warning > maxWarnings || checked.some(fails) ? FOUND : CLEAN;
}

/** A file with those of its problems that make a run fail; where none does, those that are errors. */
export function thatCount(file: CheckedFile): CheckedFile {
  const failOn = file.failOn === 'off' ? 'error' : file.failOn;
  return { ...file, problems: file.problems.filter(({ severity }) => countsAsFailure(severity, failOn)) };
}
