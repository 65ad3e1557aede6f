import type { Actor, Glossary } from '../glossary/actor.ts';
import { compiledActors } from '../glossary/compiled.ts';
import { readRole } from '../glossary/read.ts';
import { namesIn } from './check-names.ts';
import type { Entry } from './entry.ts';

/**
 * The actors of the glossary below with which entries may be at odds: those who have one of their ids or names, and those who
 * hold an office of a title of theirs. All of them where it has not been compiled. A team's file concerns a few of ten thousand.
 */
export function concernedBelow(below: Glossary, entries: readonly Entry[]): readonly Actor[] {
  if (below.compiled === undefined) return below.actors;
  const { named, holding } = compiledActors(below.compiled);
  const ids = new Set(entries.map(({ id }) => id));
  const concerned = new Set<Actor>();
  for (const { fields } of entries) {
    for (const name of namesIn(fields)) for (const actor of named(name)) concerned.add(actor);
    for (const title of singleTitlesIn(fields)) for (const actor of holding(title)) concerned.add(actor);
  }
  return below.actors.filter((actor) => ids.has(actor.id) || concerned.has(actor));
}

function singleTitlesIn({ roles }: Entry['fields']): readonly string[] {
  if (!Array.isArray(roles)) return [];
  return roles.flatMap((item: unknown) => {
    const role = readRole(item);
    return role?.single === true ? [role.title] : [];
  });
}
