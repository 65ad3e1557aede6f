import type { Glossary } from '../glossary/actor.ts';
import { givenNamesOf } from '../matching/given-names.ts';
import { CUSTOMS } from '../matching/naming-customs.ts';
import { isPinyin } from '../matching/romanisations.ts';
import { fold } from '../text/fold.ts';
import { rememberedOf } from '../text/remembered.ts';

/**
 * The family name of a person of whom nothing but the name is known, as it is used alone: the first word where the
 * name is built as those of China, Korea, Japan or Hungary may be (`Wang Xiaoming`, `Kovács András`), else the last, as
 * in Vietnam, where people are called by their given names. A guess for somebody to look at.
 */
export function familyNameIn(name: string, glossary: Glossary): string {
  const words = name.trim().split(/\s+/);
  const [first = '', ...rest] = words;
  return rest.length > 0 && isFamilyFirst(first, rest, customsIn(glossary)) ? first : (words.at(-1) ?? '');
}

function isFamilyFirst(first: string, rest: readonly string[], { families, given, givenThere }: Customs): boolean {
  const folded = fold(first);
  const others = rest.map((word) => fold(word).replace(/['’]/g, ''));
  const country = families.get(folded);
  const isGiven = given.has(folded);
  if (country === 'VN') return false;
  // `Tsai Ing-wen`, `Kim Jong-un`
  if (rest.length === 1 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(rest[0] ?? '')) return country !== undefined || !isGiven;
  // `Kovács András`, of a family that nobody has heard of.
  const [other = ''] = others;
  if (country === undefined) return others.length === 1 && !isGiven && givenThere.has(other) && !families.has(other);
  // Written in both orders: `Orbán Balázs`.
  if (!CUSTOMS.syllabic.has(country)) return !isGiven && !families.has(others.at(-1) ?? '');
  // `Lee Jae Myung`, but neither `Lee Harvey Oswald` nor `Kim Campbell`.
  if (others.length === 2) return others.every((word) => word.length <= 5 && !given.has(word));
  return others.length === 1 && !isGiven && (isPinyin(other) || (other.length <= 5 && !families.has(other)));
}

interface Customs {
  /** Family names of people of countries where they stand first, folded, with the country. */
  readonly families: ReadonlyMap<string, string>;
  /** Given names of anybody, folded. */
  readonly given: ReadonlySet<string>;
  /** Those of Hungary and Japan, whose names are written in both orders. */
  readonly givenThere: ReadonlySet<string>;
}

const customsIn = rememberedOf(({ actors }: Glossary): Customs => {
  const isThere = (country: string | undefined): boolean => CUSTOMS.familyFirst.has(country ?? '');
  const people = actors.filter(({ kind, family }) => kind === 'person' && family !== undefined);
  const families = new Map(
    people.flatMap(({ family = '', country = '' }) => (isThere(country) ? [[fold(family), country] as const] : [])),
  );
  const givenThere = new Set<string>();
  for (const { name, family = '', country = '' } of people) {
    if (!isThere(country) || CUSTOMS.syllabic.has(country) || country === 'VN') continue;
    for (const word of name.replace(family, '').trim().split(/\s+/)) if (word.length > 2) givenThere.add(fold(word));
  }
  const given = givenNamesOf(actors.filter(({ country }) => !isThere(country)));
  return { families, given, givenThere };
});
