import { remembered } from '../text/remembered.ts';
import type { Actor, ForeignName, Glossary } from './actor.ts';
import { actorsBy } from './compiled.ts';

/** `MPS`, `HBIS`, `KPCh`, `B92`: one word in which capitals and digits prevail. `ByteDance` is a name like any other. */
export function isAcronym(text: string): boolean {
  if (text.length > LONGEST || /[\s-]/.test(text)) return false;
  return (text.match(/[\p{Lu}\p{N}]/gu)?.length ?? 0) * 2 > text.length;
}

const LONGEST = 10;

/** Acronyms of an actor: the English one first, then other ones it has, those of other languages last. */
export function acronymsOf({ acronym, name, aliases, foreign }: Actor): readonly string[] {
  const others = [name, ...aliases].filter(isAcronym);
  return [acronym, ...others, ...Object.values(foreign).flatMap(acronymsOfLanguage)].filter((text) => text !== undefined);
}

/** Those of one other language, the usual one first: `OUBZ`, `ODKB`. */
export function acronymsOfLanguage({ acronym, aliases }: ForeignName): readonly string[] {
  return [acronym, ...aliases.filter(isAcronym)].filter((text) => text !== undefined);
}

/** The actors by their acronyms, as a function; none for an acronym that the glossary does not have. */
export function acronymIndex(glossary: Glossary): (acronym: string) => readonly Actor[] {
  return remembered(actorsBy(glossary, 'acronyms', acronymsOf));
}
