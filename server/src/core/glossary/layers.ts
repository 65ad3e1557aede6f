import type { Actor, Country, Glossary } from './actor.ts';
import type { GlossaryReading } from './read.ts';

/** One glossary of several files: a later one overrides an earlier one's entry of the same id, or hides it. */
export function layered(readings: readonly GlossaryReading[], countries: readonly Country[]): Glossary {
  const actors = new Map<string, Actor>();
  for (const { actors: added, hidden } of readings) {
    for (const id of hidden) actors.delete(id);
    for (const actor of added) actors.set(actor.id, actor);
  }
  return { actors: [...actors.values()], countries };
}
