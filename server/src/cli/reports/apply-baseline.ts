import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeWhole } from '../../whole-file.ts';
import { whyNotWritten } from '../files/why-not-written.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type BaselineEntry, type PlacedFile, readBaseline, updatedBaseline, wasBaseline, withoutKnown } from './baseline.ts';
import type { CheckedFile } from './report.ts';

/** What a baseline leaves of the files, and what was wrong with it, in words. */
export interface Baselined {
  readonly files: readonly CheckedFile[];
  /** How many problems it takes out. */
  readonly known: number;
  readonly errors: readonly string[];
}

/** What `--baseline` and `--update-baseline` say. */
export interface BaselineOptions {
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
}

/** Takes out what the file of `--baseline` knows; with `--update-baseline` writes into it all that there is now. */
export async function applyBaseline(
  files: readonly PlacedFile[],
  { baseline, updateBaseline }: BaselineOptions,
  terminal: Terminal,
): Promise<Baselined> {
  const all = files.map(({ checked }) => checked);
  if (baseline === undefined) return { files: all, known: 0, errors: [] };
  const absolute = resolve(terminal.cwd, baseline);
  if (updateBaseline && !existsSync(absolute)) return update(files, absolute, [], baseline, terminal);
  const read = await readBaseline(baseline, terminal.cwd);
  if (typeof read === 'string' && updateBaseline && !(await wasBaseline(absolute))) {
    const error = `--baseline ${baseline}: this file is no baseline, and is not written over; name another one.`;
    return { files: all, known: 0, errors: [error] };
  }
  if (typeof read === 'string')
    return updateBaseline ? update(files, absolute, [], baseline, terminal) : { files: all, known: 0, errors: [read] };
  if (updateBaseline) return update(files, absolute, read.entries, baseline, terminal);
  const { files: left, stale } = withoutKnown(files, read);
  sayStale(stale, baseline, terminal);
  const kept = left.map(({ checked }) => checked);
  return { files: kept, known: countIn(all) - countIn(kept), errors: [] };
}

async function update(
  files: readonly PlacedFile[],
  absolute: string,
  before: readonly BaselineEntry[],
  shown: string,
  terminal: Terminal,
): Promise<Baselined> {
  const left = files.map(({ checked }) => ({ ...checked, problems: [] }));
  const count = countIn(files.map(({ checked }) => checked));
  try {
    await writeWhole(absolute, Buffer.from(updatedBaseline(files, absolute, before), 'utf8'));
  } catch (error) {
    return { files: left, known: count, errors: [`--baseline ${shown}: cannot be written: ${whyNotWritten(error)}.`] };
  }
  terminal.err(`policy-brief: ${shown} now has ${count === 1 ? '1 problem' : `${count} problems`} of these files.\n`);
  return { files: left, known: count, errors: [] };
}

function countIn(files: readonly CheckedFile[]): number {
  return files.reduce((sum, { problems }) => sum + problems.length, 0);
}

const MOST_SAID = 10;

function sayStale(stale: readonly BaselineEntry[], shown: string, terminal: Terminal): void {
  if (stale.length === 0) return;
  const entries = stale.length === 1 ? '1 problem of it is' : `${stale.length} problems of it are`;
  terminal.err(`policy-brief: ${shown}: ${entries} no longer found; --update-baseline takes them out:\n`);
  for (const { path, rule, message } of stale.slice(0, MOST_SAID)) terminal.err(`  ${path}: ${rule}: ${message}\n`);
  if (stale.length > MOST_SAID) terminal.err(`  and ${stale.length - MOST_SAID} more\n`);
}
