import { LEVELS, type LintSettings, type Severity } from '../../core/index.ts';

/** Whether a problem of this level makes the run fail, from the given level on. */
export function countsAsFailure(severity: Severity, failOn: Severity | 'off'): boolean {
  return failOn !== 'off' && LEVELS.indexOf(severity) >= LEVELS.indexOf(failOn);
}

/** From which level on problems count where the command line does not say. */
export function usualFailOn({ mode }: Pick<LintSettings, 'mode'>): Severity {
  return mode === 'publish' ? 'warning' : 'error';
}
