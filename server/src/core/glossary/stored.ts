import type { PartialDate } from '../text/date.ts';
import type { Actor, ActorKind, Country, ForeignName, Glossary, Role } from './actor.ts';
import type { WordLists } from './word-lists.ts';

/**
 * A glossary as the text that comes with the program, so made that a start reads as little of it as it can: a line of
 * JSON for what is needed at once, then a line of JSON for each actor, which is read when somebody asks for that actor.
 * All of it is ASCII, so that an offset is the same in bytes and in UTF-16 units.
 */
export function storeGlossary({ actors, countries }: Pick<Glossary, 'actors' | 'countries'>, lists: WordLists): string {
  const lines = actors.map((actor) => asciiOf(entryOf(actor)));
  let place = 0;
  const places = lines.map((line) => {
    const written = place.toString(36).padStart(PLACE, '0');
    place += line.length + 1;
    return written;
  });
  const head: Head = { ids: actors.map(({ id }) => id).join('\n'), places: places.join(''), countries, lists };
  return [asciiOf(head), ...lines].join('\n');
}

/** Such a text wherever it lies; what is cut out of it is a string. Strings are such texts themselves. */
export interface StoredText {
  slice(start: number, end: number): string;
  /** Offset of the first newline from there on; below 0 when there is none. */
  indexOf(newline: '\n', from: number): number;
  readonly length: number;
}

/** The glossary of such a text; its actors are those of the bundled layer. */
export function storedGlossary(text: StoredText): Glossary {
  const lineAt = (start: number): string => {
    const newline = text.indexOf('\n', start);
    return text.slice(start, newline < 0 ? text.length : newline);
  };
  const first = lineAt(0);
  const { ids, places, countries, lists }: Head = JSON.parse(first);
  const entryAt = (number: number): Entry => {
    const place = Number.parseInt(places.slice(number * PLACE, (number + 1) * PLACE), 36);
    return JSON.parse(lineAt(first.length + 1 + place));
  };
  const actors = ids === '' ? [] : ids.split('\n').map((id, number) => new StoredActor(id, number, entryAt) as Actor);
  return { actors, countries, compiled: { words: lists, of: { actors, countries } } };
}

interface Head {
  /** One to a line. */
  readonly ids: string;
  /** Where the line of each actor begins, behind the first line: numbers to base 36, each with {@link PLACE} digits. */
  readonly places: string;
  readonly countries: readonly Country[];
  readonly lists: WordLists;
}

/** What is written of an actor: no lists and records that are empty. */
type Entry = Omit<Partial<Actor>, 'kind' | 'name'> & Pick<Actor, 'kind' | 'name'>;

/** All that an actor has, `undefined` where it has none of it. */
type Whole = { readonly [Field in keyof Required<Actor>]: Actor[Field] | undefined };

/** An actor whose entry is read when somebody asks for more than its id. */
class StoredActor implements Whole {
  readonly id: string;
  readonly #number: number;
  readonly #entryAt: (number: number) => Entry;
  #read: Entry | undefined;

  constructor(id: string, number: number, entryAt: (number: number) => Entry) {
    this.id = id;
    this.#number = number;
    this.#entryAt = entryAt;
  }

  get #entry(): Entry {
    this.#read ??= this.#entryAt(this.#number);
    return this.#read;
  }

  get kind(): ActorKind {
    return this.#entry.kind;
  }
  get name(): string {
    return this.#entry.name;
  }
  get family(): string | undefined {
    return this.#entry.family;
  }
  get acronym(): string | undefined {
    return this.#entry.acronym;
  }
  get country(): string | undefined {
    return this.#entry.country;
  }
  get aliases(): readonly string[] {
    return this.#entry.aliases ?? NONE;
  }
  get generic(): readonly string[] {
    return this.#entry.generic ?? NONE;
  }
  get wrong(): readonly string[] {
    return this.#entry.wrong ?? NONE;
  }
  get native(): Readonly<Record<string, string>> {
    return this.#entry.native ?? NOTHING;
  }
  get foreign(): Readonly<Record<string, ForeignName>> {
    return this.#entry.foreign ?? NOTHING;
  }
  get born(): PartialDate | undefined {
    return this.#entry.born;
  }
  get died(): PartialDate | undefined {
    return this.#entry.died;
  }
  get roles(): readonly Role[] {
    return this.#entry.roles ?? NONE;
  }
  get summary(): string | undefined {
    return this.#entry.summary;
  }
  get sources(): readonly string[] {
    return this.#entry.sources ?? NONE;
  }
  get wikidata(): string | undefined {
    return this.#entry.wikidata;
  }
  get layer(): 'bundled' {
    return 'bundled';
  }
}

function entryOf(actor: Actor): object {
  return Object.fromEntries(FIELDS.map((field) => [field, actor[field]] as const).filter(([, value]) => !isEmpty(value)));
}

/** What is written of an actor beside its id. */
const FIELDS = [
  'kind',
  'name',
  'family',
  'acronym',
  'country',
  'aliases',
  'generic',
  'wrong',
  'native',
  'foreign',
  'born',
  'died',
  'roles',
  'summary',
  'sources',
  'wikidata',
] as const satisfies readonly (keyof Actor)[];

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

function asciiOf(value: object): string {
  return JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Digits: 36 to their power is far more than a glossary has characters. */
const PLACE = 5;
const NONE: readonly never[] = [];
const NOTHING: Readonly<Record<string, never>> = {};
