import type { Span } from '../text/span.ts';
import type { Memory } from './memory.ts';
import type { Traces } from './traces.ts';

/**
 * One segment of a draft, read once and kept for as long as its text stays the same.
 * Every offset in it counts from the piece's own first unit, so a piece that moves need not be read again.
 */
export interface Piece {
  readonly kind: 'flow' | 'code' | 'html' | 'front-matter';
  readonly text: string;
  /** How many lines the text has, the blank ones at its end included. */
  readonly lines: number;
  readonly blocks: readonly Block[];
  /**
   * What a reader sees, unit for unit beside `text`: `TRANSPARENT` where markup stands that a reader does not
   * see (`**`, the `\` of `\[`), `OPAQUE` where something stands that is not prose (code, a URL, maths).
   */
  readonly visible: string;
  /** Cells of tables that hold nothing but a bracketed number (`| [3] |`). */
  readonly numberCells?: readonly Span[];
  /** What converters have left in it; `visible` hides it. */
  readonly traces?: Traces;
  /** What its readers know of it. */
  readonly memory: Memory;
}

/** A leaf block of CommonMark, in the order of the text. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'code' | 'html' | 'definition' | 'table' | 'thematic-break';
  readonly span: Span;
  /** The text of a heading or paragraph without the marks around it (`## Summary ##`, `**Summary**`). */
  readonly content: Span;
  /** 1 to 6 for a heading, else 0. */
  readonly depth: number;
  /** How a heading is written; a paragraph that is wholly bold is `bold`, any other is `plain`. */
  readonly style: 'atx' | 'setext' | 'bold' | 'plain';
  /** Whether a list or a quotation holds the block. */
  readonly nested: 'no' | 'list' | 'quotation';
}

/** Every unit of the stretch but line endings, replaced by `mark`. */
export function blank(text: string, mark: string): string {
  return text.replace(/[^\r\n]/g, mark);
}
