import { applyEdits, type Brief, type EditOutcome, ENGLISH, inWords, positionAt, type Span } from '../../core/index.ts';
import { replaceFile } from '../../whole-file.ts';
import { encode } from '../files/text-file.ts';
import { unifiedDiff } from '../files/unified-diff.ts';
import { whyNotWritten } from '../files/why-not-written.ts';
import type { Desk, Desks } from '../houses/desks.ts';
import { type BriefRead, readBriefs } from '../houses/read-briefs.ts';
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

/**
 * Edits briefs: one to standard output, any number in place (`--write`) or as a diff (`--diff`, which writes nothing). A brief that
 * cannot be edited is left alone and said on stderr, and the exit code is 2; the others are edited all the same.
 */
export async function editFiles(
  paths: readonly string[],
  options: EditOptions,
  terminal: Terminal,
  desks: Desks,
  editing: Editing,
): Promise<number> {
  if (options.write === true && options.diff !== true && paths.includes('-'))
    throw new UsageError('--write needs a file: standard input has no place to write to.');
  const { briefs, errors } = await readBriefs(paths, options, terminal, desks);
  const some = options.write === true || options.diff === true;
  if (briefs.length > 1 && !some) {
    throw new UsageError(
      `${editing.command} found ${briefs.length} briefs: give --write to change them, --diff to see the changes, or name one.`,
    );
  }
  let failed = errors.length > 0;
  for (const brief of briefs) {
    try {
      if (!(await run(brief, options, terminal, editing))) failed = true;
    } catch (error) {
      terminal.err(`policy-brief: ${brief.path}: is not changed: ${faultInWords(error)}\n`);
      failed = true;
    }
  }
  if (options.write === true && options.diff === true && briefs.length > 0)
    terminal.err('policy-brief: nothing is written: --diff only shows what --write would change.\n');
  return failed ? FAILED : CLEAN;
}

/** Whether the brief was edited as it was asked for. */
async function run(
  read: BriefRead,
  { write, diff }: EditOptions,
  terminal: Terminal,
  { command, edit }: Editing,
): Promise<boolean> {
  const { path, stored, brief, desk, absolute, input } = read;
  const say = (span: Span | undefined, message: string): void => {
    const line = span === undefined ? '' : `:${positionAt(brief.source, span.start).line + 1}`;
    terminal.err(`policy-brief: ${path}${line}: ${message}\n`);
  };
  const outcome = edit(brief, desk);
  if (outcome.kind === 'refused') {
    say(outcome.places[0], inWords(ENGLISH, outcome.reason));
    return false;
  }
  const { edits } = outcome;
  const text = edits.length === 0 ? stored.text : applyEdits(stored.text, edits);
  if (write !== true && diff !== true) terminal.out(encode(text, stored));
  if (diff === true) terminal.out(unifiedDiff(path, stored.text, edits));
  if (write === true && diff !== true && input === undefined) {
    try {
      if (text !== stored.text) await replaceFile(absolute, encode(text, stored));
    } catch (error) {
      say(undefined, `cannot be written: ${whyNotWritten(error)}.`);
      return false;
    }
    terminal.out(`${path}: ${text === stored.text ? 'nothing to change' : `changed by ${command}`}.\n`);
  }
  for (const { span, message } of outcome.notes) say(span, inWords(ENGLISH, message));
  return true;
}
