import type { Block } from './piece.ts';
import type { Plain } from './plain.ts';
import { visibleText } from './visible.ts';

/** Containers in one another on one line, and columns at which one begins: beyond them parsers run out of stack. */
const DEEPEST = 50;
const WIDEST = 200;
/** Marks of links, HTML, emphasis, code and escapes in one paragraph: finding their ends can cost their square. */
const MOST_MARKS = 3_000;
/** A paragraph, list item or table beyond this length is data; parsing it could take all memory. */
const LONGEST = 500_000;
/** Underlined headings without a blank line between them, which cost their square as well. */
const MOST_UNDERLINES = 300;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/gm;

/**
 * Whether the text is so knotted that no parser could read it in time. Nobody writes such a text, but files hold
 * it, and a brief beside it has to be answered.
 */
export function isKnotted(text: string): boolean {
  if (text.length < 50) return false;
  if (text.length > LONGEST) return true;
  if (isTooDeep(text)) return true;
  if (text.length > MOST_MARKS && hasTooManyMarks(text)) return true;
  return text.length > 4 * MOST_UNDERLINES && (text.match(UNDERLINE)?.length ?? 0) > MOST_UNDERLINES;
}

/** A knotted segment as it stands: paragraphs, with escapes resolved and no other markup. */
export function readKnotted(text: string): Plain {
  const blocks = [...text.matchAll(/[^\r\n]*\S[^\r\n]*(?:(?:\r\n|\n|\r)[^\r\n]*\S[^\r\n]*)*/g)].map(
    ({ 0: all, index }): Block => {
      const start = index + all.length - all.trimStart().length;
      const span = { start, end: start + all.trim().length };
      return { kind: 'paragraph', span, content: span, depth: 0, style: 'plain', nested: 'no' };
    },
  );
  return { blocks, visible: visibleText(text, false) };
}

/** By characters and not by an expression, which a line of a million spaces would drive out of its stack. */
function isTooDeep(text: string): boolean {
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    let depth = 0;
    for (let at = skipSpace(text, start); ; at = skipSpace(text, at)) {
      const length = containerAt(text, at);
      if (length === 0) break;
      depth += 1;
      if (depth > DEEPEST || at - start > WIDEST) return true;
      at += length;
    }
  }
  return false;
}

/** Length of `>`, `-` or `1.` at the place, 0 where none of them opens a container. */
function containerAt(text: string, at: number): number {
  const char = text.charAt(at);
  if (char === '>') return 1;
  if (char === '' || !'-+*0123456789'.includes(char)) return 0;
  return /^(?:[-+*]|\d{1,9}[.)])(?=[ \t])/.exec(text.slice(at, at + 12))?.[0].length ?? 0;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at += 1;
  return at;
}

/** Offset of the line behind the one that holds `from`; a `\r\n` counts as two ends, of which one is of an empty line. */
function nextLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) return at + 1;
  return text.length;
}

function hasTooManyMarks(text: string): boolean {
  let marks = 0;
  let atLineStart = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) {
      // A blank line ends a paragraph, and rows of a table are read one by one.
      if (atLineStart || text.charCodeAt(i + 1) === 124) marks = 0;
      atLineStart = true;
    } else {
      if (isMark(code)) marks += 1;
      if (marks > MOST_MARKS) return true;
      if (code !== 32 && code !== 9) atLineStart = false;
    }
  }
  return false;
}

/** `&`, `*`, `<`, `[`, `\`, `_`, `` ` ``. */
function isMark(code: number): boolean {
  return code === 38 || code === 42 || code === 60 || code === 91 || code === 92 || code === 95 || code === 96;
}
