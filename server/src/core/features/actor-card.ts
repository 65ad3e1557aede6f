import type { Actor, Glossary, Role } from '../glossary/actor.ts';
import { aboutActor, roleInWords } from '../glossary/actor-words.ts';
import { isLater, rolesAt } from '../glossary/roles.ts';
import type { PartialDate } from '../text/date.ts';
import { dateInWords } from '../text/date-words.ts';
import { plainText, webLink } from './markdown-text.ts';

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
    rolesParagraph(actor, date, glossary),
    names(actor),
    actor.summary && plainText(actor.summary),
    origin(actor),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
}

function headline(actor: Actor, glossary: Glossary): string {
  const acronym = actor.acronym !== undefined && actor.acronym !== actor.name ? ` (${plainText(actor.acronym)})` : '';
  const about = plainText(aboutActor(actor, glossary));
  return `**${plainText(actor.name)}**${acronym}${about === '' ? '' : ` · ${about}`}`;
}

function rolesParagraph(actor: Actor, date: PartialDate | undefined, glossary: Glossary): string | undefined {
  if (actor.roles.length === 0) return undefined;
  const held = date === undefined ? [] : rolesAt(actor, date);
  const others = actor.roles.filter((role) => !held.includes(role)).toReversed();
  const roleName = (role: Role): string => plainText(roleInWords(role, glossary));
  const lines: string[] = [];
  if (date !== undefined && held.length > 0)
    lines.push(`At ${dateInWords(date)}: ${held.map((role) => `**${roleName(role)}** (${years(role)})`).join(', ')}`);
  else if (date !== undefined) lines.push(`At ${dateInWords(date)}: no office known`);
  else lines.push('The brief has no date, so all offices are listed:');
  const list = (heading: string | undefined, roles: readonly Role[]): void => {
    if (roles.length === 0) return;
    const shown = roles.slice(0, MOST_ROLES).map((role) => `- ${roleName(role)} (${years(role)})`);
    const rest = roles.length > MOST_ROLES ? [`- and ${roles.length - MOST_ROLES} more`] : [];
    lines.push([...(heading === undefined ? [] : [heading, '']), ...shown, ...rest].join('\n'));
  };
  if (date === undefined) list(undefined, others);
  else {
    const later = others.filter((role) => isLater(role, date));
    list(
      'Earlier:',
      others.filter((role) => !later.includes(role)),
    );
    list('Later:', later);
  }
  return lines.join('\n\n');
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
