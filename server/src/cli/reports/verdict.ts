import { CLEAN, FOUND } from '../terminal/exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { countsAsFailure } from './counts-as-failure.ts';
import { type CheckedFile, countsOf } from './report.ts';

interface Limits {
  readonly maxWarnings: number;
}

/** The exit code for what was found; too many warnings are said on stderr. */
export function verdict(checked: readonly CheckedFile[], limits: Limits, terminal: Terminal): number {
  const excess = excessOf(checked, limits);
  if (excess !== undefined) terminal.err(`policy-brief: ${excess}\n`);
  const fails = ({ problems, failOn }: CheckedFile): boolean =>
    problems.some(({ severity }) => countsAsFailure(severity, failOn));
  return excess !== undefined || checked.some(fails) ? FOUND : CLEAN;
}

/** That there are more warnings than `--max-warnings` allows, in words. */
export function excessOf(checked: readonly CheckedFile[], { maxWarnings }: Limits): string | undefined {
  const { warning } = countsOf(checked);
  if (warning <= maxWarnings) return undefined;
  return `${warning} ${warning === 1 ? 'warning' : 'warnings'}, more than --max-warnings ${maxWarnings}.`;
}

/** Files with those of their problems that make a run fail: too many warnings do so together. */
export function thatCount(checked: readonly CheckedFile[], limits: Limits): readonly CheckedFile[] {
  const warningsCount = excessOf(checked, limits) !== undefined;
  return checked.map((file) => ({
    ...file,
    problems: file.problems.filter(
      ({ severity }) => countsAsFailure(severity, file.failOn) || (warningsCount && severity === 'warning'),
    ),
  }));
}
