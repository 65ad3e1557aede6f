import { replaceFile } from '../../whole-file.ts';
import { encode } from '../files/text-file.ts';
import { whyNotWritten } from '../files/why-not-written.ts';
import type { Task, TaskResult } from './check-task.ts';

/** What came of writing fixed texts: counts of what is written, and what could not be, in words. */
export interface Rewritten {
  readonly files: number;
  readonly problems: number;
  readonly failures: readonly string[];
}

/** Puts fixed texts in the places of the files, each whole or not at all. */
export async function rewrite(tasks: readonly Task[], results: readonly TaskResult[]): Promise<Rewritten> {
  const failures: string[] = [];
  let files = 0;
  let problems = 0;
  for (const [index, { rewritten, corrected = 0 }] of results.entries()) {
    const task = tasks[index];
    if (rewritten === undefined || task === undefined) continue;
    try {
      await replaceFile(task.absolute, encode(rewritten.text, rewritten));
      files += 1;
      problems += corrected;
    } catch (error) {
      failures.push(`${task.path}: cannot be written: ${whyNotWritten(error)}.`);
    }
  }
  return { files, problems, failures };
}
