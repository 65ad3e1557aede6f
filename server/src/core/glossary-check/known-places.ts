import type { Actor, Glossary } from '../glossary/actor.ts';
import { compiledActors } from '../glossary/compiled.ts';
import { remembered } from '../text/remembered.ts';
import type { Entry } from './entry.ts';

/** The countries and actors that a role can be of, found by whatever they are called. */
export interface KnownPlaces {
  /** One key for all names of one place, such as `country RS`; `undefined` for what is unknown. */
  keyOf(name: string): string | undefined;
  /** Whether it is how texts name a country, in English or in a Polish case. */
  isCountry(name: string): boolean;
  readonly countryCodes: ReadonlySet<string>;
  readonly countryNames: readonly string[];
}

/** The places that are known: countries, actors of the glossary below, which nothing is laid over, and those of other entries, found in this order. */
export function knownPlaces(below: Glossary, entries: readonly Entry[]): KnownPlaces {
  const { countries } = below;
  const ofCountries = keysOf(countries.map(({ code, name, names }) => [`country ${code}`, [code, name, ...names]]));
  const ofBelow = actorBelow(below);
  const ofEntries = keysOf(entries.flatMap(({ actor }) => (actor === undefined ? [] : [keyed(actor)])));
  const countryNames = new Set(countries.flatMap(({ name, names, adjectives, pl }) => [name, ...names, ...adjectives, ...pl]));
  return {
    isCountry: (name) => countryNames.has(name),
    keyOf: remembered((name) => ofCountries.get(name) ?? ofBelow(name) ?? ofEntries.get(name)),
    countryCodes: new Set(countries.map(({ code }) => code)),
    countryNames: countries.map(({ name }) => name),
  };
}

/** A key, and all names that are to lead to it. */
type Keyed = readonly [key: string, names: readonly string[]];

/** The key of each name; of several the first. */
function keysOf(all: readonly Keyed[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const [key, names] of all) for (const name of names) if (!keys.has(name)) keys.set(name, key);
  return keys;
}

/** The key of the first actor of a glossary that is called so, as a function. */
function actorBelow({ actors, compiled }: Glossary): (name: string) => string | undefined {
  if (compiled === undefined) {
    const keys = keysOf(actors.map(keyed));
    return (name) => keys.get(name);
  }
  const { named } = compiledActors(compiled);
  const places = new Map(actors.map(({ id }, place) => [id, place]));
  return (name) => {
    const found = named(name).filter((actor) => keyed(actor)[1].includes(name));
    const own = actors[places.get(name) ?? -1];
    const [first] = (own === undefined ? found : [...found, own]).sort((a, b) => place(a) - place(b));
    return first && keyed(first)[0];
  };

  function place({ id }: Actor): number {
    return places.get(id) ?? actors.length;
  }
}

function keyed({ id, name, acronym, aliases }: Actor): Keyed {
  return [`actor ${id}`, [id, name, ...(acronym === undefined ? [] : [acronym]), ...aliases]];
}
