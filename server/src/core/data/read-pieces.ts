import { type Span, shift } from '../text/span.ts';
import type { ListPieces } from './list-pieces.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { isFields } from './shape.ts';
import { type DataFault, faultsFrom, placeIn, plainValue, type TextReading, type Tree } from './tree.ts';
import { readYaml, type YamlReading } from './yaml-tree.ts';

/** The items of a list as they were read, by their texts: those of a later text that are the same need not be read again. */
export type PiecesRead = ReadonlyMap<string, PieceRead>;

interface PieceRead {
  readonly text: string;
  readonly value: unknown;
  /** From the beginning of the item. */
  readonly faults: readonly DataFault[];
}

/** A text that was read item by item. */
export interface PiecewiseReading extends TextReading {
  readonly pieces: PiecesRead;
}

/**
 * Reads a text item by item. `undefined` where it has to be read as a whole: the list is no value of a key at the top, or
 * something is repeated by an alias (`*name`), which may stand for what another item has.
 */
export function readPieces(
  text: string,
  { key, keyStart, starts }: ListPieces,
  before: PiecesRead | undefined,
): PiecewiseReading | undefined {
  const first = starts[0] ?? text.length;
  const last = starts.at(-1) ?? text.length;
  // The rest of the file is one text without the list.
  const frame = readYaml(text.slice(0, first) + text.slice(last));
  if (!isFrame(frame, key, keyStart)) return undefined;
  const inText = (offset: number): number => (offset < first ? offset : offset + last - first);
  const spanInText = ({ start, end }: Span): Span => ({ start: inText(start), end: inText(end) });
  const pieceAt = (index: number): string => text.slice(starts[index], starts[index + 1]);

  const faults = [...frame.faults];
  const rest = plainValue(frame.tree, faults);
  const all = faults.map(({ span, message }) => ({ span: spanInText(span), message }));
  const pieces = new Map<string, PieceRead>();
  const items: unknown[] = [];
  for (let index = 0; index < starts.length - 1; index += 1) {
    const piece = before?.get(pieceAt(index)) ?? readPiece(before === undefined ? pieceAt(index) : ofItsOwn(pieceAt(index)));
    if (piece === undefined) return undefined;
    pieces.set(piece.text, piece);
    items.push(piece.value);
    if (piece.faults.length > 0) all.push(...faultsFrom(starts[index] as number, piece.faults));
  }
  return {
    value: { ...(isFields(rest) ? rest : {}), [key]: items },
    faults: all.sort((a, b) => a.span.start - b.span.start),
    pieces,
    placeOf: (path, part) => {
      const [step, index] = path;
      const start = typeof index === 'number' && index < items.length ? starts[index] : undefined;
      if (step !== key || start === undefined) return spanInText(placeIn(frame.tree, path, part));
      return shift(placeIn(treeOf(pieceAt(index as number)).tree, path.slice(2), part), start);
    },
  };
}

/** Whether the rest of a text has the list where it was found, and nothing that it repeats. */
function isFrame({ tree, aliases }: YamlReading, key: string, keyStart: number): boolean {
  const [field, ...others] = tree.of === 'fields' ? tree.fields.filter(({ name }) => name === key) : [];
  if (aliases > 0 || field === undefined || others.length > 0) return false;
  return field.key?.start === keyStart && field.value.of === 'scalar' && field.value.value === null;
}

/** The item that a text of its own begins with; `undefined` where it repeats something. */
function readPiece(text: string): PieceRead | undefined {
  const { tree, faults, aliases } = treeOf(text);
  if (aliases > 0) return undefined;
  const found = [...faults];
  const value = plainValue(tree, found);
  return { text, value, faults: found.length === 0 ? NONE : found };
}

function treeOf(text: string): YamlReading {
  const plain = readPlainYaml(text);
  const { tree, faults, aliases } = plain === undefined ? readYaml(text) : { tree: plain, faults: NONE, aliases: 0 };
  return { tree: (tree.of === 'list' ? tree.items[0] : undefined) ?? NOTHING, faults, aliases };
}

/** A part of a text keeps all of it in memory, with all that is kept of the part; a copy does not. */
function ofItsOwn(part: string): string {
  return ` ${part}`.slice(1);
}

const NOTHING: Tree = { of: 'scalar', span: undefined, value: null };
const NONE: readonly DataFault[] = [];
