import type { Brief } from '../brief/brief.ts';
import type { Actor } from '../glossary/actor.ts';
import { rolesInLine } from '../glossary/actor-words.ts';
import type { Mention } from '../names/mentions.ts';
import type { PartialDate } from '../text/date.ts';
import { groupBy } from '../text/group-by.ts';

/** An actor that a brief names, and where. */
export interface NamedActor {
  readonly actor: Actor;
  /** The offices held at the date, `Minister of Internal Affairs, Serbia`; `undefined` for none, or without a date. */
  readonly roleAtDate: string | undefined;
  /** In the order of the text, in references and quotations too. */
  readonly mentions: readonly Mention[];
}

/** Who is named in a brief, in the order of the first mention. */
export function namedActors(brief: Brief, date: PartialDate | undefined = brief.date): readonly NamedActor[] {
  const byActor = groupBy(brief.mentions, ({ actor }) => actor.id);
  return [...byActor.values()].map((mentions) => {
    const { actor } = mentions[0] as Mention;
    const roles = rolesInLine(actor, date, brief.glossary);
    return { actor, roleAtDate: roles === '' ? undefined : roles, mentions };
  });
}
