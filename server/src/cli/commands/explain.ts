import { CLEAN } from '../terminal/exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Prints the page of a rule. */
export function explain(rule: string, pages: Readonly<Record<string, string>>, terminal: Terminal): number {
  terminal.out(pages[rule] ?? '');
  return CLEAN;
}
