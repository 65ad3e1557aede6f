import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { applyEdits, type Brief, type EditOutcome, positionAt, type Span } from '../../core/index.ts';
import { replaceFile } from '../../whole-file.ts';
import { type BriefFile, findBriefs, inputName, reasonOf } from '../files/briefs.ts';
import { decode, encode, type StoredText, whyNotWhole } from '../files/text-file.ts';
import { unifiedDiff } from '../files/unified-diff.ts';
import { whyNotWritten } from '../files/why-not-written.ts';
import { type Desk, type Desks, sayDeskErrors } from '../houses/desks.ts';
import { CLEAN, FAILED } from '../terminal/exit-codes.ts';
import { faultInWords } from '../terminal/fault.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** The options of every command that edits briefs. */
export interface EditOptions {
  readonly write?: boolean;
  readonly diff?: boolean;
  readonly stdinFilename?: string;
}

/** A command that edits briefs. */
export interface Editing {
  /** `renumber`, as it is called. */
  readonly command: string;
  readonly edit: (brief: Brief, desk: Desk) => EditOutcome;
}

/** One brief that is to be edited. */
interface Job {
  /** As it is shown. */
  readonly path: string;
  readonly stored: StoredText;
  readonly brief: Brief;
  readonly desk: Desk;
  /** Where it is written back to; `undefined` for standard input. */
  readonly absolute: string | undefined;
}

/**
 * Edits briefs: one to standard output, any number in place (`--write`) or as a diff (`--diff`). A brief that
 * cannot be edited is left alone and said on stderr, and the exit code is 2; the others are edited all the same.
 */
export async function editFiles(
  paths: readonly string[],
  options: EditOptions,
  terminal: Terminal,
  desks: Desks,
  editing: Editing,
): Promise<number> {
  if (options.write === true && paths.includes('-'))
    throw new UsageError('--write needs a file: standard input has no place to write to.');
  const errors: string[] = [];
  const jobs = await findJobs(paths, options, terminal, desks, errors);
  const some = options.write === true || options.diff === true;
  if (jobs.length > 1 && !some) {
    throw new UsageError(
      `${editing.command} found ${jobs.length} briefs: give --write to change them, --diff to see the changes, or name one.`,
    );
  }
  if (jobs.length === 0 && errors.length === 0) {
    terminal.err(
      `policy-brief: no brief in ${paths.length === 0 ? 'this folder' : paths.join(', ')}. A file that you name is always taken for one.\n`,
    );
  }
  let failed = (await sayDeskErrors(desks, terminal)) || errors.length > 0;
  for (const error of errors) terminal.err(`policy-brief: ${error}\n`);
  for (const job of jobs) {
    try {
      if (!(await run(job, options, terminal, editing))) failed = true;
    } catch (error) {
      terminal.err(`policy-brief: ${job.path}: is not changed: ${faultInWords(error)}\n`);
      failed = true;
    }
  }
  return failed ? FAILED : CLEAN;
}

async function findJobs(
  paths: readonly string[],
  options: EditOptions,
  terminal: Terminal,
  desks: Desks,
  errors: string[],
): Promise<readonly Job[]> {
  const jobs: Job[] = [];
  const take = async (path: string, bytes: Uint8Array, file: BriefFile | undefined): Promise<void> => {
    const absolute = file?.absolute ?? resolve(terminal.cwd, path);
    const desk = await desks.at(absolute);
    const named = file?.named ?? true;
    if (!named && desk.house.ignores(absolute)) return;
    try {
      const stored = decode(bytes);
      const brief = desk.reader.read(stored.text, { named, matchesFiles: desk.house.matchesFiles(absolute) });
      if (!brief.recognition.brief) return;
      if (!stored.isWhole) errors.push(`${path}: cannot be changed: ${whyNotWhole(stored)}.`);
      else jobs.push({ path, stored, brief, desk, absolute: file?.absolute });
    } catch (error) {
      errors.push(`${path}: is not changed: ${faultInWords(error)}`);
    }
  };
  if (paths.includes('-')) {
    await take(inputName(options.stdinFilename), await terminal.readBytes(), undefined);
  }
  const found = await findBriefs(paths.length === 0 ? ['.'] : paths.filter((path) => path !== '-'), terminal.cwd);
  errors.push(...found.errors);
  for (const file of found.files) {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(file.absolute);
    } catch (error) {
      errors.push(`${file.path}: cannot be read: ${reasonOf(error)}.`);
      continue;
    }
    await take(file.path, bytes, file);
  }
  return jobs;
}

/** Whether the brief was edited as it was asked for. */
async function run(job: Job, { write, diff }: EditOptions, terminal: Terminal, { command, edit }: Editing): Promise<boolean> {
  const { path, stored, brief, desk, absolute } = job;
  const outcome = edit(brief, desk);
  const say = (span: Span | undefined, message: string): void => {
    const line = span === undefined ? '' : `:${positionAt(brief.source, span.start).line + 1}`;
    terminal.err(`policy-brief: ${path}${line}: ${message}\n`);
  };
  if (outcome.kind === 'refused') {
    say(outcome.places[0], outcome.reason);
    return false;
  }
  const { edits } = outcome;
  const text = edits.length === 0 ? stored.text : applyEdits(stored.text, edits);
  if (write !== true && diff !== true) terminal.out(encode(text, stored));
  if (diff === true) terminal.out(unifiedDiff(path, stored.text, edits));
  if (write === true && absolute !== undefined) {
    try {
      if (text !== stored.text) await replaceFile(absolute, encode(text, stored));
    } catch (error) {
      say(undefined, `cannot be written: ${whyNotWritten(error)}.`);
      return false;
    }
    if (diff !== true) terminal.out(`${path}: ${text === stored.text ? 'nothing to change' : `changed by ${command}`}.\n`);
  }
  for (const { span, message } of outcome.notes) say(span, message);
  return true;
}
