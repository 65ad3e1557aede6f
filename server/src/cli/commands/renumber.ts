import { renumber as renumberBrief } from '../../core/index.ts';
import type { Desks } from '../houses/desks.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type EditOptions, editFiles } from './edit-files.ts';

/** Renumbers the citations and references of briefs; returns the exit code. */
export function renumber(paths: readonly string[], options: EditOptions, terminal: Terminal, desks: Desks): Promise<number> {
  return editFiles(paths, options, terminal, desks, { command: 'renumber', edit: renumberBrief });
}
