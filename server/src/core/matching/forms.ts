import { isAcronym } from '../glossary/acronyms.ts';
import { type Actor, type Country, type Glossary, ONE_IN_EACH_COUNTRY } from '../glossary/actor.ts';
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
  for (const text of inOtherOrder(actor)) add(text, 'foreign');
  for (const text of withAdjective(actor, home)) add(text, 'foreign');
  add(ofDefence(actor), 'foreign');
  for (const text of romanisationsOf(actor)) add(text, 'alias');
  for (const text of [actor.name, actor.acronym ?? '', ...actor.aliases]) add(withPoints(text), 'alias');
  if (actor.kind === 'company') for (const text of [actor.name, ...actor.aliases]) add(withShortForm(text), 'alias');
  if (actor.kind === 'party') for (const text of [actor.name, ...actor.aliases]) add(withAmpersand(text), 'alias');
  add(actor.family, 'family');
  for (const text of familiesOf(actor)) add(text, 'family');
  for (const text of actor.generic) add(text, 'generic');
  for (const text of sharedNamesOf(actor, home)) add(text, 'generic');
  return [...forms.values()];
}

function formsOfCountry(country: Country): readonly NameForm[] {
  const texts = new Set([country.name, ...country.names, ...country.adjectives, ...country.pl]);
  if (country.capital !== undefined) texts.add(country.capital);
  return [...texts].map((text) => ({ of: 'country', country, text }));
}

/**
 * Polish names without the country, as texts about it write them: `MSZ` of `MSZ Litwy`, `Partia Reform` of `Estońska Partia
 * Reform`. English ones stand in the glossary, since not every one is shared.
 */
function sharedNamesOf({ kind, foreign }: Actor, home: Country | undefined): readonly string[] {
  if (home === undefined || foreign.pl === undefined || !ONE_IN_EACH_COUNTRY.has(kind)) return [];
  return [foreign.pl.name, ...foreign.pl.aliases].flatMap((name) =>
    home.pl.flatMap((place) => {
      if (name.endsWith(` (${place})`)) return [name.slice(0, -place.length - 3)];
      const rest = withoutPlace(name, place);
      // `Prezydent Republiki` may be of any, and of Republika Srpska.
      if (/ Republiki$/.test(rest)) return [];
      return /^\p{Lu}.* /u.test(rest) || isAcronym(rest) ? [rest] : [];
    }),
  );
}

/** What a name has beside the place at its end or its beginning; empty where it has none. */
function withoutPlace(name: string, place: string): string {
  if (name.endsWith(` ${place}`)) return name.slice(0, -place.length - 1);
  return name.toLowerCase().startsWith(`${place.toLowerCase()} `) ? name.slice(place.length + 1) : '';
}

/** `Ministerstwo Obrony Korei Południowej` of `Ministerstwo Obrony Narodowej Korei Południowej`; `undefined` for any other. */
function ofDefence({ kind, country, foreign }: Actor): string | undefined {
  const start = 'Ministerstwo Obrony Narodowej ';
  if (kind !== 'ministry' || country === 'PL' || !foreign.pl?.name.startsWith(start)) return undefined;
  return `Ministerstwo Obrony ${foreign.pl.name.slice(start.length)}`;
}

/** `chińskie ministerstwo handlu` of `Ministerstwo Handlu ChRL`: what is no name to the letter is written small. */
function withAdjective(actor: Actor, home: Country | undefined): readonly string[] {
  if (actor.kind !== 'ministry' || actor.country === 'PL') return [];
  const adjectives = home?.pl.filter((word) => NEUTER.test(word)) ?? [];
  return sharedNamesOf(actor, home).flatMap((name) =>
    name.startsWith('Ministerstwo ') ? adjectives.map((adjective) => `${adjective} ${name.toLowerCase()}`) : [],
  );
}

const NEUTER = /^\p{Ll}+(?:sk|ck|dzk)ie$/u;

/** `Demokratyczna Partia Korei` of `Partia Demokratyczna Korei`, and the other way round. */
function inOtherOrder({ kind, foreign }: Actor): readonly string[] {
  if (kind !== 'party' || foreign.pl === undefined) return [];
  return [foreign.pl.name, ...foreign.pl.aliases].flatMap((name) => {
    const [, noun = '', adjective = '', rest = ''] = PARTY_FIRST.exec(name) ?? [];
    if (adjective !== '') return [`${adjective} ${noun}${rest}`];
    const [, before = '', party = '', behind = ''] = PARTY_SECOND.exec(name) ?? [];
    return before === '' ? [] : [`${party} ${before}${behind}`];
  });
}

const PARTY_FIRST = /^(Partia) (\p{Lu}[\p{L}-]*(?:[nw]|sk|ck|dzk)a)( .+)?$/u;
const PARTY_SECOND = /^(\p{Lu}[\p{L}-]*(?:[nw]|sk|ck|dzk)a) (Partia)( .+)?$/u;

/** `Semiconductor Manufacturing International Corp`; `undefined` for a name that has none of these words at its end. */
function withShortForm(text: string): string | undefined {
  const short = text.replace(/(?<=\p{L} )Corporation$/u, 'Corp').replace(/(?<=\p{L} )(?:Company|Co\.)$/u, 'Co');
  return short === text ? undefined : short;
}

/** `Law & Justice` */
function withAmpersand(text: string): string | undefined {
  const short = text.replace(' and ', ' & ');
  return short === text ? undefined : short;
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
