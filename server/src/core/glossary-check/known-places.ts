import type { Country } from '../glossary/actor.ts';
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

export function knownPlaces(countries: readonly Country[], entries: readonly Entry[]): KnownPlaces {
  const keys = new Map<string, string>();
  const add = (name: string | undefined, key: string): void => {
    if (name !== undefined && !keys.has(name)) keys.set(name, key);
  };
  for (const { code, name, names } of countries) for (const known of [code, name, ...names]) add(known, `country ${code}`);
  for (const { actor } of entries)
    for (const known of [actor?.id, actor?.name, actor?.acronym, ...(actor?.aliases ?? [])]) add(known, `actor ${actor?.id}`);
  const ofCountries = new Set(countries.flatMap(({ name, names, adjectives, pl }) => [name, ...names, ...adjectives, ...pl]));
  return {
    isCountry: (name) => ofCountries.has(name),
    keyOf: (name) => keys.get(name),
    countryCodes: new Set(countries.map(({ code }) => code)),
    countryNames: countries.map(({ name }) => name),
  };
}
