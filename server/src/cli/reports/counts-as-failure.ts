import { LEVELS, type Severity } from '../../core/index.ts';

/** Whether a problem of this level makes the run fail, from the given level on. */
export function countsAsFailure(severity: Severity, failOn: Severity | 'off'): boolean {
  return failOn !== 'off' && LEVELS.indexOf(severity) >= LEVELS.indexOf(failOn);
}
