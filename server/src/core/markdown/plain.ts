import { TRANSPARENT } from '../text/marks.ts';
import { type Block, blank } from './piece.ts';

/** A segment whose reading needs no parser. */
export interface Plain {
  readonly blocks: readonly Block[];
  /** As in `Piece`, URLs and maths still shown. */
  readonly visible: string;
}

/**
 * What can be Markdown anywhere in a line. A bracket alone is text, `](`, `][` and `]:` could be links; an
 * underscore between two letters or digits can neither open nor close emphasis; `&` needs its `;`.
 */
const INLINE_MARKUP = /[\\`*<|\0\t\uFEFF]|_(?:(?<![\p{L}\p{N}]_)|(?![\p{L}\p{N}]))|!\[|\][(:[]|&#?[A-Za-z0-9]+;/u;
/** What can be a block at the beginning of a line: lists, quotations, headings, rules, fences. */
const BLOCK_MARKUP = /^(?:[#>=+~-]|\d{1,9}[.)](?:\s|$))/;
const HEADING = /^(#{1,6}) ([^#\s](?:[^#\r\n]*[^#\s])?)[ \r\n]*$/;
const LIST_MARKER = /^(?:[-+] {1,3})?(?:\d{1,9}[.)]|[-+]) {1,4}(?=\S)/;

/**
 * Reads a segment of letters and ordinary punctuation: one paragraph, one list item that holds one, or one
 * `## heading`. CommonMark reads such text as itself, and most of a brief is like that.
 * `undefined` when only the parser can tell.
 */
export function readPlain(text: string): Plain | undefined {
  if (INLINE_MARKUP.test(text)) return undefined;
  const heading = HEADING.exec(text);
  if (heading !== null) {
    const depth = heading[1]?.length ?? 1;
    const content = { start: depth + 1, end: depth + 1 + (heading[2]?.length ?? 0) };
    const block: Block = { kind: 'heading', span: { start: 0, end: content.end }, content, depth, style: 'atx', nested: 'no' };
    return { blocks: [block], visible: blank(text.slice(0, content.start), TRANSPARENT) + text.slice(content.start) };
  }
  const end = text.trimEnd().length;
  if (end === 0) return { blocks: [], visible: text };
  const start = LIST_MARKER.exec(text)?.[0].length ?? 0;
  if (!isOneParagraph(text.slice(start, end))) return undefined;
  const span = { start, end };
  const block: Block = { kind: 'paragraph', span, content: span, depth: 0, style: 'plain', nested: start > 0 ? 'list' : 'no' };
  return { blocks: [block], visible: start > 0 ? blank(text.slice(0, start), TRANSPARENT) + text.slice(start) : text };
}

function isOneParagraph(text: string): boolean {
  if (/^[ \r\n]/.test(text) || BLOCK_MARKUP.test(text)) return false;
  for (let i = nextLine(text, 0); i >= 0; i = nextLine(text, i)) {
    const line = text.slice(i).match(/^ *([^\r\n]{0,12})/)?.[1] ?? '';
    if (line === '' || BLOCK_MARKUP.test(line)) return false;
  }
  return true;
}

/** Offset of the line after the one that holds `from`, or -1. */
function nextLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return i + 1;
    if (code === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return -1;
}
