import { DEFAULT_LINT, fixAll, rules } from '../core/index.ts';
import { type EditOptions, editFiles } from './edit-files.ts';
import { type Glossaries, sayGlossaryErrors } from './glossaries.ts';
import { CLEAN, FAILED, type Terminal } from './outcome.ts';

/** Applies the fixes that cannot be wrong; returns the exit code. */
export async function fix(
  paths: readonly string[],
  options: EditOptions,
  terminal: Terminal,
  glossaries: Glossaries,
): Promise<number> {
  const code = await editFiles(paths, options, terminal, {
    command: 'fix',
    readerAt: glossaries.readerAt,
    edit: (brief, reader) => fixAll({ reader, brief, rules, settings: DEFAULT_LINT }),
  });
  return (await sayGlossaryErrors(glossaries, terminal)) && code === CLEAN ? FAILED : code;
}
