import type { Actor } from './actor.ts';

/** What a spell checker is to know of the actors: single words (cSpell, Harper) and whole names (Vale). */
export interface SpellingWords {
  /** Words with a capital letter, sorted, each once; possessives are left to the checker. */
  readonly words: readonly string[];
  /** Names as they are written, sorted, each once. */
  readonly names: readonly string[];
}

export function spellingWordsOf(actors: readonly Actor[]): SpellingWords {
  const names = new Set(actors.flatMap(namesOf));
  const words = new Set([...names].flatMap((name) => name.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []));
  return { words: sorted(words), names: sorted(names) };
}

/** Names in Latin letters: spell checkers have other dictionaries for other scripts. */
function namesOf({ name, family, acronym, aliases, foreign }: Actor): readonly string[] {
  const others = Object.values(foreign).flatMap((language) => [language.name, language.acronym]);
  return [name, family, acronym, ...aliases, ...others].filter(
    (text) => text !== undefined && /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Zs}+&]+$/u.test(text),
  ) as string[];
}

function sorted(texts: ReadonlySet<string>): readonly string[] {
  return [...texts].sort((a, b) => (a < b ? -1 : 1));
}
