import type { Actor, Glossary, Role } from './actor.ts';

/** A role in a line: `Minister of Internal Affairs, Serbia`; an owner that is given by its id is named. */
export function roleText({ title, of, seat }: Role, { actors }: Glossary): string {
  const named = (place: string): string => actors.find(({ id }) => id === place)?.name ?? place;
  return `${title}${of === '' ? '' : `, ${named(of)}`}${seat === undefined ? '' : ` in ${named(seat)}`}`;
}

/** An office as a sentence has it: `President of the European Commission`, `Minister of Foreign Affairs (China)`. */
export function officeText({ title, of }: Role, { actors }: Glossary): string {
  if (of === '' || title.startsWith('European Commissioner')) return title;
  const owner = actors.find(({ id, name }) => id === of || name === of);
  const named = owner?.name ?? of;
  return /\bof\b/.test(title) ? `${title} (${named})` : `${title} of ${takesArticle(named, owner) ? 'the ' : ''}${named}`;
}

const COUNTRIES_WITH_ARTICLE =
  /^(?:United |Netherlands$|Philippines$|Maldives$|Solomon Islands$|European Union$|Czech Republic$|(?:Central African|Dominican) Republic$)/;
const INSTITUTIONS: ReadonlySet<Actor['kind']> = new Set([
  'agency',
  'ministry',
  'parliament',
  'government',
  'international-organisation',
]);

const NAMES_WITHOUT_ARTICLE =
  /^(?:The\s.+|Europol|Eurojust|Interpol|Frontex|Roscosmos|Republika Srpska|Milli Majlis|MI\d|\p{Lu}{3,})$/u;

function takesArticle(named: string, owner: Actor | undefined): boolean {
  if (COUNTRIES_WITH_ARTICLE.test(named)) return true;
  if (owner?.kind === 'party')
    return /\b(?:Party|Union|League|Alliance|Movement|Front|Coalition|Congress|Democrats)\b/.test(named);
  return owner !== undefined && INSTITUTIONS.has(owner.kind) && !NAMES_WITHOUT_ARTICLE.test(named);
}
