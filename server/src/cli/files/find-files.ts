import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { PASSED_OVER } from '../../file-names.ts';

/** A file that was found. */
export interface FoundFile {
  /** As it is shown: relative to the working directory, with `/`. */
  readonly path: string;
  readonly absolute: string;
  /** The user gave its name, and not a folder or a glob that it lies in. */
  readonly named: boolean;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Paths that lead nowhere, in words. */
  readonly errors: readonly string[];
  /** Globs that no file fits, in words. */
  readonly fruitless: readonly string[];
}

const IGNORED = PASSED_OVER.map((name) => `**/${name}/**`);

/**
 * The files that paths, folders and globs mean, each once, in the order of the arguments and by name within one;
 * of a folder those that fit the patterns. A path that leads nowhere is an error, a folder may be empty, and of globs
 * that no file fits the caller knows what to think.
 */
export async function findFiles(paths: readonly string[], cwd: string, patterns: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>();
  const errors: string[] = [];
  const fruitless: string[] = [];
  const add = (absolute: string, named: boolean): void => {
    if (!files.has(absolute)) files.set(absolute, { path: shown(absolute, cwd), absolute, named });
  };
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    let why: unknown;
    const found = await stat(absolute).catch((error: unknown) => {
      why = error;
      return undefined;
    });
    if (found?.isDirectory()) for (const file of await search(patterns, absolute)) add(resolve(absolute, file), false);
    else if (found !== undefined) add(absolute, true);
    else if (isDynamicPattern(path)) {
      const fitting = await search([path.replaceAll('\\', '/')], cwd);
      for (const file of fitting) add(resolve(cwd, file), false);
      if (fitting.length === 0) fruitless.push(`${path}: no file fits this pattern.`);
    } else errors.push(`${path}: ${isAbsent(why) ? 'there is no such file or folder' : `cannot be read: ${reasonOf(why)}`}.`);
  }
  return { files: [...files.values()], errors, fruitless };
}

/** The files below a folder that fit the patterns; `levels` is how many folders deep is looked. */
export async function search(
  patterns: readonly string[],
  cwd: string,
  levels = Number.POSITIVE_INFINITY,
): Promise<readonly string[]> {
  const found = await glob([...patterns], {
    cwd,
    deep: levels,
    ignore: IGNORED,
    dot: true,
    followSymbolicLinks: false,
    onlyFiles: true,
    expandDirectories: false,
  });
  return found.sort((a, b) => (a < b ? -1 : 1));
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Why a file cannot be read, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    ENAMETOOLONG: 'its name is too long',
    EACCES: 'you may not read it',
    EPERM: 'you may not read it',
    EISDIR: 'it is a folder',
    ELOOP: 'its symbolic links lead in a circle',
    EMFILE: 'too many files are open',
    ERR_STRING_TOO_LONG: 'it is too large',
    ERR_FS_FILE_TOO_LARGE: 'it is too large',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}

/** A path as it is shown: from the working directory, with `/`. */
export function shown(absolute: string, cwd: string): string {
  const path = relative(cwd, absolute);
  return (path === '' || path.startsWith(`..${sep}..${sep}..`) ? absolute : path).replaceAll(sep, '/');
}
