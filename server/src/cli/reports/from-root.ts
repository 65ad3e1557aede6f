import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { CheckedFile } from './report.ts';

/** Files with their paths from another folder than the one that they are shown from. */
export function fromRoot(files: readonly CheckedFile[], cwd: string, root: string): readonly CheckedFile[] {
  return files.map((file) => ({ ...file, path: pathFromRoot(file.path, cwd, root) }));
}

/** A path that is shown from one folder, from another one; what lies elsewhere gets an absolute path. */
export function pathFromRoot(path: string, cwd: string, root: string): string {
  const absolute = resolve(cwd, path);
  const way = relative(root, absolute);
  const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return (isOutside ? absolute : way).replaceAll(sep, '/');
}
