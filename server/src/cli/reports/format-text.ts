import { countsInWords, problemBlocks } from './problem-blocks.ts';
import { type CheckedFile, type Counts, countsOf } from './report.ts';

export interface TextFormatting {
  readonly colour: boolean;
  /** Whether readers are told how many problems `--fix` would put right. */
  readonly tellsFixable: boolean;
  /** How many problems a baseline has left out. */
  readonly known: number;
}

/** Problems for a reader: the file, then for each its place, level, sentence and rule, and the line with carets; counts at the end. */
export function formatText(files: readonly CheckedFile[], { colour, tellsFixable, known }: TextFormatting): string {
  const checked = files.filter(({ brief }) => brief).length;
  const briefs = checked === 1 ? '1 brief checked' : `${checked} briefs checked`;
  const fixable = tellsFixable ? files.flatMap(({ problems }) => problems.filter((problem) => problem.fixable)).length : 0;
  const hint = fixable === 0 ? '' : `${fixable} can be corrected with --fix.\n`;
  return `${problemBlocks(files, colour)}${briefs}: ${foundInWords(countsOf(files), known)}.\n${hint}`;
}

/** Who leaves known problems out is not to be told that there are none. */
function foundInWords(counts: Counts, known: number): string {
  const found = countsInWords(counts);
  if (known === 0) return found;
  const isClean = Object.values(counts).every((count) => count === 0);
  return `${isClean ? 'no new problems' : found} (${known === 1 ? '1 known one' : `${known} known ones`} left out)`;
}
