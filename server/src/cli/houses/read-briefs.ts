import type { Brief } from '../../core/index.ts';
import type { StoredText } from '../../decode.ts';
import { readAll } from '../files/read-all.ts';
import { faultInWords } from '../terminal/fault.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type BriefFile, type BriefFilesOptions, briefFiles, noBriefIn } from './brief-files.ts';
import { type Desks, sayErrors } from './desks.ts';
import { unread } from './no-text.ts';

/** A brief of a run. */
export interface BriefRead extends BriefFile {
  readonly stored: StoredText;
  readonly brief: Brief;
}

/**
 * Reads the briefs that files, folders, globs and `-` lead to, in their order; what is no brief is left out. All that
 * cannot be read, and that there is no brief, is said on stderr; `errors` are those lines but for the last.
 */
export async function readBriefs(
  paths: readonly string[],
  options: BriefFilesOptions,
  terminal: Terminal,
  desks: Desks,
): Promise<{ readonly briefs: readonly BriefRead[]; readonly errors: readonly string[] }> {
  const found = await briefFiles(paths, options, terminal, desks);
  const briefs: BriefRead[] = [];
  const failures = [...found.errors];
  for await (const { file, stored, error } of readAll(found.files)) {
    const { path, named, matchesFiles, desk } = file;
    try {
      if (stored === undefined) {
        const isBrief = (text: string): boolean => desk.reader.read(text, { named, matchesFiles }).recognition.brief;
        const { failure, note } = unread(file, error, isBrief);
        if (failure !== undefined) failures.push(failure);
        if (note !== undefined) terminal.err(`policy-brief: ${note}\n`);
        continue;
      }
      const brief = desk.reader.read(stored.text, { named, matchesFiles });
      if (brief.recognition.brief) briefs.push({ ...file, stored, brief });
    } catch (fault) {
      failures.push(`${path}: is left out: ${faultInWords(fault)}`);
    }
  }
  const errors = await sayErrors(failures, desks, terminal);
  if (briefs.length === 0 && failures.length === 0)
    terminal.err(noBriefIn(paths, found.ignored, 'A file that you name is always taken for one.'));
  return { briefs, errors };
}
