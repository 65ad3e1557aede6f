import type { Actor, Role } from '../glossary/actor.ts';
import { rolesAt, titlesOf, titlesOfRoles } from '../glossary/roles.ts';
import type { PartialDate } from '../text/date.ts';
import { rememberedOf } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import { wordBefore } from './words-beside.ts';

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

const PLURAL = /^(president|premier|minister|chancellor)s$/;

/** Words within the names of offices that say nothing by themselves: `Minister of Foreign Affairs and Trade`. */
const SMALL_WORDS = new Set(['of', 'for', 'and', 'the', 'to', 'in', 'on', 'at', 'with', 'by']);

/** The word right before the family name at `span`, in small letters and as of one person, if it may be of an office. */
export function officeWordBefore({ start }: Span, visible: string): string | undefined {
  const before = wordBefore(visible, start)?.word.toLowerCase();
  return before === undefined || SMALL_WORDS.has(before) ? undefined : before.replace(PLURAL, '$1');
}

/** The words of an office right before the family name at `span`, in small letters, `foreign minister`; `undefined` for less than two. */
export function fullOfficeBefore({ start }: Span, visible: string): string | undefined {
  const words = /(\p{L}+) (\p{L}+) $/u.exec(visible.slice(Math.max(0, start - 40), start));
  return words === null ? undefined : `${words[1]} ${words[2]}`.toLowerCase();
}

/** The title of a minister before what he is minister of, at the end of a text: `ministra spraw zagranicznych`, `szef dyplomacji`. */
const MINISTER =
  /(?<!\p{L})(?:(?:wice)?minist\p{L}+(?:\s(?:spraw|zagranicznych|wewnętrznych|obrony|narodowej|finansów|gospodarki|handlu|sprawiedliwości|energii|energetyki|rolnictwa|zdrowia|edukacji|nauki|rozwoju|transportu|infrastruktury|przemysłu|klimatu|środowiska|kultury|cyfryzacji|pracy|i|ds\.))+|szef\p{L}*\s(?:\p{Ll}+\s)?(?:dyplomacji|MSZ|MON|MSW))\s$/u;

/** UTF-16 units in which such a title stands. */
const LONGEST_TITLE = 80;

/** Whether a Polish text has before the offset the title of a minister with what he is minister of. */
export function isBehindMinister(visible: string, offset: number): boolean {
  return MINISTER.test(visible.slice(Math.max(0, offset - LONGEST_TITLE), offset));
}

/** Whether the actor has held an office of which it is a word. */
export function hasHeld(actor: Actor, word: string): boolean {
  return isWordOf(word, titlesOf(actor), () => officeWordsOf(actor));
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
  return roles.some(({ title, of, single }) => single && HEAD.test(title) && /^\p{Lu}/u.test(of));
}

/** Whether one of these roles is in the government of a country. */
export function isInGovernment(roles: readonly Role[]): boolean {
  return isHead(roles) || roles.some(({ title, single }) => single && /^(?:Minister|Secretary) (?:of|for) /.test(title));
}

const HEAD =
  /^(?:President(?: of the State Affairs Commission| of State Affairs)?|(?:Prime Minist|Premi)er|(?:Federal )?Chancellor|Supreme Leader|King|Queen)$/;

function isWordOf(word: string, titles: readonly string[], words: () => ReadonlySet<string>): boolean {
  const polish = BOTH.has(word) ? undefined : POLISH.find(([stem]) => word.startsWith(stem));
  return polish === undefined ? words().has(word) : titles.some((title) => polish[1].test(title));
}

/** The words of the offices that an actor has held, in small letters. */
export const officeWordsOf = rememberedOf((actor: Actor): ReadonlySet<string> => wordsOf(titlesOf(actor)));

function wordsOf(titles: readonly string[]): ReadonlySet<string> {
  return new Set(titles.flatMap((title) => title.toLowerCase().split(/[\s-]+/)));
}
