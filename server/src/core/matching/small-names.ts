import { ONE_IN_EACH_COUNTRY } from '../glossary/actor.ts';
import { PLURAL } from './fitting.ts';
import type { NameForm } from './forms.ts';

// Names whose first word a text writes small: `China's foreign ministry`, `partia Regionów`.

/** UTF-16 units between a country and what it has. */
export const REACH = 20;

/** Whether what begins at `start`, within reach, is of the country whose name ends at `end`: `Hungarian`, `Hungary's`, `Hungary's new`. */
export function owns(visible: string, end: number, start: number): boolean {
  return /^\u0001*(?:['’]s(?:[\s\u0001]+\p{Ll}+)?)?[\s\u0001]+$/u.test(visible.slice(end, start));
}

/** Whether a Polish word is a noun, in whatever case, with which names begin: what the bearer is. */
export function isPolishKind(word: string): boolean {
  return KIND.test(word);
}

const KIND =
  /^(?:agencj|akademi|ambasad|armi|bank|centr|deklaracj|dziennik|federacj|forum|fundacj|gaze[tc]|grup|inicjatyw|instytu[tc]|izb|klub|koalicj|komisj|komite[tc]|konferencj|konwencj|korporacj|ministerstw(?!ami|ach|om)|organizacj|pak[tc]|parti|partnerstw|porozumieni|protok[oó]ł|rad|ruch|sąd|sojusz|spół[kc]|stowarzyszeni|szczy[tc]|traktat|trybuna[łl]|umow|uni|uniwersyte[tc]|urz[ęą]d|wspólno[tc]|zgromadzeni|związ)\p{Ll}{0,5}$/u;

/**
 * Whether a ministry in small letters begins with the word from `start` to `end`, as English texts call one that they have
 * named: `the foreign ministry`, `defence ministry spokesperson Jeon Ha-kyou`.
 */
export function isMinistryOfText(visible: string, start: number, end: number): boolean {
  // Nearly every word of a text is asked, so the quick questions come first: for the `e` of `the`, and for the `m` of
  // `ministry` or the `a` of `affairs`.
  let before = start - 1;
  while (before > 0 && isGap(visible.charCodeAt(before))) before -= 1;
  const isBehindThe =
    visible.charCodeAt(before) === SMALL_E && /(?<!\p{L})[Tt]he$/u.test(visible.slice(Math.max(0, before - 3), before + 1));
  const next = visible.charCodeAt(end + 1);
  const isOfMatter = (next === SMALL_M || next === SMALL_A) && MATTERS.has(visible.slice(start, end));
  if (!isBehindThe && !isOfMatter) return false;
  return (isBehindThe ? MINISTRY : WHO_SPEAKS).test(visible.slice(start, start + 64));
}

/** Whether a unit is a space, a line ending or markup. */
function isGap(code: number): boolean {
  return code <= 32 || code === 0xa0;
}

const SMALL_A = 97;
const SMALL_E = 101;
const SMALL_M = 109;
const MINISTRY = /^\p{Ll}+(?:[\s-]+\p{Ll}+){0,2}[\s-]+ministry(?!\p{L})/u;
/** What ministries are for, as their names in small letters begin. */
const MATTERS = new Set(
  'commerce defence defense economy education finance foreign health home interior justice trade'.split(' '),
);
const WHO_SPEAKS = /^\p{Ll}+(?:[\s-]+affairs)?[\s-]+ministry\s+(?:officials?|sources?|spokes\p{Ll}+)(?!\p{L})/u;

/** Whether a Polish word is that of one ministry, in whatever case: it needs no country. */
export function isPolishMinistry(word: string): boolean {
  return /^ministerstw(?:o|a|u|em|ie)$/.test(word);
}

/** Whether a name has a capital anywhere. */
function hasCapital(text: string): boolean {
  return /\p{Lu}/u.test(text);
}

/**
 * The forms that a text may be whose first word is written small: wholly small what each country has one of, and the country this
 * one (`owner`, its code; empty for any); in Polish, with a capital behind the first word (`partia Regionów`), what has both.
 */
export function fittingSmall(
  forms: readonly NameForm[],
  text: string,
  owner: string,
  isPolish: () => boolean,
): readonly NameForm[] {
  return forms.filter((form) => {
    if (form.of !== 'actor' || form.actor.kind === 'person' || form.kind === 'wrong') return false;
    if (PLURAL.test(text) && text !== form.text) return false;
    if (!/^\p{Lu}\p{Ll}.*\s/u.test(form.text)) return false;
    if (hasCapital(text) || form.actor.kind === 'agreement') return isPolish() && hasSameCapitals(text, form.text);
    return ONE_IN_EACH_COUNTRY.has(form.actor.kind) && (form.kind === 'generic' || form.actor.country === owner);
  });
}

/** Whether a name of these forms, its first word written small, is one wherever it stands: `partia Regionów`, `traktat wersalski`. */
export function standsByItself(text: string, forms: readonly NameForm[]): boolean {
  return hasCapital(text) || forms.every((form) => form.of === 'actor' && form.actor.kind === 'agreement');
}

/** Whether two texts have their capitals in the same words, the first aside. */
function hasSameCapitals(one: string, other: string): boolean {
  const capitals = other.split(' ').map(beginsWithCapital);
  const words = one.split(' ');
  return words.length === capitals.length && words.every((word, i) => i === 0 || beginsWithCapital(word) === capitals[i]);
}

function beginsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
