import { replaceFile } from '../../whole-file.ts';
import { encode } from '../files/text-file.ts';
import { whyNotWritten } from '../files/why-not-written.ts';
import type { Task, TaskResult } from './check-task.ts';

/** Puts fixed texts in the places of the files, each whole or not at all; gives what could not be written, in words. */
export async function rewrite(tasks: readonly Task[], results: readonly TaskResult[]): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const [index, { rewritten }] of results.entries()) {
    const task = tasks[index];
    if (rewritten === undefined || task === undefined) continue;
    try {
      await replaceFile(task.absolute, encode(rewritten.text, rewritten));
    } catch (error) {
      failures.push(`${task.path}: cannot be written: ${whyNotWritten(error)}.`);
    }
  }
  return failures;
}
