import { remembered, rememberedOf } from '../text/remembered.ts';
import { type Actor, type ActorKind, type Glossary, OF_STATES, type Role } from './actor.ts';
import { actorsBy } from './compiled.ts';

/** Whose an office is: a country, an institution of states, a party, or a firm, a group and the like. */
export interface Owner {
  /** A country's code, an actor's id, or what the glossary has where it knows neither. */
  readonly id: string;
  /** The country that it is, or that it belongs to. */
  readonly country?: string;
  readonly kind: 'country' | 'institution' | 'party' | 'other';
  /** Whether it was named as a place is: `Serbia`, not `Serbian` or `US`. */
  readonly isPlace: boolean;
}

/** Whose offices are: those of the glossary, and those of a text. */
export interface Owners {
  /** The country that some words name, in English or in a Polish case: `Serbia`, `Serbian`, `serbskiego`. */
  placeNamed(words: string): Owner | undefined;
  ofRole(role: Role): Owner;
  /** The actor as an owner of offices; `undefined` for people and whatever else has no presidents. */
  ofActor(actor: Actor): Owner | undefined;
  /** The institution of that role as people shorten it: `Commission` for the European Commission. */
  isShortFor(words: string, role: Role): boolean;
}

/** Names of countries in their own texts that no list of names has. */
const MORE_NAMES: readonly (readonly [name: string, code: string])[] = [
  ['RP', 'PL'],
  ['RFN', 'DE'],
];

const WITHOUT_OFFICES: ReadonlySet<ActorKind> = new Set(['person', 'place', 'agreement']);

function ownerKind(kind: ActorKind): Owner['kind'] {
  return kind === 'party' ? 'party' : OF_STATES.has(kind) ? 'institution' : 'other';
}

/** What the offices of an actor may be said to be of: its id and its name; empty for people and whatever else has none. */
export function officesOf({ id, kind, name }: Actor): readonly string[] {
  return WITHOUT_OFFICES.has(kind) ? [] : [id, name];
}

/** The actor that may have offices and has the id, or else the name; `undefined` where there is none. */
export const institutionsOf = rememberedOf((glossary: Glossary): ((of: string) => Actor | undefined) => {
  const having = actorsBy(glossary, 'institutions', officesOf);
  return remembered((of) => {
    const actors = having(of);
    return actors.find(({ id }) => id === of) ?? actors[0];
  });
});

export function ownersOf(glossary: Glossary): Owners {
  const { countries } = glossary;
  const places = new Map<string, Owner>();
  for (const { code, name, names, adjectives, pl } of countries) {
    const owner: Owner = { id: code, country: code, kind: 'country', isPlace: false };
    const place: Owner = { ...owner, isPlace: true };
    for (const words of adjectives) if (!places.has(words)) places.set(words, owner);
    for (const words of [name, ...names, ...pl]) if (!places.has(words)) places.set(words, /\p{Ll}/u.test(words) ? place : owner);
  }
  for (const [name, code] of MORE_NAMES) {
    const owner = [...places.values()].find(({ id }) => id === code);
    if (owner !== undefined && !places.has(name)) places.set(name, owner);
  }
  const institution = institutionsOf(glossary);
  const ofActor = ({ id, kind, name, country }: Actor): Owner | undefined => {
    if (WITHOUT_OFFICES.has(kind)) return undefined;
    // The European Union is listed among the countries.
    return (
      places.get(name) ?? {
        id,
        ...(country !== undefined && { country }),
        kind: ownerKind(kind),
        isPlace: false,
      }
    );
  };
  return {
    placeNamed: (words) => places.get(words),
    ofActor,
    ofRole({ of }) {
      const actor = institution(of);
      return places.get(of) ?? (actor && ofActor(actor)) ?? { id: of, kind: 'other', isPlace: false };
    },
    isShortFor: (words, { of }) => (institution(of)?.name ?? of).endsWith(` ${words}`),
  };
}
