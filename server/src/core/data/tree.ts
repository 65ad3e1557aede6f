import { type Sentence, sentence } from '../language/say.ts';
import { type Span, shift } from '../text/span.ts';
import type { Path } from './path.ts';
import { DATA } from './sentences.ts';

/** A value of a file and where it stands; a value that was left out stands nowhere. */
export type Tree = ScalarTree | ListTree | FieldsTree;

export interface ScalarTree {
  readonly of: 'scalar';
  readonly span: Span | undefined;
  readonly value: unknown;
}

export interface ListTree {
  readonly of: 'list';
  readonly span: Span | undefined;
  readonly items: readonly Tree[];
}

export interface FieldsTree {
  readonly of: 'fields';
  readonly span: Span | undefined;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly key: Span | undefined;
  readonly value: Tree;
}

/** Glossaries and configurations are six levels deep; thousands would take the stack, and the process with it. */
export const DEEPEST = 40;

/** Something in a file that is no YAML or JSON, or a key that stands twice. */
export interface DataFault {
  readonly span: Span;
  readonly message: Sentence;
}

/** A text as it was read, without its places: those of ten thousand entries would take more memory than all else. */
export interface TextReading {
  readonly value: unknown;
  readonly faults: readonly DataFault[];
  /** Reads the places again. */
  readonly placeOf: (path: Path, part: 'key' | 'value') => Span;
}

/** The tree as plain values. Keys that stand twice in one group are told of once, whatever repeats the group. */
export function plainValue(tree: Tree, faults: DataFault[], told = new Set<number>()): unknown {
  if (tree.of === 'scalar') return tree.value;
  if (tree.of === 'list') return tree.items.map((item) => plainValue(item, faults, told));
  const seen = new Set<string>();
  const entries = tree.fields.map(({ name, key, value }) => {
    if (seen.has(name) && key !== undefined && !told.has(key.start)) {
      told.add(key.start);
      faults.push({ span: key, message: sentence(DATA, 'keyTwice', { name }) });
    }
    seen.add(name);
    return [name, plainValue(value, faults, told)] as const;
  });
  return Object.fromEntries(entries);
}

/** Where the value of a path stands, or its key; of a path that leads nowhere, the place up to which it leads. */
export function placeIn(root: Tree, path: Path, part: 'key' | 'value'): Span {
  let tree = root;
  let found = tree.span ?? NOWHERE;
  for (const [index, step] of path.entries()) {
    const next = stepInto(tree, step);
    if (next === undefined) break;
    tree = next.value;
    const here = tree.span;
    // What is left empty (`name:`) has no width of its own.
    found = here === undefined || here.end === here.start ? (next.key ?? found) : here;
    if (index === path.length - 1 && part === 'key' && next.key !== undefined) found = next.key;
  }
  return found;
}

function stepInto(tree: Tree, step: string | number): { readonly key?: Span | undefined; readonly value: Tree } | undefined {
  if (tree.of === 'list') {
    const value = typeof step === 'number' ? tree.items[step] : undefined;
    return value && { value };
  }
  return tree.of === 'fields' ? tree.fields.findLast(({ name }) => name === String(step)) : undefined;
}

/** The faults of a part of a text that begins there. */
export function faultsFrom(start: number, faults: readonly DataFault[]): readonly DataFault[] {
  return faults.map(({ span, message }) => ({ span: shift(span, start), message }));
}

const NOWHERE: Span = { start: 0, end: 0 };
