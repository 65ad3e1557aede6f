import { type Sentence, sentence } from '../language/say.ts';
import type { Phrase } from '../language/template.ts';
import { nearOf } from './did-you-mean.ts';
import { type Fault, fault, type Told } from './fault.ts';
import type { Path } from './path.ts';
import { DATA } from './sentences.ts';

/** What a value has to be; gives what it is not. `name` is what the value is called in sentences. */
export type Shape = (value: unknown, path: Path, name: string) => Iterable<Fault>;

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How a group of fields is called at the beginning of a sentence. */
export type FieldsKind = Phrase<typeof DATA.messages>;

/** A mapping of known fields. `needs` says what is missing in the whole of it. */
export function fieldsOf(
  kind: FieldsKind,
  shapes: Readonly<Record<string, Shape>>,
  needs: (fields: Fields, path: Path) => Iterable<Fault>,
): Shape {
  const known = Object.keys(shapes);
  return function* (value, path) {
    if (!isFields(value)) {
      yield fault(path, sentence(DATA, 'fields', { kind, fields: known.slice(0, 3).join(', '), value: valueIn(value) }));
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
      if (shape !== undefined) yield* shape(item, [...path, key], key);
      else yield fault([...path, key], unknownField(kind, key, known), { part: 'key' });
    }
    yield* needs(value, path);
  };
}

/** Any number of keys of one sort, each with a value of one sort. */
export function recordOf(keyFault: (key: string) => Told | undefined, shape: Shape): Shape {
  return function* (value, path, name) {
    if (!isFields(value)) {
      yield fault(path, sentence(DATA, 'languages', { name, example: '{ zh: 公安部 }', value: valueIn(value) }));
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      const message = keyFault(key);
      if (message !== undefined) yield fault([...path, key], message, { part: 'key' });
      yield* shape(item, [...path, key], key);
    }
  };
}

export interface ListLimits {
  readonly unique: boolean;
  readonly least: number;
}

export function listOf(shape: Shape, { unique, least }: ListLimits = { unique: false, least: 0 }): Shape {
  return function* (value, path, name) {
    if (!Array.isArray(value)) {
      yield fault(path, sentence(DATA, 'list', { name, value: valueIn(value) }));
      return;
    }
    if (value.length < least) yield fault(path, sentence(DATA, 'emptyList', { name }));
    const seen = new Set<unknown>();
    for (const [index, item] of value.entries()) {
      yield* shape(item, [...path, index], name);
      if (unique && seen.has(item)) yield fault([...path, index], sentence(DATA, 'twice', { item: String(item), name }));
      seen.add(item);
    }
  };
}

/** A text that passes a test; the sentence is told of one that does not. */
export function textOf(passes: (text: string) => boolean, otherwise: (text: string, name: string) => Told): Shape {
  return function* (value, path, name) {
    if (typeof value !== 'string') yield fault(path, noText(value, name));
    else if (!passes(value)) yield fault(path, otherwise(value, name));
  };
}

/** What a value is called in a sentence. */
export function valueIn(value: unknown): number | string | Phrase<typeof DATA.messages> {
  if (value === null || value === undefined) return { phrase: 'nothing' };
  if (Array.isArray(value)) return { phrase: 'someList' };
  if (typeof value === 'object') return { phrase: 'someFields' };
  return typeof value === 'string' ? { phrase: 'text', values: { text: shortened(value) } } : String(value);
}

/** As much of what a file says as a sentence can hold. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function noText(value: unknown, name: string): Sentence {
  if (value === null) return sentence(DATA, 'empty', { name });
  if (typeof value === 'number' || typeof value === 'boolean') return sentence(DATA, 'unquoted', { name, value: String(value) });
  return sentence(DATA, 'noText', { name, value: valueIn(value) });
}

function unknownField(kind: FieldsKind, key: string, known: readonly string[]): Told {
  const near = nearOf(key, known);
  const help = near.length > 0 ? near : [sentence(DATA, 'knownFields', { fields: known.join(', ') })];
  return [sentence(DATA, 'unknownField', { kind, key: shortened(key) }), ...help];
}
