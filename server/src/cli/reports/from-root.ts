import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { CheckedFile } from './report.ts';

/** Files with their paths from another folder than the one that they are shown from; what lies elsewhere gets an absolute path. */
export function fromRoot(files: readonly CheckedFile[], cwd: string, root: string): readonly CheckedFile[] {
  return files.map((file) => {
    const absolute = resolve(cwd, file.path);
    const way = relative(root, absolute);
    const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
    return { ...file, path: (isOutside ? absolute : way).replaceAll(sep, '/') };
  });
}
