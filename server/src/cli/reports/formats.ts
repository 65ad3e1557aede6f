import { formatGithub } from './format-github.ts';
import { formatJson } from './format-json.ts';
import { formatJsonl } from './format-jsonl.ts';
import { formatJunit } from './format-junit.ts';
import { formatSarif } from './format-sarif.ts';
import { formatText } from './format-text.ts';
import { fromRoot, pathFromRoot } from './from-root.ts';
import { type NotDone, notDoneOf } from './not-done.ts';
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
  /** What could not be done, as it is said on stderr. */
  readonly errors: readonly string[];
  /** What makes the run fail beside single problems, in words. */
  readonly excess?: string | undefined;
  /** How many problems a baseline has left out. */
  readonly known?: number;
}

/** The report on files that were checked, in one of the formats. */
export function formatted(format: Format, files: readonly CheckedFile[], options: Formatting): string {
  const { colour, quiet, tellsFixable = false, version, errors, excess, known = 0, cwd, root } = options;
  switch (format) {
    case 'text':
      return files.some(({ brief, problems }) => (quiet ? problems.length > 0 : brief))
        ? formatText(files, { colour, tellsFixable, known })
        : '';
    case 'json':
      return formatJson(files);
    case 'jsonl':
      return formatJsonl(files);
    case 'sarif':
      return formatSarif(fromRoot(files, cwd, root), { version, errors, root });
    case 'github':
      return formatGithub(
        fromRoot(files, cwd, root),
        errors.map((line) => placedFromRoot(notDoneOf(line), cwd, root)),
        excess,
      );
    case 'junit':
      return formatJunit(files, errors.map(notDoneOf), excess);
  }
}

function placedFromRoot({ message, place }: NotDone, cwd: string, root: string): NotDone {
  return { message, place: place && { ...place, path: pathFromRoot(place.path, cwd, root) } };
}
