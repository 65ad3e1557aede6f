import type { Actor } from '../glossary/actor.ts';
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

/** Whether the actor was at the date at the head of a state or of its government. */
export function governsAt(actor: Actor, date: PartialDate): boolean {
  return rolesAt(actor, date).some(({ title }) => GOVERNING.has(title));
}

const GOVERNING: ReadonlySet<string> = new Set([
  'President',
  'Prime Minister',
  'Chancellor',
  'Federal Chancellor',
  'King',
  'Queen',
]);

function isWordOf(word: string, titles: readonly string[], words: () => ReadonlySet<string>): boolean {
  const polish = BOTH.has(word) ? undefined : POLISH.find(([stem]) => word.startsWith(stem));
  return polish === undefined ? words().has(word) : titles.some((title) => polish[1].test(title));
}

/** The words of the offices that an actor has held, in small letters. */
export const officeWordsOf = rememberedOf((actor: Actor): ReadonlySet<string> => wordsOf(titlesOf(actor)));

function wordsOf(titles: readonly string[]): ReadonlySet<string> {
  return new Set(titles.flatMap((title) => title.toLowerCase().split(/[\s-]+/)));
}
