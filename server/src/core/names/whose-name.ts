import { type Actor, ONE_IN_EACH_COUNTRY } from '../glossary/actor.ts';
import type { ActorForm } from '../matching/forms.ts';
import { CUSTOMS } from '../matching/naming-customs.ts';
import { earliest, latest } from '../text/date.ts';
import { fold } from '../text/fold.ts';
import { rememberedOf } from '../text/remembered.ts';
import { only } from './forms-of-one.ts';
import type { NamingContext } from './naming-context.ts';
import { nounsOf } from './nouns.ts';
import { governsAt, holdsAt, holdsTitleAt } from './office-before.ts';
import { needsCountry, type PieceName } from './piece-names.ts';
import { isMereNoun } from './short-names.ts';

/**
 * The actor that a name stands for, where more than one name or the rest of the brief has to decide; `undefined` when it stays
 * open. `onlyNamed` gives the only one of some forms whom the brief names.
 */
export function formMeant(
  name: PieceName,
  onlyNamed: (forms: readonly ActorForm[]) => ActorForm | undefined,
  context: NamingContext,
): ActorForm | undefined {
  if (name.own.length > 0) {
    const atHome = name.own.filter((form) => !needsCountry(form) || context.homes.has(form.actor.country ?? ''));
    // `DPP` in a brief on Japan is not Taiwan's.
    const shared = atHome.length === 0 && name.generic.length > 0 ? impliedOf(name, context) : undefined;
    return onlyNamed(name.own) ?? only(atHome) ?? shared;
  }
  if (name.family.length > 0) {
    const ambiguous = only(name.family) === undefined;
    if (!ambiguous) return onlyNamed(name.family) ?? only(name.presumable) ?? only(presumedIn(name.family, context));
    // `Orbán` in a brief on Hungary is not Ludovic, who is Romania's.
    return (
      onlyNamed(name.family) ??
      only(name.titled) ??
      only(inOffice(name, context)) ??
      only(inFullOffice(name, context)) ??
      (name.titled.length === 0 ? onlyNamed(livingOf(name.family, context)) : undefined) ??
      only(atNamed(name.titled, context)) ??
      only(atNamed(name.presumable, context)) ??
      only(governing(name.presumable, context))
    );
  }
  if (name.unclear.length > 0 && name.generic.length === 0)
    return onlyNamed(name.unclear) ?? (name.match.inflected ? only(presumedIn(name.unclear, context)) : undefined);
  const ofUnions = name.generic.every(({ actor }) => actor.country === undefined || actor.country === 'EU');
  // `Niemcy chcą od Unii` and `Serbia's Interior Ministry`
  if (name.owner !== undefined && !ofUnions) return onlyNamed(name.generic.filter(({ actor }) => actor.country === name.owner));
  return onlyNamed(name.generic) ?? impliedOf(name, context);
}

/** `the Ministry of Public Security` in a brief on Vietnam is not China's, which alone is called so and nothing else. */
export function ofPrevailing({ certain, generic }: PieceName, context: NamingContext): ActorForm | undefined {
  // `Ministerstwo Spraw Zagranicznych` in a Polish text is Poland's, whatever the text is about.
  if (
    certain === undefined ||
    (certain.kind !== 'name' && certain.kind !== 'alias') ||
    !ONE_IN_EACH_COUNTRY.has(certain.actor.kind)
  )
    return undefined;
  if (certain.actor.country === undefined || prevails(certain.actor.country, context)) return undefined;
  return only(generic.filter(({ actor }) => actor.country !== certain.actor.country && prevails(actor.country, context)));
}

/** `Wezwali Tuska` and `Tuska` alone are his whom the brief has as `Tusk`. */
function presumedIn(forms: readonly ActorForm[], { presumed }: NamingContext): readonly ActorForm[] {
  return forms.filter(({ actor, kind }) => kind === 'family' && presumed.has(actor.id));
}

/** Of two brothers called Kaczyński the one who was alive. */
function livingOf(forms: readonly ActorForm[], { date }: NamingContext): readonly ActorForm[] {
  if (date === undefined) return [];
  return forms.filter(
    ({ actor: { died, country = '' } }) =>
      !CUSTOMS.familyFirst.has(country) && (died === undefined || latest(died) >= earliest(date)),
  );
}

/** Of two presidents called Bush the one of the time. */
function inOffice({ titled, office }: PieceName, { date }: NamingContext): readonly ActorForm[] {
  return date === undefined || office === undefined ? [] : titled.filter(({ actor }) => holdsAt(actor, office, date));
}

/** Of several ministers called Wang the one who was foreign minister. */
function inFullOffice({ titled, officeInFull }: PieceName, { date }: NamingContext): readonly ActorForm[] {
  return date === undefined || officeInFull === undefined
    ? []
    : titled.filter(({ actor }) => holdsTitleAt(actor, officeInFull, date));
}

/** Of several of the name, none of whom the brief has in full, the one who governed at its date a country that it names. */
export function governing(forms: readonly ActorForm[], { countries, date }: NamingContext): readonly ActorForm[] {
  if (date === undefined) return [];
  return forms.filter(
    ({ actor }) =>
      actor.country !== undefined && countries.has(actor.country) && !CUSTOMS.close.has(actor.country) && governsAt(actor, date),
  );
}

function atNamed(forms: readonly ActorForm[], { countries }: NamingContext): readonly ActorForm[] {
  return forms.filter(({ actor }) => countries.has(actor.country ?? ''));
}

/** The bearer of a shared name that what else the brief names lets expect, though it never stands there in full. */
function impliedOf(name: PieceName, context: NamingContext): ActorForm | undefined {
  const { generic, native } = name;
  const { countries, homes, nouns, parties } = context;
  // `the Party` is the one whose Politburo, or whose general secretary, is named.
  if (isMereNoun(name) && generic.every(({ actor }) => actor.kind === 'party'))
    return only(generic.filter(({ actor }) => parties.has(actor.name) || parties.has(actor.country ?? '')));
  // `the Security Council` is the UN's where the UN is named.
  const organs = generic.filter(({ actor }) => actor.country === undefined && isOrganOf(actor, homes));
  if (organs.length > 0) return only(organs);
  const bearers = generic.filter(({ actor }) => actor.country !== undefined && countries.has(actor.country));
  // `PAP` in a Polish text is the agency, whatever police and party bear these letters.
  if (native?.actor.kind === 'media') return native;
  // `Unia` is the European one, unless another is named; `Wspólnota` is where the Commission or the like is named.
  const ofUnion = generic.every(({ actor }) => actor.country === 'EU') ? only(generic) : undefined;
  if (ofUnion !== undefined && (homes.has('EU') || isOwnNoun(ofUnion, nouns))) return ofUnion;
  const isForeign = homes.size > 0 && !homes.has('PL') && [...homes].some((home) => home !== 'EU');
  // `Trybunał Konstytucyjny` in a text on Korea is not Poland's.
  const isLessNamed = ({ actor: { country = '' } }: ActorForm): boolean =>
    country === 'EU' || country === 'PL' || (countries.get(country) ?? 0) < (countries.get('PL') ?? 0);
  if (native !== undefined && !isForeign && bearers.every(isLessNamed)) return native;
  const sole = only(generic);
  // `the Politburo Standing Committee` is China's where Xi Jinping is named.
  if (sole !== undefined)
    return only(bearers) ?? (sole.text.includes(' ') && homes.has(sole.actor.country ?? '') ? sole : undefined);
  const atHome = generic.filter(({ actor }) => homes.has(actor.country ?? ''));
  const one = only(atHome);
  if (one === undefined)
    return only(atHome.filter(({ actor }) => prevails(actor.country, context))) ?? only(outnumbering(atHome, context));
  return ALL_KNOWN.has(one.actor.kind) || isMostNamed(one.actor.country, context) ? one : undefined;
}

/** Whether a shared name is the noun of what the actor is, and the brief names nobody else who is one. */
function isOwnNoun({ actor, text }: ActorForm, nouns: NamingContext['nouns']): boolean {
  const noun = fold(text);
  return nounsOf(actor).has(noun) && !nouns.has(noun);
}

/** Of these the glossary knows all that briefs name; of ministries of one name there is always one more. */
const ALL_KNOWN: ReadonlySet<string> = new Set(['party', 'party-organ', 'parliament']);

/** Whether more pieces name the country than any other, or it alone is named, and several of its actors. */
function isMostNamed(country: string | undefined, { countries, actors }: NamingContext): boolean {
  const { code, count, next } = leadingOf(countries);
  if (code !== country) return false;
  return count > 1 ? count > next : countries.size === 1 && (actors.get(code ?? '') ?? 0) > 1;
}

/** Whether the brief is about the country, by more than twice as many of its pieces as about any other. */
function prevails(country: string | undefined, { countries }: NamingContext): boolean {
  const { code, count, next } = leadingOf(countries);
  return code === country && count > 2 && count > 2 * next;
}

/**
 * Of organs of parties the one whose country is named in more than twice as many pieces as that of any
 * other: `the Central Committee` in a text on China that mentions Vietnam.
 */
function outnumbering(forms: readonly ActorForm[], { countries }: NamingContext): readonly ActorForm[] {
  const countOf = ({ actor }: ActorForm): number => countries.get(actor.country ?? '') ?? 0;
  return forms.filter(
    (form) =>
      form.actor.kind === 'party-organ' &&
      forms.every((other) => other.actor === form.actor || countOf(form) > 2 * countOf(other)),
  );
}

/** The country that most pieces name, how many do, and how many name the one behind it. */
const leadingOf = rememberedOf((countries: ReadonlyMap<string, number>) => {
  let code: string | undefined;
  let [count, next] = [0, 0];
  for (const [other, named] of countries) {
    if (named > count) [code, count, next] = [other, named, count];
    else if (named > next) next = named;
  }
  return { code, count, next };
});

/** Whether a name of the actor has the acronym of an organisation that the brief names: `UN Security Council`. */
function isOrganOf({ name, aliases }: Actor, homes: ReadonlySet<string>): boolean {
  return [name, ...aliases].some((text) => text.split(' ').some((word) => homes.has(word)));
}
