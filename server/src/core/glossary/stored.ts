import type { PartialDate } from '../text/date.ts';
import { lazily } from '../text/remembered.ts';
import type { Actor, ActorKind, Country, ForeignName, Glossary, Role } from './actor.ts';
import { splitAtTabs, type WordList, type WordLists } from './word-lists.ts';

/**
 * A glossary as the text that comes with the program, so made that a start reads as little of it as it can. It has lines
 * of JSON: one for each actor, one for the names that begin with each word and one for each list, which are read when
 * somebody asks for them; behind them what is needed at once, whose place the first line tells. All of it is ASCII, so that an
 * offset is the same in bytes and in UTF-16 units.
 */
export function storeGlossary({ actors, countries }: Pick<Glossary, 'actors' | 'countries'>, lists: WordLists): string {
  const lines: string[] = [];
  let end = HEADING + 1;
  const put = (value: object | string): string => {
    const line = asciiOf(value);
    const place = [end, line.length].map((number) => number.toString(36).padStart(DIGITS, '0')).join('');
    end += line.length + 1;
    lines.push(line);
    return place;
  };
  const parted = (list: WordList): string =>
    list.lines.replace(/\t([^\n]*)/g, (_, behind: string) => `\t${put(list.read(behind))}`);
  const atOnce: AtOnce = {
    ids: actors.map(({ id }) => id).join('\n'),
    places: actors.map((actor) => put(entryOf(actor))).join(''),
    countries,
    lists: mapValues(lists, (list, name) => put(PARTED.has(name) ? parted(list) : list.lines)),
  };
  const heading = JSON.stringify(put(atOnce));
  return [heading, ...lines].join('\n');
}

/** Such a text wherever it lies; what is cut out of it is a string. Strings are such texts themselves. */
export interface StoredText {
  slice(start: number, end: number): string;
}

/** The glossary of such a text; its actors are those of the bundled layer. */
export function storedGlossary(text: StoredText): Glossary {
  const valueAt = (place: string): unknown => {
    const start = Number.parseInt(place.slice(0, DIGITS), 36);
    return JSON.parse(text.slice(start, start + Number.parseInt(place.slice(DIGITS), 36)));
  };
  const { ids, places, countries, lists } = valueAt(JSON.parse(text.slice(0, HEADING))) as AtOnce;
  const entryAt = (number: number): Entry => valueAt(places.slice(number * PLACE, (number + 1) * PLACE)) as Entry;
  const actors = ids === '' ? [] : ids.split('\n').map((id, number) => new StoredActor(id, number, entryAt) as Actor);
  const words = mapValues(lists, (place, name): WordList => {
    const lines = lazily(() => valueAt(place) as string);
    return {
      get lines() {
        return lines();
      },
      read: PARTED.has(name) ? (behind) => valueAt(behind) as readonly string[] : splitAtTabs,
    };
  });
  return { actors, countries, compiled: { words, of: { actors, countries } } };
}

/** Lists in which there is far more under the words than the words are: they keep these, and where the rest is. */
const PARTED: ReadonlySet<keyof WordLists> = new Set(['first', 'firstSmall'] as const);

/** What is needed at once. A place is where a line begins and its length, two numbers to base 36 of {@link PLACE} digits. */
interface AtOnce {
  /** One to a line. */
  readonly ids: string;
  /** The place of each actor's line. */
  readonly places: string;
  readonly countries: readonly Country[];
  /** The places of their lines; those of {@link PARTED} have behind each word the place of a list of all that is under it. */
  readonly lists: { readonly [Name in keyof WordLists]: string };
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

function mapValues<Name extends string, From, To>(
  record: { readonly [key in Name]: From },
  map: (value: From, name: Name) => To,
): { [key in Name]: To } {
  const pairs = (Object.entries(record) as [Name, From][]).map(([name, value]) => [name, map(value, name)]);
  return Object.fromEntries(pairs);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

function asciiOf(value: object | string): string {
  return JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Digits of a number: 36 to their power is far more than a glossary has characters. */
const DIGITS = 5;
const PLACE = 2 * DIGITS;
/** Length of the first line, which is a place in quotes. */
const HEADING = PLACE + 2;
const NONE: readonly never[] = [];
const NOTHING: Readonly<Record<string, never>> = {};
