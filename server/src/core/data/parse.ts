import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { type Sentence, sentence } from '../language/say.ts';
import type { Span } from '../text/span.ts';
import type { Path } from './path.ts';
import { DATA } from './sentences.ts';
import { yamlSentence } from './yaml-sentence.ts';

/** A file of YAML or JSON as plain values, and where each of them stands. */
export interface ParsedFile {
  /** What could be read, also of a file with mistakes; `undefined` when nothing could. */
  readonly value: unknown;
  /** What is no YAML, and keys that stand twice. */
  readonly problems: readonly { readonly span: Span; readonly message: Sentence }[];
  /**
   * Where the value of a path stands, or its key; for a value of many lines, its first line. A path that leads
   * nowhere gives the place up to which it leads.
   */
  spanOf(path: Path, part?: 'key' | 'value'): Span;
}

/** Characters; the largest glossary stays far below. */
const LONGEST = 20_000_000;
/** Glossaries and configurations are six levels deep; thousands would take the parser's stack, and the process with it. */
const DEEPEST = 40;
/** Aliases (`*name`), those within what others repeat counted each time: a few of them can stand for billions of values. */
const MOST_ALIASES = 200;

/** Reads YAML, and JSON as the YAML that it is. Any text gives a file; offsets are in UTF-16 units of the text. */
export function parseFile(text: string): ParsedFile {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  // A lone `\r` ends a line in YAML 1.2, but not for this parser; nor does it take the tabs that indent JSON.
  const lines = text.slice(shift).replace(/\r(?!\n)/g, '\n');
  const body = /^\s*[{[]/.test(lines) ? lines.replaceAll('\t', ' ') : lines;
  if (text.length > LONGEST) return unreadable(sentence(DATA, 'tooLarge'));
  if (isTooDeep(body)) return unreadable(sentence(DATA, 'tooDeep'));
  const document = parseDocument(body, { prettyErrors: false, strict: true, uniqueKeys: false, logLevel: 'error' });
  const told = new Set<number>();
  const problems = document.errors
    // One place is told once: what follows from a mistake is said in the same words as the mistake.
    .filter(({ pos }) => !told.has(pos[0]) && told.add(pos[0]))
    .map(({ code, message, pos }) => ({
      span: { start: pos[0] + shift, end: Math.max(pos[1], pos[0]) + shift },
      message: yamlSentence(code, message),
    }));
  const comment = commentInJson(body);
  if (comment !== undefined)
    problems.splice(0, problems.length, { span: shifted(comment, shift), message: sentence(DATA, 'comment') });
  const reading: Reading = { document, aliases: 0, places: new Set(), problems, shift };
  const value = plain(document.contents, reading, 0);
  if (reading.aliases > MOST_ALIASES) return unreadable(sentence(DATA, 'aliases'));
  return { value, problems, spanOf: (path, part = 'value') => spanOf(document, body, path, part, shift) };
}

/** The first comment as JavaScript has them, in a text that begins as JSON does. To YAML it may be a part of a key. */
function commentInJson(body: string): Span | undefined {
  if (!/^\s*(?:[{[]|\/[/*])/.test(body)) return undefined;
  for (const { 0: found, index } of body.matchAll(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(?<![^\s,{}[\]])(?:#.*|\/\/.*|\/\*)/g))
    if (found.startsWith('/')) return { start: index, end: index + found.length };
  return undefined;
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function unreadable(message: Sentence): ParsedFile {
  const span = { start: 0, end: 0 };
  return { value: undefined, problems: [{ span, message }], spanOf: () => span };
}

/** Brackets and dashes of a line or of the whole text that open more than any such file does. */
function isTooDeep(body: string): boolean {
  let depth = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    if (code === 91 || code === 123) depth += 1;
    else if (code === 93 || code === 125) depth = Math.max(0, depth - 1);
    if (depth > 500) return true;
  }
  return /^ {400}|^ *(?:[-?:][ \t]+){50}/m.test(body);
}

interface Reading {
  readonly document: Document;
  readonly problems: { readonly span: Span; readonly message: Sentence }[];
  readonly shift: number;
  /** Offsets of the keys that have been reported: what an alias repeats is told once. */
  readonly places: Set<number>;
  aliases: number;
}

function plain(node: unknown, reading: Reading, depth: number): unknown {
  // An alias inside of what it stands for would go on for ever.
  if (depth > DEEPEST || reading.aliases > MOST_ALIASES) return undefined;
  if (isAlias(node)) {
    reading.aliases += 1;
    const meant = node.resolve(reading.document);
    const span = rangeOf(node, reading.shift);
    if (meant === undefined && span !== undefined)
      reading.problems.push({ span, message: sentence(DATA, 'noAnchor', { name: node.source }) });
    return plain(meant, reading, depth + 1);
  }
  if (isSeq(node)) return node.items.map((item) => plain(item, reading, depth + 1));
  if (isMap(node)) return Object.fromEntries(entriesOf(node.items, reading, depth));
  return isScalar(node) ? node.value : null;
}

function entriesOf(pairs: readonly Pair[], reading: Reading, depth: number): readonly (readonly [string, unknown])[] {
  const seen = new Set<string>();
  return pairs.map(({ key, value }) => {
    const name = keyOf(key);
    if (seen.has(name) && depth < DEEPEST) {
      const span = rangeOf(key, reading.shift);
      if (span !== undefined && !reading.places.has(span.start)) {
        reading.places.add(span.start);
        reading.problems.push({ span, message: sentence(DATA, 'keyTwice', { name }) });
      }
    }
    seen.add(name);
    return [name, plain(value, reading, depth + 1)];
  });
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function spanOf(document: Document, body: string, path: Path, part: 'key' | 'value', shift: number): Span {
  let node: unknown = document.contents;
  let key: Span | undefined;
  let found = rangeOf(node, shift) ?? { start: 0, end: 0 };
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const next = stepInto(node, step);
    if (next === undefined) break;
    key = next.key === undefined ? undefined : rangeOf(next.key, shift);
    node = next.value;
    const here = rangeOf(node, shift);
    // What is left empty (`name:`) has no width of its own.
    found = here === undefined || here.end === here.start ? (key ?? found) : here;
    if (index === path.length - 1 && part === 'key' && key !== undefined) found = key;
  }
  return firstLine(found, body, shift);
}

function stepInto(node: unknown, step: string | number): { readonly key?: unknown; readonly value: unknown } | undefined {
  if (isSeq(node)) return typeof step === 'number' && step < node.items.length ? { value: node.items[step] } : undefined;
  return isMap(node) ? node.items.findLast(({ key }) => keyOf(key) === String(step)) : undefined;
}

function rangeOf(node: unknown, shift: number): Span | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range == null ? undefined : { start: range[0] + shift, end: range[1] + shift };
}

function firstLine({ start, end }: Span, body: string, shift: number): Span {
  const line = body.slice(start - shift, end - shift).split(/\r?\n/, 1)[0] ?? '';
  return { start, end: start + line.trimEnd().length };
}
