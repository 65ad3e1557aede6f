import { type PartialDate, parseIsoDate } from '../text/date.ts';
import { ACTOR_KINDS, type Actor, type ActorKind, type Country, type ForeignName, type Layer, type Role } from './actor.ts';

/** What a glossary file gave, and what in it could not be used. */
export interface GlossaryReading {
  readonly actors: readonly Actor[];
  /** Ids of entries of earlier layers that this file hides. */
  readonly hidden: readonly string[];
  readonly problems: readonly GlossaryProblem[];
}

/** `path` leads to the value as in JSON: `['actors', 3, 'roles', 0, 'from']`. */
export interface GlossaryProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * Takes a parsed glossary file (YAML or JSON) in at the door. Never throws: an entry that cannot be used is left
 * out and named in `problems`, the others count.
 */
export function readGlossary(value: unknown, layer: Layer): GlossaryReading {
  const problems: GlossaryProblem[] = [];
  const actors: Actor[] = [];
  const hidden: string[] = [];
  const list = isRecord(value) ? value.actors : undefined;
  if (!Array.isArray(list)) return { actors, hidden, problems: [{ path: [], message: 'A glossary needs a list `actors`.' }] };
  list.forEach((item: unknown, index) => {
    const path = ['actors', index];
    if (!isRecord(item) || typeof item.id !== 'string') problems.push({ path, message: 'An actor needs an `id`.' });
    else if (item.hidden === true) hidden.push(item.id);
    else if (typeof item.name !== 'string' || item.name.trim() === '')
      problems.push({ path, message: `Actor ${item.id} needs a \`name\`.` });
    else if (!isKind(item.kind))
      problems.push({ path: [...path, 'kind'], message: `Actor ${item.id} needs a \`kind\`: ${ACTOR_KINDS.join(', ')}.` });
    else actors.push(actorOf(item, item.id, item.name, item.kind, layer, path, problems));
  });
  return { actors, hidden, problems };
}

/** Takes the parsed list of countries in; entries without a code and a name are left out. */
export function readCountries(value: unknown): readonly Country[] {
  const list = isRecord(value) && Array.isArray(value.countries) ? value.countries : [];
  return list.filter(isRecord).flatMap((item) => {
    const { code, name, capital } = item;
    if (typeof code !== 'string' || typeof name !== 'string') return [];
    const names = { names: strings(item.names), adjectives: strings(item.adjectives), pl: strings(item.pl) };
    return [{ code, name, ...names, ...(typeof capital === 'string' && { capital }) }];
  });
}

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

function actorOf(
  item: Fields,
  id: string,
  name: string,
  kind: ActorKind,
  layer: Layer,
  path: Path,
  problems: GlossaryProblem[],
): Actor {
  const born = dateAt(item, 'born', path, problems);
  const died = dateAt(item, 'died', path, problems);
  const roles = Array.isArray(item.roles) ? item.roles.filter(isRecord) : [];
  return {
    id,
    kind,
    name,
    ...text(item, 'family'),
    ...text(item, 'acronym'),
    ...text(item, 'country'),
    ...text(item, 'summary'),
    ...text(item, 'wikidata'),
    aliases: strings(item.aliases),
    generic: strings(item.generic),
    wrong: strings(item.wrong),
    native: stringRecord(item.native),
    foreign: foreignNames(item.foreign),
    ...(born && { born }),
    ...(died && { died }),
    roles: roles.flatMap((role, i) => roleOf(role, [...path, 'roles', i], problems)),
    sources: strings(item.sources),
    layer,
  };
}

function roleOf(item: Fields, path: Path, problems: GlossaryProblem[]): readonly Role[] {
  if (typeof item.title !== 'string' || typeof item.of !== 'string') {
    problems.push({ path, message: 'A role needs a `title` and an `of`.' });
    return [];
  }
  const from = dateAt(item, 'from', path, problems);
  const to = dateAt(item, 'to', path, problems);
  const asOf = dateAt(item, 'asOf', path, problems);
  return [
    {
      title: item.title,
      of: item.of,
      ...text(item, 'seat'),
      as: strings(item.as),
      ...(from && { from }),
      ...(to && { to }),
      ...(asOf && { asOf }),
      single: item.single === true,
    },
  ];
}

function dateAt(item: Fields, key: string, path: Path, problems: GlossaryProblem[]): PartialDate | undefined {
  const value = item[key];
  if (value === undefined) return undefined;
  const date = typeof value === 'string' || typeof value === 'number' ? parseIsoDate(String(value)) : undefined;
  if (date === undefined) {
    problems.push({ path: [...path, key], message: `\`${String(value)}\` is no date: write 2014-04-27, 2014-04 or 2014.` });
  }
  return date;
}

function foreignNames(value: unknown): Readonly<Record<string, ForeignName>> {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).flatMap(([language, item]) => {
    if (!isRecord(item) || typeof item.name !== 'string') return [];
    return [[language, { name: item.name, ...text(item, 'acronym'), aliases: strings(item.aliases) }] as const];
  });
  return Object.fromEntries(entries);
}

function text<K extends string>(item: Fields, key: K): { readonly [P in K]?: string } {
  const value = item[key];
  return typeof value === 'string' && value.trim() !== '' ? ({ [key]: value } as { readonly [P in K]?: string }) : {};
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string' && item.trim() !== '') : [];
}

function stringRecord(value: unknown): Readonly<Record<string, string>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}

function isKind(value: unknown): value is ActorKind {
  return (ACTOR_KINDS as readonly unknown[]).includes(value);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
