import { formatGithub } from './format-github.ts';
import { formatJson } from './format-json.ts';
import { formatJsonl } from './format-jsonl.ts';
import { formatJunit } from './format-junit.ts';
import { formatSarif } from './format-sarif.ts';
import { formatText } from './format-text.ts';
import { fromRoot } from './from-root.ts';
import type { CheckedFile } from './report.ts';

export const FORMATS = ['text', 'json', 'jsonl', 'sarif', 'github', 'junit'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats that tell how a problem can be put right. */
export const FORMATS_WITH_FIXES: readonly Format[] = ['json', 'jsonl', 'sarif'];

export interface Formatting {
  readonly colour: boolean;
  /** No counts where there is nothing to show. */
  readonly quiet: boolean;
  /** Whether readers are told how many problems `--fix` would put right. */
  readonly tellsFixable?: boolean;
  readonly version: string;
  readonly cwd: string;
  /** The folder that GitHub sees paths from. */
  readonly root: string;
  /** What could not be done. */
  readonly errors: readonly string[];
}

/** The report on files that were checked, in one of the formats. */
export function formatted(format: Format, files: readonly CheckedFile[], options: Formatting): string {
  const { colour, quiet, tellsFixable = false, version, errors, cwd, root } = options;
  switch (format) {
    case 'text':
      return files.some(({ brief, problems }) => (quiet ? problems.length > 0 : brief))
        ? formatText(files, colour, tellsFixable)
        : '';
    case 'json':
      return formatJson(files);
    case 'jsonl':
      return formatJsonl(files);
    case 'sarif':
      return formatSarif(fromRoot(files, cwd, root), { version, errors, root });
    case 'github':
      return formatGithub(fromRoot(files, cwd, root));
    case 'junit':
      return formatJunit(files);
  }
}
