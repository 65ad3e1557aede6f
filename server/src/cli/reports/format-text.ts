import { countsInWords, problemBlocks } from './problem-blocks.ts';
import { type CheckedFile, countsOf } from './report.ts';

/** Problems for a reader: the file, then for each its place, level, sentence and rule, and the line with carets; counts at the end. */
export function formatText(files: readonly CheckedFile[], colour: boolean, tellsFixable: boolean): string {
  const checked = files.filter(({ brief }) => brief).length;
  const briefs = checked === 1 ? '1 brief checked' : `${checked} briefs checked`;
  const fixable = tellsFixable ? files.flatMap(({ problems }) => problems.filter((problem) => problem.fixable)).length : 0;
  const hint = fixable === 0 ? '' : `${fixable} can be corrected with --fix.\n`;
  return `${problemBlocks(files, colour)}${briefs}: ${countsInWords(countsOf(files))}.\n${hint}`;
}
