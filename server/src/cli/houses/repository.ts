import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Terminal } from '../terminal/terminal.ts';

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

/** The folder that GitHub sees paths from: the repository of the folder that one works in, or its workspace, or that folder. */
export function reportRoot({ cwd, workspace }: Pick<Terminal, 'cwd' | 'workspace'>): string {
  const repository = repositoryOf(cwd);
  if (repository !== undefined || workspace === undefined) return repository ?? cwd;
  const way = relative(workspace, cwd);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? cwd : resolve(workspace);
}

/** The folder with `.git` that a folder lies in, or is. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}
