import type { PieceAcronyms } from '../acronyms/scan-acronyms.ts';
import type { Actor } from '../glossary/actor.ts';
import type { ActorForm } from '../matching/forms.ts';
import type { PartialDate } from '../text/date.ts';
import { type ExplainedAcronym, explainedIn } from './explained-acronyms.ts';
import { isAccented, only } from './forms-of-one.ts';
import { nounsOf, nounsOfName } from './nouns.ts';
import type { PieceName, PieceNames } from './piece-names.ts';
import { formMeant } from './whose-name.ts';

/**
 * Who is named in a brief by a name that is theirs alone, and which countries are. Two versions of a brief with
 * equal contexts resolve an unchanged piece alike.
 */
export interface NamingContext {
  /** Index of the piece that first names the actor of the id. */
  readonly firstNamed: ReadonlyMap<string, number>;
  /** Index of the piece that first calls the actor of the id by a name that others share: `Communist Party`. */
  readonly firstCalled: ReadonlyMap<string, number>;
  /** Countries, and how many pieces name each. */
  readonly countries: ReadonlyMap<string, number>;
  /** How many actors of a country it names. */
  readonly actors: ReadonlyMap<string, number>;
  /** Countries of one party whose organs the brief names, and parties whose officials it does. */
  readonly parties: ReadonlySet<string>;
  /**
   * The countries, those of the actors that are named, if only as `President Vucic` or `Vučić`, and by their acronyms
   * the organisations that are.
   */
  readonly homes: ReadonlySet<string>;
  /** Whose an acronym is by what the text itself says; `undefined` for one that it explains as that of two, or of another. */
  readonly explained: ReadonlyMap<string, Actor | undefined>;
  /** Index of the piece that first has a family name as somebody else's (`Vytautas Landsbergis`), by the name, folded. */
  readonly strangers: ReadonlyMap<string, number>;
  /** Actors who are named by a family name that nobody else in the glossary bears, though not always in a form as clear. */
  readonly presumed: ReadonlySet<string>;
  /** Whom a noun by itself stands for, `the Commission`, by the noun, folded; `undefined` for one of two. */
  readonly nouns: ReadonlyMap<string, Actor | undefined>;
  /** Nouns, folded, of names that the brief has beside those, and of which it does not tell whose they are. */
  readonly strangeNouns: ReadonlySet<string>;
  /** The date of the brief, at which `President Bush` was one of two. */
  readonly date: PartialDate | undefined;
}

/** What one piece tells the whole brief, each once. */
export interface NamingContribution {
  /** The actors that it names by a name that is theirs alone. */
  readonly named: readonly Actor[];
  readonly countries: readonly string[];
  readonly homes: readonly string[];
  readonly explained: readonly ExplainedAcronym[];
  readonly strangers: readonly string[];
  readonly presumed: readonly string[];
  /** Nouns, folded, of names that the glossary does not know. */
  readonly nouns: readonly string[];
  /** Names with such a noun that several share. */
  readonly shared: readonly PieceName[];
}

const NOTHING: NamingContribution = {
  named: [],
  countries: [],
  homes: [],
  explained: [],
  strangers: [],
  presumed: [],
  nouns: [],
  shared: [],
};

/** `isKnown` tells whether the glossary knows an acronym. */
export function contributionOf(
  names: PieceNames,
  acronyms: () => PieceAcronyms,
  isKnown: (acronym: string) => boolean,
  nouns: readonly string[],
): NamingContribution {
  if (names.length + nouns.length === 0) return NOTHING;
  const named = new Set<Actor>();
  const countries = new Set<string>();
  const homes = new Set<string>();
  const strangers = new Set<string>();
  const presumed = new Set<string>();
  const shared = names.filter(isSharedName);
  for (const name of names) {
    for (const stranger of name.strangers) strangers.add(stranger);
    if (name.country !== undefined) {
      countries.add(name.country.code);
      homes.add(name.country.code);
    }
    if (name.certain !== undefined) named.add(name.certain.actor);
    const presumable = name.own.length === 0 && only(name.family) !== undefined ? only(name.presumable) : undefined;
    if (presumable !== undefined) presumed.add(presumable.actor.id);
    const known = name.certain ?? only(name.titled) ?? accented(name);
    if (known !== undefined) for (const home of homesOf(known.actor)) homes.add(home);
  }
  const explained = names.length === 0 ? [] : explainedIn(names, acronyms(), isKnown);
  if (named.size + homes.size + strangers.size + explained.length + presumed.size + nouns.length + shared.length === 0)
    return NOTHING;
  return {
    named: [...named],
    countries: [...countries],
    homes: [...homes],
    explained,
    strangers: [...strangers],
    presumed: [...presumed],
    nouns,
    shared,
  };
}

function isSharedName({ certain, match: { text } }: PieceName): boolean {
  return certain === undefined && text.includes(' ') && nounsOfName(text).length > 0;
}

function homesOf({ kind, country, acronym }: Actor): readonly string[] {
  if (country !== undefined) return [country];
  return kind === 'international-organisation' && acronym !== undefined ? [acronym] : [];
}

/** The only actor of a family name that is written with its diacritics, which hardly anyone else's name has. */
function accented({ own, presumable, match }: PieceName): ActorForm | undefined {
  const form = own.length === 0 ? only(presumable) : undefined;
  return form !== undefined && form.text === match.text && isAccented(match.text) ? form : undefined;
}

/** The context of the pieces with these contributions, in a brief of the date. */
export function namingContextOf(contributions: readonly NamingContribution[], date: PartialDate | undefined): NamingContext {
  const firstNamed = new Map<string, number>();
  const countries = new Map<string, number>();
  const homes = new Set<string>();
  const explained = new Map<string, Actor | undefined>();
  const strangers = new Map<string, number>();
  const nouns = new Map<string, Actor | undefined>();
  const actors = new Map<string, number>();
  const parties = new Set<string>();
  for (let piece = 0; piece < contributions.length; piece++) {
    const contribution = contributions[piece] as NamingContribution;
    for (const actor of contribution.named) {
      if (firstNamed.has(actor.id)) continue;
      firstNamed.set(actor.id, piece);
      if (actor.country !== undefined) actors.set(actor.country, (actors.get(actor.country) ?? 0) + 1);
      if (actor.kind === 'party-organ' && actor.country !== undefined) parties.add(actor.country);
      for (const { of } of actor.roles) parties.add(of);
      for (const noun of nounsOf(actor)) nouns.set(noun, nouns.has(noun) ? undefined : actor);
    }
    for (const code of contribution.countries) countries.set(code, (countries.get(code) ?? 0) + 1);
    for (const code of contribution.homes) homes.add(code);
    for (const name of contribution.strangers) if (!strangers.has(name)) strangers.set(name, piece);
  }
  const strangeNouns = new Set(contributions.flatMap((contribution) => contribution.nouns));
  const presumed = new Set(contributions.flatMap((contribution) => contribution.presumed));
  const firstCalled = new Map<string, number>();
  const context = {
    firstNamed,
    firstCalled,
    countries,
    actors,
    parties,
    homes,
    explained,
    strangers,
    presumed,
    nouns,
    strangeNouns,
    date,
  };
  callBySharedNames(contributions, context);
  for (const { acronym, actors: holders } of contributions.flatMap((contribution) => contribution.explained)) {
    const actor =
      onlyOne(holders) ??
      onlyOne(holders.filter(({ id }) => firstNamed.has(id))) ??
      onlyOne(holders.filter(({ id }) => firstCalled.has(id)));
    if (actor === undefined && holders.length > 0) continue;
    const before = explained.has(acronym) ? explained.get(acronym) : actor;
    explained.set(acronym, before?.id === actor?.id ? actor : undefined);
  }
  return context;
}

/** What the writing of a context needs of it. */
type OpenContext = NamingContext & {
  readonly firstCalled: Map<string, number>;
  readonly nouns: Map<string, Actor | undefined>;
  readonly strangeNouns: Set<string>;
};

/** Notes whom names mean that several share, `Communist Party` where China is named most, and the nouns of those that stay open. */
function callBySharedNames(contributions: readonly NamingContribution[], context: OpenContext): void {
  const { firstNamed, firstCalled, nouns, strangeNouns } = context;
  const onlyNamed = (forms: readonly ActorForm[]): ActorForm | undefined =>
    only(forms.filter(({ actor }) => firstNamed.has(actor.id))) ?? only(forms.filter(({ actor }) => firstCalled.has(actor.id)));
  const called: Actor[] = [];
  const open = new Set<string>();
  for (let piece = 0; piece < contributions.length; piece++) {
    for (const name of (contributions[piece] as NamingContribution).shared) {
      const actor = formMeant(name, onlyNamed, context)?.actor;
      if (actor === undefined) for (const noun of nounsOfName(name.match.text)) open.add(noun);
      else if (!(firstNamed.has(actor.id) || firstCalled.has(actor.id))) {
        firstCalled.set(actor.id, piece);
        called.push(actor);
      }
    }
  }
  for (const actor of called) for (const noun of nounsOf(actor)) nouns.set(noun, nouns.has(noun) ? undefined : actor);
  for (const noun of open) strangeNouns.add(noun);
}

function onlyOne(actors: readonly Actor[]): Actor | undefined {
  const [first] = actors;
  return actors.every(({ id }) => id === first?.id) ? first : undefined;
}

export function saysTheSame(a: NamingContribution, b: NamingContribution): boolean {
  if (a === b) return true;
  return (
    sameList(a.named, b.named) &&
    sameList(a.countries, b.countries) &&
    sameList(a.homes, b.homes) &&
    sameExplained(a.explained, b.explained) &&
    sameList(a.strangers, b.strangers) &&
    sameList(a.presumed, b.presumed) &&
    sameList(a.nouns, b.nouns) &&
    sameList(a.shared, b.shared)
  );
}

function sameExplained(a: readonly ExplainedAcronym[], b: readonly ExplainedAcronym[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ acronym, actors }, i) => acronym === b[i]?.acronym && sameList(actors, b[i]?.actors ?? []))
  );
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

export function sameContext(a: NamingContext, b: NamingContext): boolean {
  if (a === b) return true;
  return (
    sameValues(a.firstNamed, b.firstNamed) &&
    sameValues(a.firstCalled, b.firstCalled) &&
    sameValues(a.countries, b.countries) &&
    sameCodes(a.homes, b.homes) &&
    sameValues(a.explained, b.explained) &&
    sameValues(a.strangers, b.strangers) &&
    sameCodes(a.presumed, b.presumed) &&
    sameValues(a.nouns, b.nouns) &&
    sameCodes(a.strangeNouns, b.strangeNouns) &&
    sameDate(a.date, b.date)
  );
}

function sameValues<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): boolean {
  if (a.size !== b.size) return false;
  for (const [name, value] of a) if (b.get(name) !== value || !b.has(name)) return false;
  return true;
}

function sameCodes(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((code) => b.has(code));
}

function sameDate(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  return a?.year === b?.year && a?.month === b?.month && a?.day === b?.day;
}
