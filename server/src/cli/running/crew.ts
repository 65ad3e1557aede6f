import { Worker } from 'node:worker_threads';
import type { TaskResult, Work } from './check-task.ts';

/** What a thread is given. */
export interface WorkerData extends Work {
  /** The index of the next task that nobody has taken. */
  readonly next: Int32Array;
}

/** What a thread brings back: tasks by their indices. */
export type Brought = readonly (readonly [index: number, result: TaskResult])[];

/** Threads at work. */
export interface Crew {
  /** Resolves when there is nothing more to come from them; then they are gone. */
  done(): Promise<void>;
}

/** Starts threads that take tasks from a pile and put what comes of them into `results`. */
export function crewOf(
  work: Work,
  next: Int32Array,
  results: (TaskResult | undefined)[],
  workerFile: string,
  count: number,
): Crew {
  let wake: () => void = () => {};
  const workers = Array.from({ length: Math.max(0, count) }, () => {
    const worker = new Worker(workerFile, { workerData: { ...work, next } satisfies WorkerData });
    worker.on('message', (brought: Brought) => {
      for (const [index, result] of brought) results[index] = result;
      wake();
    });
    return worker;
  });
  let working = workers.length;
  for (const worker of workers) {
    // An error is followed by the exit; its tasks are found missing.
    worker.on('error', () => {});
    worker.on('exit', () => {
      working -= 1;
      wake();
    });
  }
  return {
    async done() {
      while (working > 0 && results.includes(undefined)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
