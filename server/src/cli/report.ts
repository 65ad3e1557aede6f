import type { Problem, Severity, Source } from '../core/index.ts';

/** One file that was checked. It holds no brief: of a large folder only what is reported is kept. */
export interface CheckedFile {
  readonly path: string;
  /** Whether it was taken for a brief. */
  readonly brief: boolean;
  readonly profile: string;
  readonly source: Source;
  readonly problems: readonly Problem[];
}

export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(files: readonly { readonly problems: readonly { readonly severity: Severity }[] }[]): Counts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { problems } of files) for (const { severity } of problems) counts[severity] += 1;
  return counts;
}
