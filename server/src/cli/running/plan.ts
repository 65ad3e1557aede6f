import type { Glossary, Level, Severity } from '../../core/index.ts';
import type { Desk, Desks } from '../houses/desks.ts';
import type { DeskData, Task } from './check-task.ts';

/** The tasks of a run, in their order, and the desks that they are done at. */
export interface Plan {
  readonly tasks: readonly Task[];
  readonly desks: readonly DeskData[];
  /** The glossary of a desk, by its index. */
  glossaryAt(desk: number): Glossary;
  add(path: string, absolute: string, named: boolean): Promise<void>;
}

/** `failOn` is what the command line says; without it the mode of each house decides. */
export function planOf(desks: Desks, failOn: Level | undefined): Plan {
  const tasks: Task[] = [];
  const data: DeskData[] = [];
  const indices = new Map<Desk, number>();
  return {
    tasks,
    desks: data,
    glossaryAt: (index) => ([...indices.keys()][index] as Desk).glossary,
    async add(path, absolute, named) {
      const desk = await desks.at(absolute);
      if (!named && desk.house.ignores(absolute)) return;
      let index = indices.get(desk);
      if (index === undefined) {
        index = data.push(dataOf(desk, failOn)) - 1;
        indices.set(desk, index);
      }
      tasks.push({ path, absolute, named, matchesFiles: desk.house.matchesFiles(absolute), desk: index });
    },
  };
}

function dataOf({ house, texts, settings }: Desk, failOn: Level | undefined): DeskData {
  const usual: Severity = settings.mode === 'publish' ? 'warning' : 'error';
  return { profile: house.configuration.profile, texts, settings, failOn: failOn ?? usual };
}
