import { existsSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { reasonOf } from '../files/find-files.ts';
import { readText } from '../files/text-file.ts';
import type { CheckedFile, ReportedProblem } from './report.ts';

/** Problems that a team knows of and leaves as they are. */
export interface Baseline {
  /** As it is shown. */
  readonly file: string;
  readonly absolute: string;
  readonly entries: readonly BaselineEntry[];
}

export interface BaselineEntry {
  /** From the folder of the baseline, with `/`. */
  readonly path: string;
  readonly rule: string;
  /** Names the problem wherever its lines have moved to. */
  readonly fingerprint: string;
  /** For readers of the file; it does not count. */
  readonly message: string;
}

/** A checked file and where it lies. */
export interface PlacedFile {
  readonly checked: CheckedFile;
  readonly absolute: string;
}

/** Reads a baseline; instead of one that cannot be used, why not, in words. */
export async function readBaseline(file: string, cwd: string): Promise<Baseline | string> {
  const absolute = resolve(cwd, file);
  let value: unknown;
  try {
    value = JSON.parse(await readText(absolute));
  } catch (error) {
    if (error instanceof SyntaxError) return `${file}: is no baseline: it is not JSON. ${MAKE_ANEW}`;
    return `${file}: cannot be read: ${reasonOf(error)}. ${MAKE_ANEW}`;
  }
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.problems))
    return `${file}: is no baseline: it has no version 1 with a list of problems. ${MAKE_ANEW}`;
  const wrong = value.problems.findIndex((entry) => !isEntry(entry));
  if (wrong >= 0)
    return `${file}: is no baseline: problem ${wrong + 1} of its list lacks a path, rule, fingerprint or message. ${MAKE_ANEW}`;
  return { file, absolute, entries: value.problems };
}

const MAKE_ANEW = 'Make it anew with --update-baseline.';

/** Whether a file that cannot be used is a baseline that was broken, as by a merge, or one still empty, and nobody's other file. */
export async function wasBaseline(absolute: string): Promise<boolean> {
  const text = await readText(absolute).catch(() => undefined);
  return text !== undefined && (text.trim() === '' || /"version"\s*:\s*\d+\s*,\s*"problems"\s*:|"fingerprint"\s*:/.test(text));
}

/** The files without the problems that the baseline has, and the entries that nothing fits any more. */
export function withoutKnown(
  files: readonly PlacedFile[],
  { absolute, entries }: Baseline,
): { readonly files: readonly PlacedFile[]; readonly stale: readonly BaselineEntry[] } {
  const byPath = new Map<string, BaselineEntry[]>();
  for (const entry of entries) add(byPath, entry.path, entry);
  const unmatched = new Set(entries);
  const left = files.map((file): PlacedFile => {
    const known = byPath.get(pathFrom(absolute, file.absolute)) ?? [];
    // First what stands as it stood; then what says the same where the words around it have changed.
    const exact = taken(file.checked.problems, known, ({ fingerprint }) => fingerprint, unmatched);
    const problems = taken(exact, known, ({ message }) => message.replace(/\d+/g, '#'), unmatched);
    return { ...file, checked: { ...file.checked, problems } };
  });
  const isStale = concerns(files, absolute);
  return { files: left, stale: [...unmatched].filter(isStale) };
}

/** The problems that no entry fits; those entries that fit one are taken out of `unmatched`, each for one problem. */
function taken(
  problems: readonly ReportedProblem[],
  known: readonly BaselineEntry[],
  keyOf: (item: Pick<BaselineEntry, 'fingerprint' | 'message'>) => string,
  unmatched: Set<BaselineEntry>,
): readonly ReportedProblem[] {
  const waiting = new Map<string, BaselineEntry[]>();
  for (const entry of known) if (unmatched.has(entry)) add(waiting, `${entry.rule}\n${keyOf(entry)}`, entry);
  return problems.filter((problem) => {
    const entry = waiting.get(`${problem.rule}\n${keyOf(problem)}`)?.shift();
    return entry === undefined || !unmatched.delete(entry);
  });
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** The text of a baseline with all problems of the files; what it had on files that were not checked is kept. */
export function updatedBaseline(files: readonly PlacedFile[], absolute: string, before: readonly BaselineEntry[]): string {
  const isOld = concerns(files, absolute);
  const found = files.flatMap((file) =>
    file.checked.problems.map(({ rule, fingerprint, message }): BaselineEntry => {
      return { path: pathFrom(absolute, file.absolute), rule, fingerprint, message };
    }),
  );
  const kept = before.filter((entry) => !isOld(entry));
  const problems = [...kept, ...found].sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1));
  return `${JSON.stringify({ version: 1, problems }, null, 2)}\n`;
}

/** Whether this run can tell what has become of an entry: its file was checked, or is no more. */
function concerns(files: readonly PlacedFile[], baseline: string): (entry: BaselineEntry) => boolean {
  const checked = new Set(files.map(({ absolute }) => pathFrom(baseline, absolute)));
  const gone = new Map<string, boolean>();
  return ({ path }) => {
    if (checked.has(path)) return true;
    const isGone = gone.get(path) ?? !existsSync(resolve(dirname(baseline), path));
    gone.set(path, isGone);
    return isGone;
  };
}

function pathFrom(baseline: string, file: string): string {
  const path = relative(dirname(baseline), file);
  return isAbsolute(path) ? path : path.split(sep).join('/');
}

function isEntry(value: unknown): value is BaselineEntry {
  return isRecord(value) && ['path', 'rule', 'fingerprint', 'message'].every((key) => typeof value[key] === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
