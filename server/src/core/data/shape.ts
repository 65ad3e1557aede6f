import { didYouMean } from './did-you-mean.ts';
import { type Fault, fault } from './fault.ts';
import type { Path } from './path.ts';

/** What a value has to be; gives what it is not. `name` is what the value is called in sentences. */
export type Shape = (value: unknown, path: Path, name: string) => Iterable<Fault>;

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A mapping of known fields. `needs` says what is missing in the whole of it. */
export function fieldsOf(
  kind: string,
  shapes: Readonly<Record<string, Shape>>,
  needs: (fields: Fields, path: Path) => Iterable<Fault>,
): Shape {
  const known = Object.keys(shapes);
  return function* (value, path) {
    if (!isFields(value)) {
      yield fault(path, `${kind} consists of fields (${known.slice(0, 3).join(', ')} …), but this is ${inWords(value)}.`);
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
export function recordOf(keyFault: (key: string) => string | undefined, shape: Shape): Shape {
  return function* (value, path, name) {
    if (!isFields(value)) {
      yield fault(path, `\`${name}\` lists names by language, as in { zh: 公安部 }, but this is ${inWords(value)}.`);
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
      yield fault(
        path,
        `\`${name}\` is a list, with square brackets or a hyphen before each item, but this is ${inWords(value)}.`,
      );
      return;
    }
    if (value.length < least) yield fault(path, `\`${name}\` is empty: write at least one, or leave the field out.`);
    const seen = new Set<unknown>();
    for (const [index, item] of value.entries()) {
      yield* shape(item, [...path, index], name);
      if (unique && seen.has(item))
        yield fault([...path, index], `"${String(item)}" stands twice in \`${name}\`: keep one of them.`);
      seen.add(item);
    }
  };
}

/** A text that passes a test; the sentence is told of one that does not. */
export function textOf(passes: (text: string) => boolean, otherwise: (text: string, name: string) => string): Shape {
  return function* (value, path, name) {
    if (typeof value !== 'string') yield fault(path, noText(value, name));
    else if (!passes(value)) yield fault(path, otherwise(value, name));
  };
}

export function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'string' ? `the text "${shortened(value)}"` : `${String(value)}`;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function noText(value: unknown, name: string): string {
  if (value === null) return `\`${name}\` is empty: write something, or leave the field out.`;
  if (typeof value === 'number' || typeof value === 'boolean')
    return `\`${name}\` is a text: put ${String(value)} in quotes, "${String(value)}".`;
  return `\`${name}\` is a text, but this is ${inWords(value)}.`;
}

function unknownField(kind: string, key: string, known: readonly string[]): string {
  const near = didYouMean(key, known);
  const fields = near === '' ? ` It has ${known.join(', ')}.` : near;
  return `${kind} has no field \`${shortened(key)}\`.${fields}`;
}
