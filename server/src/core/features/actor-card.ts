import type { Actor, Glossary, Role } from '../glossary/actor.ts';
import { rolesAt } from '../glossary/roles.ts';
import type { PartialDate } from '../text/date.ts';
import { dateInWords } from '../text/date-words.ts';
import { plainText, webLink } from './markdown-text.ts';

const KINDS: Readonly<Record<Actor['kind'], string>> = {
  person: 'person',
  ministry: 'ministry',
  agency: 'agency',
  company: 'company',
  party: 'party',
  'party-organ': 'party organ',
  parliament: 'parliament',
  government: 'government',
  'international-organisation': 'international organisation',
  'think-tank': 'think tank',
  media: 'media',
  university: 'university',
  military: 'military',
  place: 'place',
  agreement: 'agreement',
  other: '',
};

const LAYERS: Readonly<Record<Actor['layer'], string>> = {
  bundled: 'Policy Brief glossary',
  team: "your team's glossary",
  workspace: "this workspace's glossary",
};

const MOST_ROLES = 12;

/** Who an actor is: at the date of the brief first, everything else below. */
export function actorCard(actor: Actor, date: PartialDate | undefined, glossary: Glossary): string {
  return [
    headline(actor, glossary),
    rolesParagraph(actor, date),
    names(actor),
    actor.summary && plainText(actor.summary),
    origin(actor),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
}

function headline(actor: Actor, { countries }: Glossary): string {
  const acronym = actor.acronym !== undefined && actor.acronym !== actor.name ? ` (${plainText(actor.acronym)})` : '';
  // A code that the glossary has no name for says more than nothing.
  const country = countries.find(({ code }) => code === actor.country)?.name ?? actor.country;
  const about = [KINDS[actor.kind], country]
    .filter((word) => word !== undefined && word !== '')
    .map((word) => plainText(word as string));
  return `**${plainText(actor.name)}**${acronym}${about.length > 0 ? ` · ${about.join(' · ')}` : ''}`;
}

function rolesParagraph(actor: Actor, date: PartialDate | undefined): string | undefined {
  if (actor.roles.length === 0) return undefined;
  const held = date === undefined ? [] : rolesAt(actor, date);
  const others = actor.roles.filter((role) => !held.includes(role)).toReversed();
  const lines: string[] = [];
  if (date !== undefined && held.length > 0)
    lines.push(`At ${dateInWords(date)}: ${held.map((role) => `**${roleName(role)}** (${years(role)})`).join(', ')}`);
  else if (date !== undefined) lines.push(`At ${dateInWords(date)}: no office known`);
  else lines.push('The brief has no date, so all offices are listed:');
  if (others.length > 0) {
    const shown = others.slice(0, MOST_ROLES).map((role) => `- ${roleName(role)} (${years(role)})`);
    const rest = others.length > MOST_ROLES ? [`- and ${others.length - MOST_ROLES} more`] : [];
    lines.push([...(date === undefined ? [] : ['Other offices:', '']), ...shown, ...rest].join('\n'));
  }
  return lines.join('\n\n');
}

function roleName(role: Role): string {
  const of = /\bof\b/.test(role.title) || role.of === '' ? `, ${role.of}` : ` of ${role.of}`;
  return plainText(`${role.title}${of}${role.seat === undefined ? '' : ` in ${role.seat}`}`);
}

/** `2014–2017`, `since 2017, last verified November 2025`. */
function years({ from, to, asOf }: Role): string {
  if (to !== undefined)
    return from === undefined ? `until ${to.year}` : from.year === to.year ? `${from.year}` : `${from.year}–${to.year}`;
  const verified = asOf === undefined ? '' : `last verified ${dateInWords(asOf)}`;
  return from === undefined ? verified : `since ${from.year}${verified === '' ? '' : `, ${verified}`}`;
}

function names(actor: Actor): string | undefined {
  const native = Object.values(actor.native);
  const foreign = Object.values(actor.foreign).map(({ name, acronym }) =>
    acronym === undefined ? name : `${name} (${acronym})`,
  );
  const all = [...new Set([...native, ...actor.aliases, ...foreign])].filter((name) => name !== actor.name);
  if (all.length === 0) return undefined;
  const shown = all.slice(0, 8).map(plainText).join(', ');
  return `Also: ${shown}${all.length > 8 ? ' …' : ''}`;
}

function origin(actor: Actor): string {
  const sources = actor.sources.slice(0, 2).map((address) => webLink(hostOf(address), address));
  return [...sources, plainText(`from ${LAYERS[actor.layer]}`)].join(' · ');
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/\s]+)/i.exec(address)?.[1] ?? address;
}
