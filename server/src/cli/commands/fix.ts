import { fixAll, rules } from '../../core/index.ts';
import type { Desks } from '../houses/desks.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type EditOptions, editFiles } from './edit-files.ts';

/** Applies the fixes that cannot be wrong; returns the exit code. */
export function fix(paths: readonly string[], options: EditOptions, terminal: Terminal, desks: Desks): Promise<number> {
  return editFiles(paths, options, terminal, desks, {
    command: 'fix',
    edit: (brief, { reader, settings }) => fixAll({ reader, brief, rules, settings }),
  });
}
