import type { Actor, Glossary, Role } from '../glossary/actor.ts';
import { aboutActor, roleInWords } from '../glossary/actor-words.ts';
import { officeInPolish } from '../glossary/polish-office-names.ts';
import { isLater, rolesAt } from '../glossary/roles.ts';
import { ENGLISH } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { say } from '../language/say.ts';
import type { PartialDate } from '../text/date.ts';
import { plainText, webLink } from './markdown-text.ts';
import { ACTOR_CARD } from './sentences.ts';

const MOST_ROLES = 12;

/** Who an actor is: at the date of the brief first, everything else below. */
export function actorCard(actor: Actor, date: PartialDate | undefined, glossary: Glossary, language: Language = ENGLISH): string {
  return [
    headline(actor, glossary, language),
    rolesParagraph(actor, date, glossary, language),
    names(actor, language),
    actor.summary && plainText(actor.summary),
    origin(actor, language),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
}

function headline(actor: Actor, glossary: Glossary, language: Language): string {
  const acronym = actor.acronym !== undefined && actor.acronym !== actor.name ? ` (${plainText(actor.acronym)})` : '';
  const about = plainText(aboutActor(actor, glossary, language));
  return `**${plainText(actor.name)}**${acronym}${about === '' ? '' : ` · ${about}`}`;
}

function rolesParagraph(actor: Actor, date: PartialDate | undefined, glossary: Glossary, language: Language): string | undefined {
  if (actor.roles.length === 0) return undefined;
  const held = date === undefined ? [] : rolesAt(actor, date);
  const others = actor.roles.filter((role) => !held.includes(role)).toReversed();
  const roleName = (role: Role): string =>
    plainText((language.code === 'pl' ? officeInPolish(role, glossary) : undefined) ?? roleInWords(role, glossary));
  const lines: string[] = [];
  if (date === undefined) lines.push(say(language, ACTOR_CARD, 'undated'));
  else if (held.length === 0) lines.push(say(language, ACTOR_CARD, 'none', { date }));
  else {
    const offices = held.map((role) => `**${roleName(role)}** (${years(role, language)})`).join(', ');
    lines.push(say(language, ACTOR_CARD, 'held', { date, offices }));
  }
  const list = (heading: string | undefined, roles: readonly Role[]): void => {
    if (roles.length === 0) return;
    const shown = roles.slice(0, MOST_ROLES).map((role) => `- ${roleName(role)} (${years(role, language)})`);
    const rest =
      roles.length > MOST_ROLES ? [`- ${say(language, ACTOR_CARD, 'more', { count: roles.length - MOST_ROLES })}`] : [];
    lines.push([...(heading === undefined ? [] : [heading, '']), ...shown, ...rest].join('\n'));
  };
  if (date === undefined) list(undefined, others);
  else {
    const later = others.filter((role) => isLater(role, date));
    list(
      say(language, ACTOR_CARD, 'earlier'),
      others.filter((role) => !later.includes(role)),
    );
    list(say(language, ACTOR_CARD, 'later'), later);
  }
  return lines.join('\n\n');
}

/** `2014–2017`, `since 2017, last verified November 2025`. */
function years({ from, to, asOf }: Role, language: Language): string {
  if (to !== undefined && from !== undefined) return from.year === to.year ? `${from.year}` : `${from.year}–${to.year}`;
  if (to !== undefined) return say(language, ACTOR_CARD, 'until', { year: to.year });
  const since = from && say(language, ACTOR_CARD, 'since', { year: from.year });
  const verified = asOf && say(language, ACTOR_CARD, 'verified', { date: asOf });
  return [since, verified].filter((words) => words !== undefined).join(', ');
}

function names(actor: Actor, language: Language): string | undefined {
  const native = Object.values(actor.native);
  const foreign = Object.values(actor.foreign).map(({ name, acronym }) =>
    acronym === undefined ? name : `${name} (${acronym})`,
  );
  const all = [...new Set([...native, ...actor.aliases, ...foreign])].filter((name) => name !== actor.name);
  if (all.length === 0) return undefined;
  const shown = all.slice(0, 8).map(plainText).join(', ');
  return say(language, ACTOR_CARD, 'also', { names: `${shown}${all.length > 8 ? ' …' : ''}` });
}

function origin(actor: Actor, language: Language): string {
  const sources = actor.sources.slice(0, 2).map((address) => webLink(hostOf(address), address));
  return [...sources, plainText(say(language, ACTOR_CARD, actor.layer))].join(' · ');
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/\s]+)/i.exec(address)?.[1] ?? address;
}
