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

/** The places that are known: countries, actors of the glossary below, and those of other entries, found in this order. */
export function knownPlaces(below: Glossary, entries: readonly Entry[]): KnownPlaces {
  const { countries } = below;
  const keys = new Map<string, string>();
  for (const { code, name, names } of countries)
    for (const known of [code, name, ...names]) if (!keys.has(known)) keys.set(known, `country ${code}`);
  const ofBelow = actorBelow(below);
  const ofEntries = new Map<string, string>();
  for (const { actor } of entries) {
    if (actor === undefined) continue;
    for (const known of placeNamesOf(actor)) if (!ofEntries.has(known)) ofEntries.set(known, actorKey(actor));
  }
  const ofCountries = new Set(countries.flatMap(({ name, names, adjectives, pl }) => [name, ...names, ...adjectives, ...pl]));
  return {
    isCountry: (name) => ofCountries.has(name),
    keyOf: remembered((name) => keys.get(name) ?? ofBelow(name) ?? ofEntries.get(name)),
    countryCodes: new Set(countries.map(({ code }) => code)),
    countryNames: countries.map(({ name }) => name),
  };
}

/** The key of the first actor of a glossary that is called so, as a function. */
function actorBelow({ actors, compiled }: Glossary): (name: string) => string | undefined {
  if (compiled === undefined) {
    const keys = new Map<string, string>();
    for (const actor of actors) for (const known of placeNamesOf(actor)) if (!keys.has(known)) keys.set(known, actorKey(actor));
    return (name) => keys.get(name);
  }
  const { named } = compiledActors(compiled);
  const places = new Map(actors.map(({ id }, place) => [id, place]));
  return (name) => {
    const found = named(name).filter((actor) => placeNamesOf(actor).includes(name));
    const own = actors[places.get(name) ?? -1];
    const [first] = (own === undefined ? found : [...found, own]).sort((a, b) => place(a) - place(b));
    return first && actorKey(first);
  };

  function place({ id }: Actor): number {
    return places.get(id) ?? actors.length;
  }
}

function placeNamesOf({ id, name, acronym, aliases }: Actor): readonly string[] {
  return [id, name, ...(acronym === undefined ? [] : [acronym]), ...aliases];
}

function actorKey(actor: Actor): string {
  return `actor ${actor.id}`;
}
