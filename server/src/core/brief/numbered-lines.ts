import type { Piece } from '../markdown/piece.ts';
import type { Span } from '../text/span.ts';

/** A line that begins with a number as list items and reference entries do. Offsets are the piece's. */
export interface NumberedLine {
  readonly number: number;
  /** The digits alone. */
  readonly digits: Span;
  /** From the first mark to the last: `1.`, `- 1.`, `[1]:`, `\[1\]`. */
  readonly marker: Span;
  /** First unit of the text behind the marker. */
  readonly textStart: number;
  readonly form: NumberForm;
  /** Columns of white space before the marker. */
  readonly indent: number;
}

/** `1.`, `1)`, `- 1.` (as PDF converters write), `[1]`, `[1]:`. */
export type NumberForm = 'dot' | 'parenthesis' | 'bulleted' | 'bracket' | 'bracket-colon';

/** White space, a bullet, an anchor (`<a id="ref-1"></a>`), bold marks, the number with its dot or brackets. */
const NUMBERED =
  /^([ \t]*)((?:[-*+•–—][ \t]+)?)(?:<a\b[^>]{0,200}>(?:<\/a>)?[ \t]*)?(?:\*\*|__)?(?:(\d{1,4})\\?([.)])|\\?\[(\d{1,4})\\?\](:?))(?:\*\*|__)?(?=[ \t\r\n]|$)[ \t]*/;

export function numberedLinesIn(piece: Piece): readonly NumberedLine[] {
  if (!/\d/.test(piece.text)) return [];
  const code = piece.blocks.filter((block) => block.kind === 'code' || block.kind === 'html');
  const found: NumberedLine[] = [];
  for (let start = 0; start < piece.text.length; ) {
    const end = lineEnd(piece.text, start);
    if (mayBeNumbered(piece.text, start) && !code.some(({ span }) => span.start <= start && start < span.end)) {
      const line = readLine(piece.text.slice(start, end), start);
      if (line !== undefined) found.push(line);
    }
    start = end;
  }
  return found;
}

function readLine(text: string, start: number): NumberedLine | undefined {
  const match = NUMBERED.exec(text);
  if (match === null) return undefined;
  const [all, indent = '', bullet = '', plain, mark, bracketed, colon] = match;
  const digits = plain ?? bracketed ?? '';
  const markerStart = start + indent.length;
  // Behind an anchor, whose name may hold digits of its own.
  const digitsStart =
    start + text.indexOf(digits, Math.max(indent.length + bullet.length, text.slice(0, all.length).lastIndexOf('>') + 1));
  return {
    number: Number(digits),
    digits: { start: digitsStart, end: digitsStart + digits.length },
    marker: { start: markerStart, end: start + all.trimEnd().length },
    textStart: start + all.length,
    form: formOf(bullet, mark, colon),
    indent: indent.replaceAll('\t', '    ').length,
  };
}

function formOf(bullet: string, mark: string | undefined, colon: string | undefined): NumberForm {
  if (mark === undefined) return colon === ':' ? 'bracket-colon' : 'bracket';
  if (bullet !== '') return 'bulleted';
  return mark === ')' ? 'parenthesis' : 'dot';
}

function mayBeNumbered(text: string, start: number): boolean {
  const char = text.charCodeAt(start);
  // Space, tab, `*`, `+`, `-`, digits, `<`, `[`, `\`, `_`, and the dashes and bullets beyond ASCII.
  return (
    char === 32 ||
    char === 9 ||
    (char >= 42 && char <= 57) ||
    char === 60 ||
    char === 91 ||
    char === 92 ||
    char === 95 ||
    char > 0x2000
  );
}

function lineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return i + 1;
    if (code === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return text.length;
}
