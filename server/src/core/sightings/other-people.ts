import type { Actor } from '../glossary/actor.ts';
import type { ActorForm } from '../matching/forms.ts';
import type { NameMatch } from '../matching/matcher.ts';
import type { Span } from '../text/span.ts';
import { isPlaceBehind, isThingBehind } from './organisation-words.ts';
import { isTitleWord } from './title-words.ts';
import { capitalsBehind, isDay, wordBehind } from './words-beside.ts';

/**
 * Whether a full name is that of somebody, or something, else, by what stands behind it, `Donald Trump Jr.`, `António Costa
 * Pinto`, `Nikola Tesla Airport`, or before it, `HMS Queen Elizabeth`. `behind` is the next name of the text.
 */
export function isOfNamesake(
  { actor, text }: ActorForm,
  { span }: NameMatch,
  behind: NameMatch | undefined,
  visible: string,
): boolean {
  if (actor.kind !== 'person') return false;
  if (isOfOtherGeneration(text, span, visible) || SHIP.test(visible.slice(Math.max(0, span.start - 24), span.start))) return true;
  if (behind?.span.start === span.end + 1) return false;
  return isThingBehind(visible, span.end) || isPlaceBehind(visible, span.end) || isBeforeSecondFamily(actor, text, span, visible);
}

/** `HMS “Queen Elizabeth”`, `lotniskowiec Ronald Reagan` */
const SHIP =
  /(?:^|[^\p{L}])(?:HMS|USS|USNS|ORP|HMCS|INS|JS|BRP|KRI|carrier|destroyer|frigate|submarine|lotniskow\p{Ll}+|niszczyciel\p{Ll}*|fregat\p{Ll}+|okręt\p{Ll}*)\s["“„«”]?$/u;

/** `Donald Trump Jr.` and `Hugo Chávez, Jr.` of people who are not called so themselves. */
export function isOfOtherGeneration(form: string, { end }: Span, visible: string): boolean {
  return !GENERATION.test(form) && GENERATION_BEHIND.test(visible.slice(end, end + 12));
}

const GENERATION = /(?:Jr|Jnr|Sr|Snr|Junior|Senior)\.?$/;
/** `Senior Advisor` is an office. */
const GENERATION_BEHIND = /^(?:,?\s(?:Jr|Jnr|Sr|Snr)|\s(?:Junior|Senior)(?!\s\p{Lu}))(?!\p{L})/u;

/** `António Costa Pinto` is not António Costa where people have two family names. */
function isBeforeSecondFamily({ country = '' }: Actor, form: string, { end }: Span, visible: string): boolean {
  if (!TWO_FAMILIES.has(country) || !form.includes(' ')) return false;
  const word = wordBehind(visible, end);
  // In a heading other words have capitals too: `Javier Milei Wins Election`.
  if (word === undefined || isDay(word) || capitalsBehind(visible, end).length > 1) return false;
  return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word) && !isTitleWord(word);
}

const TWO_FAMILIES = new Set('AR BO BR CL CO CR CU EC ES GT HN MX NI PA PE PT PY SV UY VE'.split(' '));
