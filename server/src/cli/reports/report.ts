import type { Severity } from '../../core/index.ts';
import type { Excerpt } from './excerpt.ts';
import type { JsonPlace } from './places.ts';

/** One file that was checked. Plain data: it crosses from thread to thread, and into the cache. */
export interface CheckedFile {
  readonly path: string;
  /** Whether it was taken for a brief. */
  readonly brief: boolean;
  readonly profile: string;
  /** From which level on a problem of this file counts. */
  readonly failOn: Severity | 'off';
  readonly problems: readonly ReportedProblem[];
}

export interface ReportedProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: JsonPlace;
  readonly end: JsonPlace;
  /** What readers are shown of the text. */
  readonly excerpt: Excerpt;
  /** The same for the same problem when the text around it has moved or changed. */
  readonly fingerprint: string;
  /** Empty unless they were asked for. */
  readonly fixes: readonly ReportedFix[];
  /** Whether `--fix` would put it right, as far as one problem by itself tells. */
  readonly fixable: boolean;
  readonly related: readonly { readonly message: string; readonly start: JsonPlace; readonly end: JsonPlace }[];
  readonly url: string;
}

export interface ReportedFix {
  readonly title: string;
  readonly edits: readonly { readonly start: JsonPlace; readonly end: JsonPlace; readonly text: string }[];
}

export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(files: readonly { readonly problems: readonly { readonly severity: Severity }[] }[]): Counts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { problems } of files) for (const { severity } of problems) counts[severity] += 1;
  return counts;
}
