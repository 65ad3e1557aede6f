import { isAcronym } from '../glossary/acronyms.ts';
import { type Actor, type Country, ONE_IN_EACH_COUNTRY } from '../glossary/actor.ts';
import { inPolishLetters } from './other-letters.ts';
import { isNationalParliament, polishParliaments } from './parliaments.ts';

/**
 * Names as Polish texts write them beside those that the glossary lists, of an actor whose country is `home`: with the noun
 * or the adjective first, in lower case, in Polish letters.
 */
export function polishFormsOf(actor: Actor, home: Country | undefined): readonly string[] {
  const others = [
    ...inOtherOrder(actor),
    ...withAdjective(actor, home),
    ...(actor.country !== 'PL' && actor.country !== 'EU' && isNationalParliament(actor, home) ? polishParliaments(home) : []),
    ofDefence(actor),
    ...inPolishLetters(actor),
  ];
  return others.filter((text) => text !== undefined);
}

/**
 * Polish names without the country, as texts about it write them: `MSZ` of `MSZ Litwy`, `Partia Reform` of `Estońska Partia
 * Reform`. English ones stand in the glossary, since not every one is shared.
 */
export function sharedNamesOf({ kind, foreign }: Actor, home: Country | undefined): readonly string[] {
  if (home === undefined || foreign.pl === undefined || !ONE_IN_EACH_COUNTRY.has(kind)) return [];
  const names = [foreign.pl.name, ...foreign.pl.aliases];
  const departments = names.flatMap((name) => home.pl.flatMap((place) => departmentOf(withoutPlace(name, place))));
  return [
    ...new Set(departments),
    ...names.flatMap((name) =>
      home.pl.flatMap((place) => {
        if (name.endsWith(` (${place})`)) return [name.slice(0, -place.length - 3)];
        const rest = withoutPlace(name, place);
        // `Prezydent Republiki` may be of any, and of Republika Srpska.
        if (/ Republiki$/.test(rest)) return [];
        return /^\p{Lu}.* /u.test(rest) || isAcronym(rest) ? [rest] : [];
      }),
    ),
  ];
}

/** `resort spraw zagranicznych` of `Ministerstwo Spraw Zagranicznych`. */
function departmentOf(ministry: string): readonly string[] {
  return ministry.startsWith('Ministerstwo ') ? [`resort ${ministry.slice('Ministerstwo '.length).toLowerCase()}`] : [];
}

/** What a name has beside the place at its end, `w Serbii` too, or its beginning; empty where it has none. */
function withoutPlace(name: string, place: string): string {
  if (name.endsWith(` ${place}`)) return name.slice(0, -place.length - 1).replace(/ we?$/, '');
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
