import type { Block, Piece } from '../markdown/piece.ts';
import { OPAQUE, TRANSPARENT } from '../text/marks.ts';
import type { Span } from '../text/span.ts';
import { countWords } from './words.ts';

/** Something in one piece that is a heading, or may be one if the brief writes its headings like that. */
export interface PieceHeading {
  /** The whole of it, marks included (`## Summary`, `**Summary**:`). */
  readonly span: Span;
  /** The words alone (`Summary`). */
  readonly content: Span;
  /** The words as a reader sees them. */
  readonly text: string;
  readonly words: number;
  /** It ends like a sentence: a bold statement rather than a heading, unless the profile names it. */
  readonly sentence: boolean;
  readonly style: HeadingStyle;
  /** Markdown takes it for an item of a list (`1. SUMMARY`): in bold it is a heading only if the profile names it. */
  readonly listed: boolean;
  /** 1 to 6 for `atx` and `setext`, 0 for the others. */
  readonly depth: number;
}

export type HeadingStyle = 'atx' | 'setext' | 'bold' | 'capitals';

/** No heading that anyone writes is longer; a bold paragraph that is, is emphasis. */
const LONGEST = 200;

export function headingsIn(piece: Piece): readonly PieceHeading[] {
  const headings: PieceHeading[] = [];
  for (const block of piece.blocks) {
    const listed = block.nested === 'list' && isNumberedLine(block, piece);
    const style = block.nested === 'no' || listed ? headingStyle(block, piece) : undefined;
    if (style === undefined) continue;
    const words = countWords(piece.visible.slice(block.content.start, block.content.end));
    const text = textOf(piece, block.content);
    const sentence = /[.,;]$/.test(text);
    headings.push({ span: block.span, content: block.content, text, words, sentence, listed, style, depth: block.depth });
  }
  return headings;
}

/** What a reader sees of the span, on one line. */
export function textOf(piece: Piece, span: Span): string {
  return piece.visible.slice(span.start, span.end).replaceAll(TRANSPARENT, '').replaceAll(OPAQUE, '').replace(/\s+/g, ' ').trim();
}

/** `1. SUMMARY` and `1.  **Summary**` are lists of one item to Markdown and headings to everyone else. */
function isNumberedLine(block: Block, piece: Piece): boolean {
  if (piece.blocks.length !== 1 || !/^\d{1,2}[.)] /.test(piece.text)) return false;
  return block.style === 'bold' || isInCapitals(piece.text.slice(block.content.start, block.content.end));
}

function headingStyle(block: Block, piece: Piece): HeadingStyle | undefined {
  if (block.kind === 'heading') return block.style === 'setext' ? 'setext' : 'atx';
  if (block.kind !== 'paragraph' || block.span.end - block.span.start > LONGEST) return undefined;
  const source = piece.text.slice(block.content.start, block.content.end);
  const text = source.includes(']{') ? textOf(piece, block.content) : source;
  if (/[\r\n]/.test(text)) return undefined;
  if (block.style === 'bold') return 'bold';
  return isInCapitals(text) ? 'capitals' : undefined;
}

/** `SUMMARY`, `WHAT'S NEXT FOR HUAWEI?`: at least three capital letters, no small one, not a sentence. */
export function isInCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text) || /[.,;]$/.test(text.trim())) return false;
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3;
}
