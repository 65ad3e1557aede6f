import { isAcronym } from '../glossary/acronyms.ts';
import type { Actor, Country, Glossary } from '../glossary/actor.ts';
import { fold } from '../text/fold.ts';
import { rememberedOf } from '../text/remembered.ts';
import { familiesOf, unlistedFamilyOf, withoutArticle } from './families.ts';
import { englishFormsOf, inOtherSpelling, ministriesLike } from './forms-in-english.ts';
import { polishFormsOf, sharedNamesOf } from './forms-in-polish.ts';
import { isCalledParliament, isNationalParliament } from './parliaments.ts';
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
export function formsOf(glossary: Pick<Glossary, 'actors' | 'countries'>): readonly NameForm[] {
  const forms = formFinder(glossary.countries);
  return [...glossary.actors, ...glossary.countries].flatMap(forms);
}

/** What finds the forms of an actor or of one of these countries. */
export function formFinder(countries: readonly Country[]): (bearer: Actor | Country) => readonly NameForm[] {
  const byCode = new Map(countries.map((country) => [country.code, country]));
  return (bearer) => ('id' in bearer ? formsOfActor(bearer, byCode.get(bearer.country ?? '')) : formsOfCountry(bearer));
}

/** A form as a list has it under its first word: the number of its bearer, the kind, and the text. */
export function writtenForm(form: NameForm, bearer: number): string {
  return [bearer.toString(36), form.of === 'actor' ? form.kind : form.of, form.text].join(' ');
}

/** The form that {@link writtenForm} wrote, of that bearer. */
export function formWritten(written: string, bearer: Actor | Country): NameForm {
  const space = written.indexOf(' ');
  const next = written.indexOf(' ', space + 1);
  const kind = written.slice(space + 1, next);
  const text = written.slice(next + 1);
  return kind === 'country'
    ? { of: 'country', country: bearer as Country, text }
    : { of: 'actor', actor: bearer as Actor, text, kind: kind as ActorFormKind };
}

function formsOfActor(actor: Actor, home: Country | undefined): readonly NameForm[] {
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
    for (const alias of foreign.aliases) add(alias, isAcronym(alias) ? 'acronym' : 'foreign');
  }
  for (const text of polishFormsOf(actor, home)) add(text, 'foreign');
  for (const text of romanisationsOf(actor)) add(text, 'alias');
  for (const text of englishFormsOf(actor, home)) add(text, 'alias');
  add(actor.family, 'family');
  add(withoutArticle(actor.family ?? ''), 'family');
  for (const text of familiesOf(actor)) add(text, 'family');
  add(unlistedFamilyOf(actor), 'family');
  for (const text of actor.generic) add(text, 'generic');
  const ministries = actor.kind === 'ministry' ? [actor.name, ...actor.aliases, ...actor.generic].flatMap(ministriesLike) : [];
  for (const text of ministries) add(text, 'generic');
  for (const text of [...actor.generic, ...ministries]) add(inOtherSpelling(text), 'generic');
  for (const text of sharedNamesOf(actor, home)) add(text, 'generic');
  // `Parliament adopted the bill`: in a brief on the country it is its own.
  if (isNationalParliament(actor, home) && isCalledParliament(home))
    for (const text of ['Parliament', 'Parlament']) add(text, 'generic');
  return [...forms.values()];
}

function formsOfCountry(country: Country): readonly NameForm[] {
  const texts = new Set([country.name, ...country.names, ...country.adjectives, ...country.pl, ...peopleOf(country)]);
  if (country.capital !== undefined) texts.add(country.capital);
  return [...texts].map((text) => ({ of: 'country', country, text }));
}

/** `Americans` of `American`: the people, where that adds nothing but a plural. */
function peopleOf({ adjectives }: Country): readonly string[] {
  return adjectives.filter((adjective) => /(?:an|[aeq]i)$/.test(adjective)).map((adjective) => `${adjective}s`);
}
