import type { Actor, Role } from '../glossary/actor.ts';
import { rolesAt, titlesOf, titlesOfRoles } from '../glossary/roles.ts';
import type { PartialDate } from '../text/date.ts';
import { rememberedOf } from '../text/remembered.ts';

/** Words of Polish titles, without their endings, and what they are in the offices of the glossary. */
const POLISH: readonly (readonly [stem: string, office: RegExp])[] = [
  ['prezyden', /president/i],
  ['premier', /premier|prime minister/i],
  ['kancler', /chancellor/i],
  ['minist', /minister/i],
  ['sekretarz', /secretary/i],
  ['ambasador', /ambassador/i],
];

/** Words that are the same in both languages, so that the actor's own titles tell. */
const BOTH = new Set(['premier', 'minister']);

/** Whether the actor has held an office of which it is a word. */
export function hasHeld(actor: Actor, word: string): boolean {
  return isWordOf(word, titlesOf(actor), () => officeWordsOf(actor));
}

/** Whether the actor has held such an office, and not only as the deputy of who did. */
export function hasHeldItself(actor: Actor, word: string): boolean {
  const titles = titlesOf(actor).filter((title) => !/^(?:first )?(?:vice|deputy|assistant)(?![\p{L}])/iu.test(title));
  return isWordOf(word, titles, () => wordsOf(titles));
}

/** Whether the actor held such an office at the date. */
export function holdsAt(actor: Actor, word: string, date: PartialDate): boolean {
  const titles = titlesOfRoles(rolesAt(actor, date));
  return isWordOf(word, titles, () => wordsOf(titles));
}

/** Whether the actor held an office of this title at the date; letters are small. */
export function holdsTitleAt(actor: Actor, title: string, date: PartialDate): boolean {
  return titlesOfRoles(rolesAt(actor, date)).some((held) => held.toLowerCase() === title);
}

/** Whether one of these roles is that of the head of a state or of its government. */
export function isHead(roles: readonly Role[]): boolean {
  return roles.some(({ title, of, single }) => single && HEAD.test(title) && /^\p{Lu}/u.test(of) && !OF_INSTITUTIONS.test(of));
}

/** Whether the actor was the head of a state or of its government at the date. */
export function isHeadAt(actor: Actor, date: PartialDate): boolean {
  return isHead(rolesAt(actor, date));
}

/** Whether one of these roles is in the government of a country. */
export function isInGovernment(roles: readonly Role[]): boolean {
  return isHead(roles) || roles.some(({ title, single }) => single && /^(?:Minister|Secretary) (?:of|for) /.test(title));
}

/** Presidents of these lead no country, as those of the Union are taken to do. */
const OF_INSTITUTIONS =
  /(?<!\p{L})(?:Academy|Agency|Assembly|Association|Bank|Committee|Congress|Court|Federation of|Fund|Group|Institute|League|Movement|Office|Party|Rally|Senate|Service|Society|University)(?!\p{L})/u;

const HEAD =
  /^(?:President(?: of the State Affairs Commission| of State Affairs)?|(?:Prime Minist|Premi)er|(?:Federal )?Chancellor|Supreme (?:Commander|Leader)|King|Queen)$/;

function isWordOf(word: string, titles: readonly string[], words: () => ReadonlySet<string>): boolean {
  const polish = BOTH.has(word) ? undefined : POLISH.find(([stem]) => word.startsWith(stem));
  return polish === undefined ? words().has(word) : titles.some((title) => polish[1].test(title));
}

/** The words of the offices that an actor has held, in small letters. */
export const officeWordsOf = rememberedOf((actor: Actor): ReadonlySet<string> => wordsOf(titlesOf(actor)));

function wordsOf(titles: readonly string[]): ReadonlySet<string> {
  return new Set(titles.flatMap((title) => title.toLowerCase().split(/[\s-]+/)));
}
