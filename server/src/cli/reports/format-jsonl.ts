import { problemInJson } from './format-json.ts';
import type { CheckedFile } from './report.ts';

/** One problem a line, with the path of its file: for `jq`, `grep` and programs that read while it is written. */
export function formatJsonl(files: readonly CheckedFile[]): string {
  return files
    .flatMap(({ path, problems }) => problems.map((problem) => `${JSON.stringify({ path, ...problemInJson(problem) })}\n`))
    .join('');
}
