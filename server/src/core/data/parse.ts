import { type Sentence, sentence } from '../language/say.ts';
import type { Span } from '../text/span.ts';
import { commentInJson, looksLikeJson, readJson } from './json-tree.ts';
import { listPieces } from './list-pieces.ts';
import type { Path } from './path.ts';
import { type PiecesRead, type PiecewiseReading, readPieces } from './read-pieces.ts';
import { DATA } from './sentences.ts';
import { type DataFault, placeIn, plainValue, type TextReading, type Tree } from './tree.ts';
import { MOST_ALIASES, readYaml } from './yaml-tree.ts';

/** A file of YAML or JSON as plain values, and where each of them stands. */
export interface ParsedFile {
  /** What could be read, also of a file with mistakes; `undefined` when nothing could. */
  readonly value: unknown;
  /** What is no YAML or JSON, and keys that stand twice. */
  readonly problems: readonly DataFault[];
  /**
   * Where the value of a path stands, or its key; for a value of many lines, its first line. A path that leads
   * nowhere gives the place up to which it leads.
   */
  spanOf(path: Path, part?: 'key' | 'value'): Span;
  /** What a later version of the text need not read again. */
  readonly pieces?: PiecesRead;
}

/** Characters; the largest glossary stays far below. */
const LONGEST = 20_000_000;

/**
 * Reads YAML and JSON. Any text gives a file; offsets are in UTF-16 units of the text. Of what `before` has, an earlier
 * version of the file, only what has changed is read again.
 */
export function parseFile(text: string, before?: ParsedFile): ParsedFile {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  // A lone `\r` ends a line in YAML 1.2, but not for its parser.
  const body = text.slice(start).replace(/\r(?!\n)/g, '\n');
  if (text.length > LONGEST) return unreadable(sentence(DATA, 'tooLarge'));
  if (isTooDeep(body)) return unreadable(sentence(DATA, 'tooDeep'));
  const reading = readText(body, before?.pieces);
  if (reading === undefined) return unreadable(sentence(DATA, 'aliases'));
  const { value, faults, placeOf } = reading;
  const pieces = 'pieces' in reading ? reading.pieces : undefined;
  const problems = faults.map(({ span, message }) => ({ span: { start: span.start + start, end: span.end + start }, message }));
  const spanOf = (path: Path, part: 'key' | 'value' = 'value'): Span => firstLine(placeOf(path, part), body, start);
  return { value, problems, spanOf, ...(pieces && { pieces }) };
}

/** `undefined` for a text that repeats itself beyond all measure. */
function readText(body: string, before: PiecesRead | undefined): TextReading | PiecewiseReading | undefined {
  const comment = commentInJson(body);
  if (comment !== undefined)
    return withPlaces(
      { tree: readJson(body).tree, faults: [{ span: comment, message: sentence(DATA, 'comment') }] },
      () => readJson(body).tree,
    );
  if (looksLikeJson(body)) {
    const reading = readJson(body);
    if (reading.faults.length === 0 || !reading.mayBeYaml) return withPlaces(reading, () => readJson(body).tree);
    // What JSON does not allow YAML may: comments, names without quotes, a comma behind the last item.
    const yaml = readWhole(body.replaceAll('\t', ' '));
    return yaml === undefined || yaml.faults.length === 0 ? yaml : withPlaces(reading, () => readJson(body).tree);
  }
  const pieces = listPieces(body);
  return (pieces && readPieces(body, pieces, before)) ?? readWhole(body);
}

function readWhole(body: string): TextReading | undefined {
  const reading = readYaml(body);
  return reading.aliases > MOST_ALIASES ? undefined : withPlaces(reading, () => readYaml(body).tree);
}

function withPlaces(reading: { readonly tree: Tree; readonly faults: readonly DataFault[] }, again: () => Tree): TextReading {
  const faults = [...reading.faults];
  const value = plainValue(reading.tree, faults);
  let kept = new WeakRef(reading.tree);
  const tree = (): Tree => {
    const known = kept.deref();
    if (known !== undefined) return known;
    const made = again();
    kept = new WeakRef(made);
    return made;
  };
  return { value, faults, placeOf: (path, part) => placeIn(tree(), path, part) };
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

function firstLine({ start, end }: Span, body: string, shift: number): Span {
  const line = body.slice(start, end).split(/\r?\n/, 1)[0] ?? '';
  return { start: start + shift, end: start + shift + line.trimEnd().length };
}
