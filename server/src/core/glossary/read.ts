import { type Fields, isFields } from '../data/shape.ts';
import { type PartialDate, parseIsoDate } from '../text/date.ts';
import { markIn } from '../text/markup.ts';
import { remembered, rememberedOf } from '../text/remembered.ts';
import { ACTOR_KINDS, type Actor, type ActorKind, type Country, type ForeignName, type Layer, type Role } from './actor.ts';

/** What a glossary file gave. What in it could not be used, `validate` tells. */
export interface GlossaryReading {
  readonly actors: readonly Actor[];
  /** Ids of entries of earlier layers that this file hides. */
  readonly hidden: readonly string[];
}

/**
 * Takes a parsed glossary file (YAML or JSON) in at the door. Never throws: an entry that cannot be used is left
 * out, and of the others what cannot be used.
 */
export function readGlossary(value: unknown, layer: Layer): GlossaryReading {
  const actors: Actor[] = [];
  const hidden: string[] = [];
  const list = isFields(value) && Array.isArray(value.actors) ? value.actors : [];
  for (const item of list) {
    if (isFields(item) && item.hidden === true && typeof item.id === 'string') hidden.push(printable(item.id));
    const actor = readActor(item, layer);
    if (actor !== undefined) actors.push(actor);
  }
  return { actors, hidden };
}

/**
 * One entry; `undefined` for one that hides another, or that cannot be used. The same entry of the same layer gives the same
 * actor, so that whatever is remembered of it stays when another entry of its file changes.
 */
export function readActor(item: unknown, layer: Layer): Actor | undefined {
  return isFields(item) && item.hidden !== true ? READ[layer](item).actor : undefined;
}

const READ: Readonly<Record<Layer, (item: Fields) => { readonly actor: Actor | undefined }>> = {
  bundled: rememberedOf((item: Fields) => ({ actor: actorOf(item, 'bundled') })),
  team: rememberedOf((item: Fields) => ({ actor: actorOf(item, 'team') })),
  workspace: rememberedOf((item: Fields) => ({ actor: actorOf(item, 'workspace') })),
};

function actorOf(item: Fields, layer: Layer): Actor | undefined {
  const { kind } = item;
  if (typeof item.id !== 'string' || typeof item.name !== 'string' || !isKind(kind)) return undefined;
  const name = printable(item.name);
  if (!isName(name)) return undefined;
  const born = readDate(item.born);
  const died = readDate(item.died);
  return {
    id: printable(item.id),
    kind,
    name,
    ...oneName(item, 'family'),
    ...oneName(item, 'acronym'),
    ...text(item, 'country'),
    ...text(item, 'summary'),
    ...text(item, 'wikidata'),
    aliases: names(item.aliases),
    generic: names(item.generic),
    wrong: names(item.wrong),
    native: nativeNames(item.native),
    foreign: foreignNames(item.foreign),
    ...(born && { born }),
    ...(died && { died }),
    roles: Array.isArray(item.roles) ? item.roles.flatMap((role) => readRole(role) ?? []) : NONE,
    sources: strings(item.sources),
    layer,
  };
}

/** One office; `undefined` for one without title or owner. */
export function readRole(item: unknown): Role | undefined {
  if (!isFields(item) || typeof item.title !== 'string' || typeof item.of !== 'string') return undefined;
  const from = readDate(item.from);
  const to = readDate(item.to);
  const asOf = readDate(item.asOf);
  return {
    title: printable(item.title),
    of: printable(item.of),
    ...text(item, 'seat'),
    as: strings(item.as),
    ...(from && { from }),
    ...(to && { to }),
    ...(asOf && { asOf }),
    single: item.single === true,
  };
}

/** A year may be a number: YAML makes one of `2014`. */
export function readDate(value: unknown): PartialDate | undefined {
  return typeof value === 'string' || typeof value === 'number' ? dateOf(String(value)) : undefined;
}

/** Thousands of terms of office begin and end on the same few days. */
const dateOf = remembered(parseIsoDate);

/** Takes the parsed list of countries in; entries without a code and a name are left out. */
export function readCountries(value: unknown): readonly Country[] {
  const list = isFields(value) && Array.isArray(value.countries) ? value.countries : [];
  return list.filter(isFields).flatMap((item) => {
    const { code, name, capital } = item;
    if (typeof code !== 'string' || typeof name !== 'string') return [];
    const names = { names: strings(item.names), adjectives: strings(item.adjectives), pl: strings(item.pl) };
    return [{ code, name, ...names, ...(typeof capital === 'string' && { capital }) }];
  });
}

function foreignNames(value: unknown): Readonly<Record<string, ForeignName>> {
  if (!isFields(value)) return NO_NAMES;
  const entries = Object.entries(value).flatMap(([language, item]) => {
    if (!isFields(item) || typeof item.name !== 'string' || markIn(item.name) !== undefined) return [];
    return [[language, { name: printable(item.name), ...oneName(item, 'acronym'), aliases: names(item.aliases) }] as const];
  });
  return Object.fromEntries(entries);
}

function text<K extends string>(item: Fields, key: K): { readonly [P in K]?: string } {
  const value = item[key];
  const found = typeof value === 'string' ? printable(value) : '';
  return found.trim() === '' ? {} : ({ [key]: found } as { readonly [P in K]?: string });
}

/** What a brief can be made to say: where a name is filled in, no link, image or HTML is to come with it. */
function isName(text: string): boolean {
  return text.trim() !== '' && markIn(text) === undefined;
}

function oneName<K extends string>(item: Fields, key: K): { readonly [P in K]?: string } {
  const value = item[key];
  return typeof value === 'string' && isName(value) ? text(item, key) : {};
}

function names(value: unknown): readonly string[] {
  return strings(value).filter(isName);
}

function strings(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return NONE;
  const found = value.filter((item) => typeof item === 'string').map(printable);
  return found.filter((item) => item.trim() !== '');
}

/**
 * Without what steers a terminal or turns the direction of writing (C0 and C1 controls, Unicode's bidirectional
 * overrides and isolates, UAX #9): a glossary that somebody else wrote may hold it, and it names nobody.
 */
function printable(text: string): string {
  return STEERING.test(text) ? text.replace(/\s+/g, ' ').replace(STEERINGS, '') : text;
}

const STEERING = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
const STEERINGS = new RegExp(STEERING.source, 'gu');

function nativeNames(value: unknown): Readonly<Record<string, string>> {
  if (!isFields(value)) return NO_NAMES;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      typeof item === 'string' && markIn(item) === undefined ? [[key, printable(item)]] : [],
    ),
  );
}

function isKind(value: unknown): value is ActorKind {
  return (ACTOR_KINDS as readonly unknown[]).includes(value);
}

/** One for all: most actors have nothing in most of their lists. */
const NONE: readonly never[] = [];
const NO_NAMES: Readonly<Record<string, never>> = {};
