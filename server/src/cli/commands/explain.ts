import { didYouMean, rules } from '../../core/index.ts';
import { CLEAN, type Terminal, UsageError } from '../outcome.ts';

/** Prints the page of a rule. */
export function explain(rule: string, pages: Readonly<Record<string, string>>, terminal: Terminal): number {
  const page = pages[rule];
  if (page === undefined) {
    const ids = rules.map(({ meta }) => meta.id);
    throw new UsageError(`there is no rule "${rule}".${didYouMean(rule, ids)} The rules are:\n  ${ids.join('\n  ')}`);
  }
  terminal.out(page);
  return CLEAN;
}
