import { type ActorForm, foldedFormOf } from '../matching/forms.ts';
import type { NameMatch } from '../matching/matcher.ts';
import type { TextWords } from '../text/words.ts';
import { only } from './forms-of-one.ts';
import { isHead } from './offices-held.ts';
import { isWord, LED } from './word-names.ts';

// Names of what is called after who leads it: `the Yoon administration`, `rząd Tuska`.

/**
 * The noun, in Polish its stem, of what is called after who leads it right beside a name, in small letters: in English behind
 * it, where no office stands before it, in Polish before it. `undefined` where there is none.
 */
export function ledBeside(
  { span, inflected }: NameMatch,
  office: string | undefined,
  { visible, isPolish }: TextWords,
): string | undefined {
  if (isPolish()) {
    // `rządu May` is not Mao's.
    if (inflected && span.end - span.start < SHORTEST_CASE) return undefined;
    const [, noun, government] = LED_IN_POLISH.exec(visible.slice(Math.max(0, span.start - 24), span.start)) ?? [];
    return (noun ?? government)?.toLowerCase();
  }
  if (inflected || office !== undefined) return undefined;
  return LED.exec(visible.slice(span.end, span.end + 18))?.[1]?.toLowerCase();
}

/** Letters of the shortest case of the name of who leads. */
const SHORTEST_CASE = 4;
const LED_IN_POLISH =
  /(?<!\p{L})(?:(administracj|gabine[tc]|prezydentur|reżim)\p{Ll}{0,4}|(rząd)(?:ami|ach|em|om|owi|ów|u|y|zie)?)\s$/iu;

/**
 * Those who have led a country, after whom what is led may be called. Nobody where somebody has who needs a full name elsewhere:
 * of two presidents called Bush one is not listed by that.
 */
export function leadersOf(
  led: string,
  { actor, unclear }: { readonly actor: readonly ActorForm[]; readonly unclear: readonly ActorForm[] },
  { span }: NameMatch,
  { visible, isPolish }: TextWords,
): readonly ActorForm[] {
  if (unclear.some((form) => isHead(form.actor.roles))) return [];
  const year = yearBehind(visible, span.end);
  const heads = actor.filter((form) => {
    const roles = form.actor.roles.filter((role) => isHead([role]));
    const isLater = roles.every(({ from }) => from !== undefined && year !== undefined && from.year > year);
    if (roles.length === 0 || isLater) return false;
    if (led.startsWith('administra')) return hasAdministrations(form) || !actor.some(hasAdministrations);
    // `the Zhou regime` was a dynasty's.
    return !/^(?:era|re(?:gime|żim))$/.test(led) || !isWord(foldedFormOf(form), isPolish);
  });
  // An era may be one of long ago: of a premier of that name in another country it is not for the country to tell.
  return led === 'era' && only(heads) === undefined ? [] : heads;
}

/** Whether somebody with offices is of a country whose governments are called so: London and Dublin have no administrations. */
function hasAdministrations({ actor: { country = '', roles } }: ActorForm): boolean {
  return roles.length > 0 && OF_ADMINISTRATIONS.has(country);
}

/** Countries of presidents who govern. */
const OF_ADMINISTRATIONS: ReadonlySet<string> = new Set(['AR', 'BR', 'CL', 'CO', 'ID', 'KR', 'MX', 'NG', 'PH', 'TW', 'US']);

/** The year by which what is led is told right behind its name, of a decade the last one: `the Gandhi government of the 1980s`. */
function yearBehind(visible: string, end: number): number | undefined {
  const [, year, decade] = OF_YEAR.exec(visible.slice(end, end + 48)) ?? [];
  return year === undefined ? undefined : Number(year) + (decade === undefined ? 0 : 9);
}

const OF_YEAR = /^(?:\s\p{Ll}+)?\s(?:from|in|of|w|z)\s(?:(?:lat\p{Ll}*|roku|the)\s)?(1[89]\d\d|20\d\d)(s)?(?!\d)/u;
