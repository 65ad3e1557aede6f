import { isAcronym } from '../glossary/acronyms.ts';
import type { Country } from '../glossary/actor.ts';
import type { ActorForm } from '../matching/forms.ts';
import type { NameMatch } from '../matching/matcher.ts';
import { fold } from '../text/fold.ts';
import { only } from './forms-of-one.ts';
import { countryOf, isOfState, isParty, isStance, isSubject } from './names-beside.ts';

/** UTF-16 units between a country and what it makes its own: `Serbia's new Interior Ministry`. */
const COUNTRY_REACH = 24;

/** Code of the country that the words around a shared name make its own. */
export function ownerOf(
  match: NameMatch,
  before: NameMatch | undefined,
  behind: NameMatch | undefined,
  beside: readonly string[],
  visible: string,
): string | undefined {
  const country = countryBefore(match, before, visible) ?? countryBehind(match, behind, visible);
  // `szef MSZ Gabrielius Landsbergis` and `kandydat Partii Demokratycznej Li Dze Mjung`, and not `Defence Ministry Wu Qian`.
  const hasBearer =
    isAcronym(match.text) || (match.forms.some(isParty) && behind !== undefined && countryOf(behind) === undefined);
  return country?.code ?? (hasBearer ? beside.at(-1) : undefined);
}

/** `Serbia's Interior Ministry`, `the Serbian Interior Ministry`. */
function countryBefore(match: NameMatch, before: NameMatch | undefined, visible: string): Country | undefined {
  if (before === undefined) return undefined;
  const between = visible.slice(before.span.end, match.span.start);
  const apart =
    between.length > COUNTRY_REACH ||
    /[.;:!?()]|,[”"’']*\s|\s[–—-]\s|\s(?:and|or|i|oraz|to|in|on|by|with|from|that|met)\s/.test(between);
  return apart || isStance(before, visible) ? undefined : countryOf(before);
}

/** `the Interior Ministry of Serbia`, `Sąd Najwyższy Izraela`. */
function countryBehind(match: NameMatch, behind: NameMatch | undefined, visible: string): Country | undefined {
  if (behind === undefined) return undefined;
  const between = visible.slice(match.span.end, behind.span.start);
  if (/^\s+$/.test(between) && isSubject(behind)) return undefined;
  return isOfState(between) || /^\s+(?:of(?: the)?\s+)?$/.test(between) ? countryOf(behind) : undefined;
}

/** `the PRC Embassy in Belgrade`: the country of a name in the same sentence. */
export function countryNear(match: NameMatch, other: NameMatch, visible: string): Country | undefined {
  const [first, second] = match.span.start < other.span.start ? [match, other] : [other, match];
  return /[.;:!?]\s/.test(visible.slice(first.span.end, second.span.start)) ? undefined : countryOf(other);
}

/** `the PRC Embassy in Belgrade`: the actor whose own name has the country that stands near, and is not its own. */
function namedAfterPlace(forms: readonly ActorForm[], near: readonly Country[]): ActorForm | undefined {
  for (const country of near) {
    // Whole words: Ukraine is not in the UK.
    const names = country.names.concat(country.name).map((name) => ` ${fold(name)} `);
    const abroad = forms.filter(({ actor }) => actor.country !== country.code);
    const fits = abroad.filter(({ actor }) => names.some((name) => `${fold(actor.name)} `.includes(name)));
    if (fits.length === 1) return fits[0];
  }
  return undefined;
}

/** The bearer of a shared name whose acronym stands behind it: `Department of Foreign Affairs (DFA)`. */
export function abbreviated(
  generic: readonly ActorForm[],
  behind: NameMatch | undefined,
  { span }: NameMatch,
  visible: string,
): ActorForm | undefined {
  if (generic.length === 0 || behind === undefined) return undefined;
  if (!/^\s?\($/.test(visible.slice(span.end, behind.span.start)) || visible.charAt(behind.span.end) !== ')') return undefined;
  const named = behind.forms.filter((form): form is ActorForm => form.of === 'actor' && isAcronym(form.text));
  return only(generic.filter(({ actor }) => named.some((form) => form.actor.id === actor.id)));
}

/** The bearer of a shared name that the words beside it single out; `owner` is the code of a country. */
export function ownedGeneric(
  generic: readonly ActorForm[],
  owner: string | undefined,
  near: readonly Country[],
): ActorForm | undefined {
  if (owner === undefined) return namedAfterPlace(generic, near);
  const owned = generic.filter(({ actor }) => actor.country === owner);
  return only(owned) ?? namedAfterPlace(owned, near);
}
