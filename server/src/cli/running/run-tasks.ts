import { availableParallelism } from 'node:os';
import type { Glossary } from '../../core/index.ts';
import { type Checker, checkerOf, type Task, type TaskResult, type Work } from './check-task.ts';
import { type Crew, crewOf } from './crew.ts';

export interface Running {
  /** The glossary of a desk, by its index. */
  readonly glossaryAt: (desk: number) => Glossary;
  /** The bundle that a further thread runs. */
  readonly workerFile: string;
  /** How many threads there are to be; without it as many as pay. */
  readonly threads: number | undefined;
  /** The bytes of the first task, if it is standard input. */
  readonly input: Uint8Array | undefined;
  /** Told now and then how many tasks are done. */
  readonly progress: (done: number, total: number) => void;
}

/**
 * A thread of its own reads the glossary and warms up anew, which takes as long as checking about two hundred briefs
 * does: measured with briefs of 3,000 words on two cores, one thread and two are even at 400 briefs.
 */
const WORTH_A_THREAD = 200;
/** Milliseconds that make a brief a long one, and that the first of all takes more, since names are made ready for it. */
const LONG = 50;
const WARM_UP = 800;
const BREATH = 50;

/**
 * Does tasks, on all cores where that pays; the results are in the order of the tasks, and the same on one thread and
 * on many. This thread begins at once and the others take tasks from the same pile as soon as they can.
 */
export async function runTasks(work: Work, running: Running): Promise<readonly TaskResult[]> {
  const { tasks, desks, wants } = work;
  const results: (TaskResult | undefined)[] = new Array(tasks.length).fill(undefined);
  const next = new Int32Array(new SharedArrayBuffer(4));
  let checker: Checker | undefined;
  const doTask = (index: number, bytes?: Uint8Array): void => {
    checker ??= checkerOf(desks, wants, running.glossaryAt);
    results[index] = checker(tasks[index] as Task, bytes);
  };
  if (running.input !== undefined) doTask(Atomics.add(next, 0, 1), running.input);

  const others = Math.min((running.threads ?? availableParallelism()) - 1, Math.floor(tasks.length / 2));
  const begin = (count: number): Crew => crewOf(work, next, results, running.workerFile, count);
  const worth = running.threads === undefined ? Math.min(others, Math.floor(tasks.length / WORTH_A_THREAD) - 1) : others;
  let crew = worth > 0 ? begin(worth) : undefined;
  const begun = performance.now();
  let breath = begun;
  let done = 0;
  for (let index = Atomics.add(next, 0, 1); index < tasks.length; index = Atomics.add(next, 0, 1)) {
    doTask(index);
    done += 1;
    const now = performance.now();
    // A few long briefs are as much work as many short ones.
    const isLong = now - begun > WARM_UP + LONG * done;
    if (crew === undefined && isLong && index + 1 < tasks.length) crew = begin(others);
    if (now - breath < BREATH) continue;
    await new Promise(setImmediate);
    running.progress(results.filter((result) => result !== undefined).length, tasks.length);
    breath = performance.now();
  }
  await crew?.done();
  // What a thread has taken and not brought back, because it broke down, is done here.
  for (const index of results.keys()) if (results[index] === undefined) doTask(index);
  return results as readonly TaskResult[];
}
