import { ONE_IN_EACH_COUNTRY } from '../glossary/actor.ts';
import type { NameForm } from './forms.ts';

/** Names whose first word a text writes small: `China's foreign ministry`, `partia Regionów`. */

/** UTF-16 units between a country and what it has. */
const REACH = 20;

/** Whether what begins at `start` is of the country whose name ends at `end`: nothing but a word stands between them. */
export function owns(visible: string, end: number, start: number): boolean {
  return start - end <= REACH && /^(?:['’]s)?(?:\s\p{Ll}+)?\s$/u.test(visible.slice(end, start));
}

/** Whether a Polish word is a noun, in whatever case, with which names begin: what the bearer is. */
export function isPolishKind(word: string): boolean {
  return KIND.test(word);
}

const KIND =
  /^(?:agencj|akademi|ambasad|armi|bank|centr|deklaracj|dziennik|federacj|forum|fundacj|gaze[tc]|grup|inicjatyw|instytu[tc]|izb|klub|koalicj|komisj|komite[tc]|konferencj|konwencj|korporacj|ministerstw|organizacj|pak[tc]|parti|partnerstw|porozumieni|protok[oó]ł|rad|ruch|sąd|sojusz|spół[kc]|stowarzyszeni|szczy[tc]|traktat|trybuna[łl]|umow|uni|uniwersyte[tc]|urz[ęą]d|wspólno[tc]|zgromadzeni|związ)\p{Ll}{0,5}$/u;

/** Whether a name has a capital anywhere. */
export function hasCapital(text: string): boolean {
  return /\p{Lu}/u.test(text);
}

/**
 * The forms that a text may be whose first word is written small: wholly small what each country has one of, and the country
 * (`owner`, its code) this one; with a capital behind the first word (`partia Regionów`) what has both.
 */
export function fittingSmall(forms: readonly NameForm[], text: string, owner: string): readonly NameForm[] {
  return forms.filter((form) => {
    if (form.of !== 'actor' || form.actor.kind === 'person' || form.kind === 'wrong') return false;
    if (hasCapital(text)) return owner === '' && CAPITAL_BEHIND.test(text) && CAPITALS.test(form.text);
    if (!/^\p{Lu}\p{Ll}.*\s/u.test(form.text) || !ONE_IN_EACH_COUNTRY.has(form.actor.kind)) return false;
    return form.kind === 'generic' || form.actor.country === owner;
  });
}

const CAPITAL_BEHIND = /^\p{Ll}+ \p{Lu}/u;
const CAPITALS = /^\p{Lu}\p{Ll}+ \p{Lu}/u;
