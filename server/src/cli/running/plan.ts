import type { Glossary, Level } from '../../core/index.ts';
import type { BriefFile } from '../houses/brief-files.ts';
import type { Desk } from '../houses/desks.ts';
import { usualFailOn } from '../reports/counts-as-failure.ts';
import type { DeskData, Task } from './check-task.ts';

/** The tasks of a run, in the order of its files, and the desks that they are done at. */
export interface Plan {
  readonly tasks: readonly Task[];
  readonly desks: readonly DeskData[];
  /** The glossary of a desk, by its index. */
  readonly glossaryAt: (desk: number) => Glossary;
}

/** `failOn` is what the command line says; without it the mode of each house decides. */
export function planOf(files: readonly BriefFile[], failOn: Level | undefined): Plan {
  const desks = [...new Set(files.map(({ desk }) => desk))];
  const indices = new Map(desks.map((desk, index) => [desk, index]));
  return {
    tasks: files.map(({ path, absolute, named, matchesFiles, desk }) => {
      return { path, absolute, named, matchesFiles, desk: indices.get(desk) as number };
    }),
    desks: desks.map(({ house, texts, settings }) => {
      return { profile: house.configuration.profile, texts, settings, failOn: failOn ?? usualFailOn(settings) };
    }),
    glossaryAt: (index) => (desks[index] as Desk).glossary,
  };
}
