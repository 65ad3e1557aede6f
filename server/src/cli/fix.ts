import { DEFAULT_LINT, fixAll, type Glossary, readerOf, rules } from '../core/index.ts';
import { type EditOptions, editFiles } from './edit-files.ts';
import type { Terminal } from './outcome.ts';

/** Applies the fixes that cannot be wrong; returns the exit code. */
export function fix(paths: readonly string[], options: EditOptions, terminal: Terminal, glossary: Glossary): Promise<number> {
  const reader = readerOf({ glossary });
  const edit = (brief: Parameters<typeof fixAll>[0]['brief']) => fixAll({ reader, brief, rules, settings: DEFAULT_LINT });
  return editFiles(paths, options, terminal, { command: 'fix', reader, edit });
}
