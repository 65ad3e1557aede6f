import { type Glossary, layersOver } from '../../core/index.ts';
import { checkerOf, type Task, type TaskResult } from './check-task.ts';
import type { Brought, WorkerData } from './crew.ts';

/** Results that are brought back together. */
const LOAD = 16;

/** What a further thread does: takes tasks while there are any, and brings back what came of them. */
export function takeTasks(
  { tasks, desks, wants, next }: WorkerData,
  bundled: () => Glossary,
  bring: (brought: Brought) => void,
): void {
  let below: Glossary | undefined;
  const checker = checkerOf(desks, wants, (desk) => {
    below ??= bundled();
    const texts = desks[desk]?.texts ?? [];
    return texts.length === 0 ? below : layersOver(below, texts).glossary;
  });
  let load: [number, TaskResult][] = [];
  for (let index = Atomics.add(next, 0, 1); index < tasks.length; index = Atomics.add(next, 0, 1)) {
    load.push([index, checker(tasks[index] as Task)]);
    if (load.length < LOAD) continue;
    bring(load);
    load = [];
  }
  bring(load);
}
