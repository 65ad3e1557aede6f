import { resolve } from 'node:path';
import type { Brief } from '../../core/index.ts';
import { findBriefs, inputName, readAll, reasonOf } from '../files/briefs.ts';
import { decode } from '../files/text-file.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Desk, Desks } from './desks.ts';

/** A brief of a run, and the desk that it was read at. */
export interface BriefRead {
  /** As it is shown. */
  readonly path: string;
  readonly brief: Brief;
  readonly desk: Desk;
}

/**
 * Reads the briefs that files, folders, globs and `-` lead to, in their order; what is no brief is left out. All that
 * cannot be read, and that there is no brief, is said on stderr; `errors` are those lines,
 * and `failed` is whether something could not be read.
 */
export async function readBriefs(
  paths: readonly string[],
  { stdinFilename }: { readonly stdinFilename?: string },
  terminal: Terminal,
  desks: Desks,
): Promise<{ readonly briefs: readonly BriefRead[]; readonly failed: boolean; readonly errors: readonly string[] }> {
  const briefs: BriefRead[] = [];
  const errors: string[] = [];
  const take = async (path: string, text: string, named: boolean): Promise<void> => {
    const absolute = resolve(terminal.cwd, path);
    const desk = await desks.at(absolute);
    if (!named && desk.house.ignores(absolute)) return;
    const brief = desk.reader.read(text, { named, matchesFiles: desk.house.matchesFiles(absolute) });
    if (brief.recognition.brief) briefs.push({ path, brief, desk });
  };

  if (paths.includes('-')) await take(inputName(stdinFilename), decode(await terminal.readBytes()).text, true);
  const wanted = paths.filter((path) => path !== '-');
  const found = await findBriefs(paths.length === 0 ? ['.'] : wanted, terminal.cwd);
  errors.push(...found.errors);
  for await (const { file, text, error } of readAll(found.files)) {
    if (text === undefined) errors.push(`${file.path}: cannot be read: ${reasonOf(error)}.`);
    else await take(file.path, text, file.named);
  }
  const said = [...errors.map((error) => `policy-brief: ${error}`), ...(await desks.errors())];
  for (const error of said) terminal.err(`${error}\n`);
  if (briefs.length === 0 && errors.length === 0) {
    const where = wanted.length === 0 ? 'this folder' : wanted.join(', ');
    terminal.err(`policy-brief: no brief in ${where}. A file that you name is always taken for one.\n`);
  }
  return { briefs, failed: said.length > 0, errors: said };
}
