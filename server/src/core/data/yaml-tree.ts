import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { sentence } from '../language/say.ts';
import type { Span } from '../text/span.ts';
import { DATA } from './sentences.ts';
import { type DataFault, DEEPEST, type Field, type Tree } from './tree.ts';
import { yamlSentence } from './yaml-sentence.ts';

/** What the parser for all of YAML makes of a text. */
export interface YamlReading {
  readonly tree: Tree;
  readonly faults: readonly DataFault[];
  /** How often something is repeated by an alias (`*name`), those within what others repeat counted each time. */
  readonly aliases: number;
}

/** A few aliases can stand for billions of values. */
export const MOST_ALIASES = 200;

/** Reads any YAML. The parser keeps some forty objects for a line: let its reading go when the values are known. */
export function readYaml(text: string): YamlReading {
  const document = parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: false, logLevel: 'error' });
  const told = new Set<number>();
  const faults: DataFault[] = document.errors
    // One place is told once: what follows from a mistake is said in the same words as the mistake.
    .filter(({ pos }) => !told.has(pos[0]) && told.add(pos[0]))
    .map(({ code, message, pos }) => ({
      span: { start: pos[0], end: Math.max(pos[1], pos[0]) },
      message: yamlSentence(code, message),
    }));
  const reading: Reading = { document, faults, aliases: 0 };
  const tree = treeOf(document.contents, reading, 0);
  return { tree, faults, aliases: reading.aliases };
}

interface Reading {
  readonly document: Document;
  readonly faults: DataFault[];
  aliases: number;
}

function treeOf(node: unknown, reading: Reading, depth: number): Tree {
  const span = rangeOf(node);
  // An alias inside of what it stands for would go on for ever.
  if (depth > DEEPEST || reading.aliases > MOST_ALIASES) return { of: 'scalar', span, value: undefined };
  if (isAlias(node)) {
    reading.aliases += 1;
    const meant = node.resolve(reading.document);
    if (meant === undefined && span !== undefined)
      reading.faults.push({ span, message: sentence(DATA, 'noAnchor', { name: node.source }) });
    return { ...treeOf(meant, reading, depth + 1), span };
  }
  if (isSeq(node)) return { of: 'list', span, items: node.items.map((item) => treeOf(item, reading, depth + 1)) };
  if (isMap(node)) return { of: 'fields', span, fields: node.items.map((pair) => fieldOf(pair, reading, depth)) };
  return { of: 'scalar', span, value: isScalar(node) ? node.value : null };
}

function fieldOf({ key, value }: Pair, reading: Reading, depth: number): Field {
  const name = isScalar(key) ? String(key.value) : String(key);
  return { name, key: rangeOf(key), value: treeOf(value, reading, depth + 1) };
}

function rangeOf(node: unknown): Span | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range == null ? undefined : { start: range[0], end: range[1] };
}
