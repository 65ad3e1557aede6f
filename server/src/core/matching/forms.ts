import { isAcronym } from '../glossary/acronyms.ts';
import type { Actor, Country, Glossary } from '../glossary/actor.ts';
import { fold } from '../text/fold.ts';
import { rememberedOf } from '../text/remembered.ts';
import { familiesOf } from './families.ts';
import { romanisationsOf } from './romanisations.ts';

/** One way to write one actor or one country. */
export type NameForm = ActorForm | CountryForm;

export interface ActorForm {
  readonly of: 'actor';
  readonly actor: Actor;
  readonly text: string;
  readonly kind: ActorFormKind;
}

export interface CountryForm {
  readonly of: 'country';
  readonly country: Country;
  readonly text: string;
}

/**
 * `family` needs an earlier mention or a unique bearer, `generic` a country or an earlier mention; acronyms are
 * matched in their own capitals only.
 */
export type ActorFormKind = 'name' | 'alias' | 'acronym' | 'family' | 'generic' | 'wrong' | 'native' | 'foreign';

/** The text of a form, folded. */
export const foldedFormOf = rememberedOf(({ text }: NameForm): string => fold(text));

/** Every form under which the glossary's actors and countries can be met. */
export function formsOf({ actors, countries }: Glossary): readonly NameForm[] {
  return [...actors.flatMap(formsOfActor), ...countries.flatMap(formsOfCountry)];
}

export function formsOfActor(actor: Actor): readonly NameForm[] {
  const forms = new Map<string, NameForm>();
  const add = (text: string | undefined, kind: ActorFormKind): void => {
    // The first kind a text has is the one that counts: a name is a name even if it is listed as an alias too.
    if (text !== undefined && !forms.has(text)) forms.set(text, { of: 'actor', actor, text, kind });
  };
  add(actor.name, isAcronym(actor.name) ? 'acronym' : 'name');
  add(actor.acronym, 'acronym');
  for (const alias of actor.aliases) add(alias, isAcronym(alias) ? 'acronym' : 'alias');
  for (const text of actor.wrong) add(text, 'wrong');
  for (const text of Object.values(actor.native)) add(text, 'native');
  for (const foreign of Object.values(actor.foreign)) {
    add(foreign.name, 'foreign');
    add(foreign.acronym, 'acronym');
    for (const alias of foreign.aliases) add(alias, 'foreign');
  }
  for (const text of romanisationsOf(actor)) add(text, 'alias');
  for (const text of [actor.name, actor.acronym ?? '', ...actor.aliases]) add(withPoints(text), 'alias');
  add(actor.family, 'family');
  for (const text of familiesOf(actor)) add(text, 'family');
  for (const text of actor.generic) add(text, 'generic');
  for (const text of sharedAcronymsOf(actor)) add(text, 'generic');
  return [...forms.values()];
}

export function formsOfCountry(country: Country): readonly NameForm[] {
  const texts = new Set([country.name, ...country.names, ...country.adjectives, ...country.pl]);
  if (country.capital !== undefined) texts.add(country.capital);
  return [...texts].map((text) => ({ of: 'country', country, text }));
}

/** `MSZ` of `MSZ Litwy`: the acronym of such a ministry in another language, whatever the country. */
function sharedAcronymsOf({ kind, foreign }: Actor): readonly string[] {
  if (kind !== 'ministry') return [];
  const aliases = Object.values(foreign).flatMap((other) => other.aliases);
  return aliases.flatMap((alias) => /^(\p{Lu}{3,5}) \p{Lu}\p{Ll}/u.exec(alias)?.[1] ?? []);
}

/**
 * `U.N. Security Council` for UN Security Council, and `U.N` for UN, whose last point is not the name's; `undefined` for a
 * name that has none of these countries and unions.
 */
function withPoints(text: string): string | undefined {
  if (text === 'UN' || text === 'EU') return text.split('').join('.');
  const pointed = text.replace(/(?<![\p{L}.])(UN|US|UK|EU)(?= )/gu, ([first, second]) => `${first}.${second}.`);
  return pointed === text ? undefined : pointed;
}
