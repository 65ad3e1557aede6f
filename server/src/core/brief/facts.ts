import type { Piece } from '../markdown/piece.ts';
import { headingsIn, type PieceHeading } from './headings.ts';
import { type NumberedLine, numberedLinesIn } from './numbered-lines.ts';
import { type BracketedNumbers, scanCitations } from './scan-citations.ts';
import { type Suppression, scanSuppressions } from './scan-suppressions.ts';
import { countWords } from './words.ts';

/** What can be said of a piece by itself; computed once for as long as the piece lives. */
export interface PieceFacts {
  readonly headings: readonly PieceHeading[];
  readonly brackets: readonly BracketedNumbers[];
  readonly numberedLines: readonly NumberedLine[];
  /** Words of prose: code, URLs and markup do not count. */
  readonly words: number;
  /** Whether it holds something that is not prose but is not nothing: code, a table, a picture. */
  readonly other: boolean;
  /** Labels of link definitions that are numbers (`[1]: https://…`). */
  readonly definedNumbers: readonly number[];
  /** Whether the piece uses Markdown footnotes (`[^1]`), another system of references. */
  readonly footnotes: boolean;
  /** Comments that switch rules off or on again. */
  readonly suppressions: readonly Suppression[];
}

export function factsOf(piece: Piece): PieceFacts {
  const bracketed = piece.text.includes('[');
  const prose = piece.kind === 'flow' || piece.kind === 'html';
  return {
    headings: piece.kind === 'flow' ? headingsIn(piece) : [],
    brackets: prose && bracketed ? scanCitations(piece.visible, piece.numberCells) : [],
    numberedLines: piece.kind === 'flow' ? numberedLinesIn(piece) : [],
    words: prose ? countWords(piece.visible) : 0,
    other: holdsOther(piece),
    definedNumbers: piece.kind === 'flow' && bracketed ? definedNumbersIn(piece) : [],
    footnotes: prose && bracketed && piece.visible.includes('[^'),
    suppressions: scanSuppressions(piece),
  };
}

function holdsOther(piece: Piece): boolean {
  if (piece.kind === 'code') return true;
  return (
    piece.blocks.some(({ kind }) => kind === 'code' || kind === 'table') ||
    (piece.text.includes('![') && /!\[[^\]]{0,300}\][([]/.test(piece.text))
  );
}

function definedNumbersIn(piece: Piece): readonly number[] {
  return piece.blocks
    .filter((block) => block.kind === 'definition')
    .map((block) => Number(/^\[(\d+)\]:/.exec(piece.text.slice(block.span.start, block.span.end))?.[1]))
    .filter((number) => Number.isInteger(number));
}
