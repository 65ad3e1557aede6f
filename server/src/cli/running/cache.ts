import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { GlossaryText } from '../../core/index.ts';
import { writeWhole } from '../../whole-file.ts';
import type { CheckedFile } from '../reports/report.ts';
import type { DeskData, Task, TaskResult } from './check-task.ts';
import { hashOf } from './hash.ts';

/** What earlier runs found, for files that are as they were, checked as they were. */
export interface Cache {
  /** What is known of a file with these bytes. `desk` is {@link keyOfDesk}; with `fixes` only an answer that has them. */
  find(task: Task, desk: string, bytes: Uint8Array, fixes: boolean): TaskResult | undefined;
  keep(task: Task, desk: string, hash: string, fixes: boolean, checked: CheckedFile): void;
  /** What is wrong in glossaries, a line each, remembered or as `find` finds it; to find it takes the bundled glossary. */
  remember(texts: readonly GlossaryText[], find: () => readonly string[]): readonly string[];
  /** Writes what is new; gives the error when that fails. */
  save(): Promise<unknown>;
}

export const CACHE_FILE = '.policy-brief-cache';

interface Entry {
  /** All that decides what is found beside the text: desk, name, program. */
  readonly desk: string;
  readonly hash: string;
  readonly fixes: boolean;
  readonly checked: Omit<CheckedFile, 'path'>;
}

interface Content {
  readonly files: Record<string, Entry>;
  /** Of the last runs only. */
  readonly lines: Record<string, readonly string[]>;
}

/**
 * Opens a cache, or begins one where there is none, where it is broken, and where it is another program's. `program`
 * is another one for every build.
 */
export function openCache(file: string, program: string): Cache {
  const { files, lines } = contentOf(file, program) ?? { files: {}, lines: {} };
  const asked = new Set<string>();
  let isNew = false;
  return {
    find(task, desk, bytes, fixes) {
      asked.add(task.absolute);
      const entry = files[task.absolute];
      if (entry === undefined || entry.desk !== deskOf(task, desk) || (fixes && !entry.fixes)) return undefined;
      return entry.hash === hashOf(bytes) ? { checked: { path: task.path, ...entry.checked } } : undefined;
    },
    keep(task, desk, hash, fixes, { path: _, ...checked }) {
      files[task.absolute] = { desk: deskOf(task, desk), hash, fixes, checked };
      isNew = true;
    },
    remember(texts, find) {
      const key = hashOf(JSON.stringify(texts));
      const known = lines[key];
      if (known !== undefined) return known;
      const found = find();
      for (const old of Object.keys(lines).slice(0, -MOST_LINES)) delete lines[old];
      lines[key] = found;
      isNew = true;
      return found;
    },
    async save() {
      if (!isNew) return undefined;
      for (const path of Object.keys(files)) if (!asked.has(path) && !existsSync(path)) delete files[path];
      try {
        const text = JSON.stringify({ files, lines });
        await writeWhole(file, Buffer.from(`${headOf(program, text)}\n${text}`, 'utf8'));
        return undefined;
      } catch (error) {
        return error;
      }
    },
  };
}

const MOST_LINES = 20;

/** The file for `--cache-location`: in a folder it has the usual name. */
export function cacheFile(location: string | undefined, cwd: string): string {
  const path = resolve(cwd, location ?? CACHE_FILE);
  const isFolder = /[\\/]$/.test(location ?? '') || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? join(path, CACHE_FILE) : path;
}

/** Whether a file is somebody's, and no cache. What has the usual name of one is taken for a broken one. */
export function isOthers(file: string): boolean {
  if (basename(file) === CACHE_FILE || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false;
  try {
    const text = readFileSync(file, 'latin1');
    return text !== '' && !text.startsWith(BEGINNING);
  } catch {
    // What cannot be read is nobody's cache.
    return true;
  }
}

/** The same for desks at which the same would be found. */
export function keyOfDesk(desk: DeskData): string {
  return hashOf(JSON.stringify(desk));
}

/** A program is another one when one of its files is. */
export function programStamp(version: string, files: readonly string[]): string {
  const stamps = files.map((file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    return `${found?.size} ${found?.mtimeMs}`;
  });
  return hashOf([version, process.version, ...stamps].join('\n'));
}

function deskOf({ named, matchesFiles }: Task, desk: string): string {
  return `${desk}${named ? 'n' : ''}${matchesFiles ? 'm' : ''}`;
}

const BEGINNING = 'policy-brief-cache ';

/** The first line tells whose it is, and whether all of it is there as it was written. */
function headOf(program: string, text: string): string {
  return `${BEGINNING}1 ${program} ${hashOf(text)}`;
}

function contentOf(file: string, program: string): Content | undefined {
  try {
    const stored = readFileSync(file, 'utf8');
    const end = stored.indexOf('\n');
    const text = stored.slice(end + 1);
    return stored.slice(0, end) === headOf(program, text) ? (JSON.parse(text) as Content) : undefined;
  } catch {
    return undefined;
  }
}
