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
    .replace(/ of the(?: people['’]s)? republic$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (OFFICES.has(plain)) return OFFICES.get(plain);
  const ofUnion = plain.replace(/^(?:eu|european) /, '');
  if (/^(?:high representative(?: (?:for|of the (?:european )?union for) .+)?|foreign policy chief)$/.test(ofUnion))
    return HIGH_REPRESENTATIVE;
  if (/\bcommissioner\b/.test(plain)) return commissionerOf(plain, ofUnion);
  const field =
    /^(?:federal |union )?minister (?:of|for) (?:the )?(.+)$/.exec(plain)?.[1] ??
    /^(?:federal |union )?(.+) minister$/.exec(plain)?.[1];
  const known = field === undefined ? undefined : FIELDS.find(([names]) => names.test(field))?.[1];
  return known === undefined ? undefined : known === 'other' ? `${field} minister` : `${known} minister`;
});

const HIGH_REPRESENTATIVE = 'high representative';
const COMMISSIONER = ' commissioner';

/** `Enlargement Commissioner`, `European Commissioner for Enlargement`; `High Commissioner` is another office. */
function commissionerOf(plain: string, ofUnion: string): string | undefined {
  if (ofUnion === 'commissioner') return plain === ofUnion ? undefined : `european${COMMISSIONER}`;
  const field = /^commissioner for (.+)$/.exec(ofUnion)?.[1] ?? /^(.+) commissioner$/.exec(ofUnion)?.[1];
  return field === undefined || /\bhigh$/.test(field) ? undefined : field + COMMISSIONER;
}

/** Offices of many wordings, which the glossary cannot have all: who has never held one by its list may have by another name. */
export function isLoose(office: string): boolean {
  return LOOSE.has(office) || office.endsWith(COMMISSIONER);
}

const SECRETARY_GENERAL = 'secretary general';

/** Several may be vice presidents at once, and firms have directors too: only who is known to have been one is judged. */
const LOOSE: ReadonlySet<string> = new Set([
  HIGH_REPRESENTATIVE,
  SECRETARY_GENERAL,
  'vice president',
  'deputy prime minister',
  'chief executive',
  'trade representative',
  'managing director',
  'director general',
  'national security adviser',
]);

/**
 * Whether an office is called the same by everyone: who is a minister of the economy to one is one of finance to another, but
 * who was never president was none.
 */
export function isUnmistakable(office: string): boolean {
  return UNMISTAKABLE.has(office);
}

const UNMISTAKABLE: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'chancellor',
  'secretary of state',
  'foreign minister',
  'defence minister',
  'interior minister',
]);

/** Whether a role is such an office. */
export function isUnmistakableRole({ title, as }: Role): boolean {
  return [title, ...as].some((name) => isUnmistakable(officeHeldAs(name) ?? ''));
}

/** Whether the office says nothing without the institution that it is of. */
export function needsOwner(office: string): boolean {
  return office === SECRETARY_GENERAL;
}

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
  ['minister president', 'prime minister'],
  ['vice president', 'vice president'],
  ['vice premier', 'deputy prime minister'],
  ['deputy prime minister', 'deputy prime minister'],
  ['chief executive', 'chief executive'],
  ['trade representative', 'trade representative'],
  ['managing director', 'managing director'],
  ['director general', 'director general'],
  ['national security adviser', 'national security adviser'],
  ['national security advisor', 'national security adviser'],
  ['secretary general', SECRETARY_GENERAL],
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
