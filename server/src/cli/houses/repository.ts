import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a brief's glossaries are looked for. */
export interface Root {
  readonly folder: string;
  readonly isRepository: boolean;
}

/** The repository of a folder, else that of the folder that one works in, else that folder. */
export function rootOf(folder: string, cwd: string): Root {
  const repository = repositoryOf(folder) ?? repositoryOf(cwd);
  return { folder: repository ?? cwd, isRepository: repository !== undefined };
}

/** The folder with `.git` that a folder lies in, or is. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}
