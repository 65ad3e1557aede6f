import type { Glossary, Role } from './actor.ts';
import { officeOf } from './offices.ts';

/**
 * An office of a country in Polish, `minister obrony Serbii`; `undefined` where there is no name for it here, or no form of the
 * country's. Men and women bear these names alike.
 */
export function officeInPolish({ title, of }: Role, { countries }: Glossary): string | undefined {
  const country = countries.find(({ name }) => name === of);
  const office = SECRETARIES.get(title) ?? OFFICES.get(officeOf(title) ?? '');
  const [name, genitive] = country?.pl ?? [];
  if (office === undefined || name === undefined) return undefined;
  // Behind a name that has one form for all cases the adjectives follow.
  return `${office} ${genitive !== undefined && /^\p{Lu}/u.test(genitive) ? genitive : name}`;
}

/** American ministers, who are called so. */
const SECRETARIES: ReadonlyMap<string, string> = new Map([
  ['Secretary of State', 'sekretarz stanu'],
  ['Secretary of Defense', 'sekretarz obrony'],
]);

const OFFICES: ReadonlyMap<string, string> = new Map([
  ['president', 'prezydent'],
  ['prime minister', 'premier'],
  ['chancellor', 'kanclerz'],
  ['vice president', 'wiceprezydent'],
  ['deputy prime minister', 'wicepremier'],
  ['foreign minister', 'minister spraw zagranicznych'],
  ['defence minister', 'minister obrony'],
  ['interior minister', 'minister spraw wewnętrznych'],
  ['finance minister', 'minister finansów'],
  ['justice minister', 'minister sprawiedliwości'],
]);
