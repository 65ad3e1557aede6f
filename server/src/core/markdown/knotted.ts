import type { Block } from './piece.ts';
import type { Plain } from './plain.ts';
import { visibleText } from './visible.ts';

/** Fifty containers in one another, or one that begins two hundred columns in: beyond them parsers run out of stack. */
const TOO_DEEP = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){50}|^[ \t>]{200,}(?:[-+*>]|\d{1,9}[.)][ \t])/m;
/** Marks of links, HTML, emphasis, code and escapes in one paragraph: finding their ends can cost their square. */
const MOST_MARKS = 3_000;
/** Underlined headings without a blank line between them, which cost their square as well. */
const MOST_UNDERLINES = 300;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/gm;

/**
 * Whether the text is so knotted that no parser could read it in time. Nobody writes such a text, but files hold
 * it, and a brief beside it has to be answered.
 */
export function isKnotted(text: string): boolean {
  if (text.length < 50) return false;
  if (TOO_DEEP.test(text)) return true;
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
