import { cleanUp } from '../../core/index.ts';
import type { Desks } from '../houses/desks.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type EditOptions, editFiles } from './edit-files.ts';

/** Takes away what a conversion from PDF or Word has left in briefs; returns the exit code. */
export function clean(paths: readonly string[], options: EditOptions, terminal: Terminal, desks: Desks): Promise<number> {
  return editFiles(paths, options, terminal, desks, { command: 'clean', edit: cleanUp });
}
