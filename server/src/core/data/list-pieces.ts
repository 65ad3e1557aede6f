/**
 * A text whose top level has one long list, cut where no construct of YAML can cross: before the hyphens of its items. An
 * item can then be read by itself, and a mistake in one of them is none of the others'.
 */
export interface ListPieces {
  /** The key that has the list, and where it stands. */
  readonly key: string;
  readonly keyStart: number;
  /** Offsets of the lines that the items begin with, and behind them that of the line at which the list ends. */
  readonly starts: readonly number[];
}

/** `undefined` for a text without such a list, or with one in brackets. */
export function listPieces(text: string): ListPieces | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const [whole, key = '', indent = ''] = opening;
  const bounds = new RegExp(`^${indent}-(?=[ \\r\\n]|$)|^[^\\s#]`, 'gm');
  bounds.lastIndex = opening.index + whole.length - indent.length;
  const starts: number[] = [];
  for (let bound = bounds.exec(text); bound !== null; bound = bounds.exec(text)) {
    starts.push(bound.index);
    if (bound[0] !== `${indent}-`) return { key, keyStart: opening.index, starts };
  }
  return { key, keyStart: opening.index, starts: [...starts, text.length] };
}

/** A key at the margin without anything behind it but comments and empty lines, and then a hyphen. */
const OPENING = /^([A-Za-z]\w*):[ \r]*(?: #[^\n]*)?\n(?:[ \r]*(?:#[^\n]*)?\n)*( *)(?=-(?:[ \r\n]|$))/m;
