import { acronymsOf } from '../glossary/acronyms.ts';
import type { Actor } from '../glossary/actor.ts';
import type { Acronym } from '../names/acronyms.ts';

/** Whom an acronym stands for, when that is certain; `undefined` else. */
export function bearerOfAcronym({ actor, holders, within }: Acronym): Actor | undefined {
  if (actor !== undefined) return actor;
  const [sole] = holders;
  if (holders.length === 1 && sole?.country === 'EU') return sole;
  if (within === undefined) return undefined;
  // `the CCP Central Committee` is that of the CCP in whose country it sits.
  const ofSame = holders.filter(({ id, country }) => id === within.id || (country !== undefined && country === within.country));
  return ofSame.length === 1 ? ofSame[0] : undefined;
}

/** Another acronym of the same actor that the brief has explained before: `People's Bank of China (PBOC)` for `PBoC`. */
export interface OtherAcronym {
  readonly acronym: Acronym;
  /** Whether the actor is known by it; it is a slip else. */
  readonly isTheirs: boolean;
}

/** `index` is that of the acronym among all of the brief. */
export function otherAcronymOf(acronyms: readonly Acronym[], index: number): OtherAcronym | undefined {
  const { text, actor } = acronyms[index] as Acronym;
  if (actor === undefined) return undefined;
  const acronym = acronyms.slice(0, index).find((other) => other.text !== text && explainedFor(other)?.id === actor.id);
  return acronym && { acronym, isTheirs: acronymsOf(actor).includes(acronym.text) };
}

/** The actor beside whose name an acronym stands in brackets. */
function explainedFor({ bracket, named, expansion, actor }: Acronym): Actor | undefined {
  if (bracket !== undefined && named !== undefined) return named.actor;
  return expansion === undefined ? undefined : actor;
}
