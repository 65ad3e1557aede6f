import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../terminal/usage-error.ts';

/** Throws a {@link UsageError} where a report would take the place of a brief that it is about. */
export function spareBriefs(output: string | undefined, briefs: readonly { readonly absolute: string }[], cwd: string): void {
  if (output === undefined) return;
  const target = real(resolve(cwd, output));
  if (briefs.some(({ absolute }) => real(absolute) === target))
    throw new UsageError(`--output ${output}: this is one of the briefs; write the report into another file.`);
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
