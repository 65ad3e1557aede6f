import { remembered } from '../text/remembered.ts';
import type { Actor, Role } from './actor.ts';

/**
 * An office by whatever name: `Minister of Foreign Affairs`, `Foreign Minister` and `minister for foreign affairs` are
 * `foreign minister`. `undefined` for a title that many hold at once or that says too little to be judged (minister,
 * leader, secretary, ambassador).
 */
export const officeOf: (title: string) => string | undefined = remembered((title) => {
  const plain = title
    .toLowerCase()
    .replace(/[‐‑–-]/g, ' ')
    .replace(/^the /, '')
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\s+/g, ' ')
    .trim();
  if (OFFICES.has(plain)) return OFFICES.get(plain);
  const field =
    /^(?:federal |union )?minister (?:of|for) (?:the )?(.+)$/.exec(plain)?.[1] ??
    /^(?:federal |union )?(.+) minister$/.exec(plain)?.[1];
  const known = field === undefined ? undefined : FIELDS.find(([names]) => names.test(field))?.[1];
  return known === undefined ? undefined : known === 'other' ? `${field} minister` : `${known} minister`;
});

const officeHeldAs = remembered((title) => officeOf(title.replace(/^(?:acting|interim|caretaker) /i, '')));

/** The roles of an actor in an office; an acting term counts. */
export function rolesInOffice({ roles }: Actor, office: string): readonly Role[] {
  return roles.filter(({ title, as }) => officeHeldAs(title) === office || as.some((name) => officeHeldAs(name) === office));
}

const OFFICES = new Map([
  ['president', 'president'],
  ['federal president', 'president'],
  ['state president', 'president'],
  ['prime minister', 'prime minister'],
  ['premier', 'prime minister'],
  ['chancellor', 'chancellor'],
  ['federal chancellor', 'chancellor'],
  ['secretary of state', 'secretary of state'],
  ['secretary of defence', 'defence minister'],
  ['defence secretary', 'defence minister'],
  ['foreign secretary', 'foreign minister'],
  ['home secretary', 'interior minister'],
]);

/** Fields of government under their several names; `deputy foreign minister` is an office that several hold. */
const FIELDS: readonly (readonly [names: RegExp, field: string])[] = [
  [
    /^(?:foreign|external)(?: and (?:european|\w+))?(?: affairs| relations)?(?: and .+)?$|^european and foreign affairs$/,
    'foreign',
  ],
  [/^(?:interior|internal|internal affairs|home|home affairs|(?:interior|internal affairs) and administration)$/, 'interior'],
  [/^(?:national )?defence$/, 'defence'],
  [/^(?:public|state|national) security$/, 'security'],
  [/^(?:commerce|(?:foreign )?trade|(?:commerce|trade) and industry)$/, 'trade'],
  [
    /^(?:finance|justice|health|education|energy|agriculture|transport|environment|labour|culture|economy|development|unification)$/,
    'other',
  ],
];
