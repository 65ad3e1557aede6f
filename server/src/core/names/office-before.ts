import type { Actor } from '../glossary/actor.ts';
import { titlesOf } from '../glossary/roles.ts';
import { rememberedOf } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import { wordBefore } from './words-beside.ts';

/** Words of Polish titles, without their endings, and what they are in the offices of the glossary. */
const POLISH: readonly (readonly [stem: string, office: RegExp])[] = [
  ['prezyden', /president/i],
  ['premier', /premier|prime minister/i],
  ['minist', /minister/i],
  ['sekretarz', /secretary/i],
  ['ambasador', /ambassador/i],
];

/** Words that are the same in both languages, so that the actor's own titles tell. */
const BOTH = new Set(['premier', 'minister']);

/** Words within the names of offices that say nothing by themselves: `Minister of Foreign Affairs and Trade`. */
const SMALL_WORDS = new Set(['of', 'for', 'and', 'the', 'to', 'in', 'on', 'at', 'with', 'by']);

/** Whether an office that the actor has held, or a word of it, stands right before the family name at `span`. */
export function hasOfficeBefore(actor: Actor, span: Span, visible: string): boolean {
  const before = wordBefore(visible, span.start)?.word.toLowerCase();
  if (before === undefined || SMALL_WORDS.has(before)) return false;
  const polish = BOTH.has(before) ? undefined : POLISH.find(([stem]) => before.startsWith(stem));
  return polish === undefined ? officeWordsOf(actor).has(before) : titlesOf(actor).some((title) => polish[1].test(title));
}

/** The words of the offices that an actor has held, in small letters. */
export const officeWordsOf = rememberedOf(
  (actor: Actor): ReadonlySet<string> => new Set(titlesOf(actor).flatMap((title) => title.toLowerCase().split(/[\s-]+/))),
);
