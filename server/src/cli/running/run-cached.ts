import { readFileSync } from 'node:fs';
import { type Cache, keyOfDesk } from './cache.ts';
import type { TaskResult, Work } from './check-task.ts';

/** Does the tasks whose answers the cache does not have, and keeps what comes of them; the results are in the order of the tasks. */
export async function runCached(
  work: Work,
  cache: Cache,
  input: Uint8Array | undefined,
  run: (work: Work) => Promise<readonly TaskResult[]>,
): Promise<readonly TaskResult[]> {
  const { tasks, wants } = work;
  // What is changed, and what is no file, is looked at afresh.
  if (wants.fixed || wants.diff || input !== undefined) return run(work);
  const keys = work.desks.map(keyOfDesk);
  const results = tasks.map((task) => {
    try {
      return cache.find(task, keys[task.desk] as string, readFileSync(task.absolute), wants.fixes);
    } catch {
      // Whoever checks it says why it cannot be read.
      return undefined;
    }
  });
  const left = [...tasks.keys()].filter((index) => results[index] === undefined);
  if (left.length === 0) return results as readonly TaskResult[];
  const found = await run({
    ...work,
    tasks: left.map((index) => tasks[index]) as Work['tasks'],
    wants: { ...wants, hash: true },
  });
  for (const [position, index] of left.entries()) {
    const result = found[position] as TaskResult;
    const task = tasks[index] as Work['tasks'][number];
    results[index] = result;
    const { checked, hash, note } = result;
    if (checked !== undefined && hash !== undefined && note === undefined)
      cache.keep(task, keys[task.desk] as string, hash, wants.fixes, checked);
  }
  return results as readonly TaskResult[];
}
