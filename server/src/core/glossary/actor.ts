import type { PartialDate } from '../text/date.ts';
import type { Span } from '../text/span.ts';
import type { WordLists } from './word-lists.ts';

/** Someone or something that briefs name. */
export interface Actor {
  /** Permanent; later layers override earlier ones by it. */
  readonly id: string;
  readonly kind: ActorKind;
  /** The form that a brief should write. */
  readonly name: string;
  /** A person's family name as it is used alone. */
  readonly family?: string;
  readonly acronym?: string;
  /** ISO 3166-1 alpha-2, or `EU`. */
  readonly country?: string;
  readonly aliases: readonly string[];
  /** Names shared with counterparts elsewhere (`Interior Ministry`): they need a country or an earlier mention. */
  readonly generic: readonly string[];
  /** Mistaken forms that are to be corrected to `name`. */
  readonly wrong: readonly string[];
  /** Names in other scripts, by BCP 47 language tag. */
  readonly native: Readonly<Record<string, string>>;
  readonly foreign: Readonly<Record<string, ForeignName>>;
  readonly born?: PartialDate;
  readonly died?: PartialDate;
  readonly roles: readonly Role[];
  readonly summary?: string;
  readonly sources: readonly string[];
  readonly wikidata?: string;
  /** Where the entry comes from. */
  readonly layer: Layer;
}

/** Where the entries of actors stand, looked up when somebody asks. */
export interface Origins {
  /** `undefined` for an actor whose file is not at hand. */
  of(actor: Actor): Origin | undefined;
}

/** A place in a glossary file. */
export interface Origin {
  /** The file's URI. */
  readonly file: string;
  /** The entry, in offsets of that file. */
  readonly span: Span;
}

export const ACTOR_KINDS = [
  'person',
  'ministry',
  'agency',
  'company',
  'party',
  'party-organ',
  'parliament',
  'government',
  'international-organisation',
  'think-tank',
  'media',
  'university',
  'military',
  'place',
  'agreement',
  'other',
] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Kinds of institutions that hold offices of state, or are made by states. */
export const OF_STATES: ReadonlySet<ActorKind> = new Set([
  'agency',
  'ministry',
  'parliament',
  'government',
  'international-organisation',
]);

/** Kinds of institutions that every country has, often under one name. */
export const ONE_IN_EACH_COUNTRY: ReadonlySet<ActorKind> = new Set([
  'ministry',
  'government',
  'agency',
  'parliament',
  'party',
  'military',
]);

/** From the lowest up: a later one overrides an earlier one. */
export const LAYERS = ['bundled', 'team', 'workspace'] as const;

export type Layer = (typeof LAYERS)[number];

export interface ForeignName {
  readonly name: string;
  readonly acronym?: string;
  readonly aliases: readonly string[];
}

/** An office or position with its dates. */
export interface Role {
  readonly title: string;
  /** Other right wordings of the title (`Interior Minister`). */
  readonly as: readonly string[];
  /** A country, an organisation, or the id of an actor. */
  readonly of: string;
  /** Where an ambassador serves. */
  readonly seat?: string;
  readonly from?: PartialDate;
  /** Absent for a role that was still held at `asOf`. */
  readonly to?: PartialDate;
  /** When an open role was last known to be held. */
  readonly asOf?: PartialDate;
  /** Only one person at a time can hold it. */
  readonly single: boolean;
}

/** A country as texts name it. */
export interface Country {
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  /** Polish forms, all cases. */
  readonly pl: readonly string[];
  readonly capital?: string;
}

/** All actors a brief is read with. */
export interface Glossary {
  readonly actors: readonly Actor[];
  readonly countries: readonly Country[];
  /** Lists that were made when the program was built, of actors and countries that are here as far as nothing overrides them. */
  readonly compiled?: { readonly words: WordLists; readonly of: Pick<Glossary, 'actors' | 'countries'> };
  /** Absent where all actors come with the program. */
  readonly origins?: Origins;
}

export const EMPTY_GLOSSARY: Glossary = { actors: [], countries: [] };
