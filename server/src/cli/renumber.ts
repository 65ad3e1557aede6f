import { readerOf, renumber as renumberBrief } from '../core/index.ts';
import { type EditOptions, editFiles } from './edit-files.ts';
import type { Terminal } from './outcome.ts';

/** Renumbers the citations and references of briefs; returns the exit code. */
export function renumber(paths: readonly string[], options: EditOptions, terminal: Terminal): Promise<number> {
  const reader = readerOf();
  return editFiles(paths, options, terminal, { command: 'renumber', readerAt: async () => reader, edit: renumberBrief });
}
