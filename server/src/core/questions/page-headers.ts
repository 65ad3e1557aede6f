import type { Brief } from '../brief/brief.ts';
import { isLabel } from '../brief/head.ts';
import { textOf } from '../brief/headings.ts';
import type { Piece } from '../markdown/piece.ts';
import { remembering } from '../markdown/remembering.ts';
import { groupBy } from '../text/group-by.ts';
import type { Span } from '../text/span.ts';

/** A page's header or footer, a page's number, or both, with the blank lines behind. */
export type PageHeader = Span;

/** No header is longer. */
const LONGEST = 120;
const NUMBER = /^[-–—|\s]*(?:page|strona|str\.|s\.)?\s*\d{1,3}(?:\s*(?:of|z|\/)\s*\d{1,3})?[-–—|\s]*$/i;
/** `Policy Brief | 12`, `Page 3 · Policy Brief` */
const NUMBERED = /(?:[|•·]\s*|\bpage\s+|\bstr(?:ona|\.)\s*)\d{1,3}$|^(?:page\s+)?\d{1,3}\s*[|•·]/i;
/** At least so many numbers that count through the text are those of pages. */
const FEWEST_NUMBERS = 3;

/**
 * The headers that a converter has left between paragraphs: the label of the series behind the head, lines that repeat
 * beside the number of the page, and the numbers.
 */
export function pageHeaders({ draft, sections, references, profile, source }: Brief): readonly PageHeader[] {
  const from = sections[0]?.span.start ?? source.length;
  // Behind the references is the publisher's block.
  const to = references?.span.end ?? source.length;
  const lines: Line[] = [];
  for (let index = 0; index < draft.pieces.length; index++) {
    const text = lineOf(draft.pieces[index] as Piece);
    const start = draft.starts[index] as number;
    if (text === null || start < from || start >= to) continue;
    const kind = NUMBER.test(text) ? 'number' : isLabel(text, profile) ? 'label' : 'other';
    lines.push({ index, text, kind, key: text.replace(/\d+/g, '#').toLowerCase() });
  }
  if (!lines.some(({ kind, text }) => kind !== 'other' || NUMBERED.test(text))) return [];
  const headers = new Set(lines.filter((line) => line.kind === 'label' || repeats(line, lines)).map(({ index }) => index));
  const numbers = lines.filter(({ kind }) => kind === 'number');
  const counting = [...groupBy(numbers, ({ key }) => key).values()]
    .filter((alike) => alike.length >= FEWEST_NUMBERS && countPages(alike))
    .flat();
  // A number belongs to the header that it stands beside.
  const pages = numbers.filter((line) => counting.includes(line) || headers.has(line.index - 1) || headers.has(line.index + 1));
  const taken = new Set([...headers, ...pages.map(({ index }) => index)]);
  return [...taken]
    .sort((a, b) => a - b)
    .filter((index) => !taken.has(index - 1))
    .map((first) => {
      let end = first + 1;
      while (taken.has(end)) end += 1;
      return { start: draft.starts[first] as number, end: draft.starts[end] ?? source.length };
    });
}

/** A piece that is one line at the margin. */
interface Line {
  readonly index: number;
  readonly text: string;
  readonly kind: 'number' | 'label' | 'other';
  /** The same for headers that differ in numbers alone. */
  readonly key: string;
}

const lineOf = remembering((piece: Piece): string | null => {
  const [block] = piece.blocks;
  if (piece.kind !== 'flow' || piece.blocks.length !== 1 || block === undefined) return null;
  if (block.kind !== 'paragraph' || block.nested !== 'no' || block.span.end - block.span.start > LONGEST) return null;
  const text = textOf(piece, block.content);
  return /[\r\n]/.test(piece.text.slice(block.span.start, block.span.end)) || /[[\]]/.test(text) || text === '' ? null : text;
});

/** A title or a name, not a sentence. */
const TITLE = /\p{L}\P{L}+\p{L}.*[^.:;,”"]$/u;

/** Twice at least, and each time with the number of the page, or on the same side of it. */
function repeats(line: Line, lines: readonly Line[]): boolean {
  if (line.kind !== 'other' || !TITLE.test(line.text)) return false;
  const alike = lines.filter(({ key }) => key === line.key);
  if (alike.length < 2) return false;
  if (alike.every(({ text }) => NUMBERED.test(text)) && countPages(alike)) return true;
  // `Seats of the party`, 120, and further on `Seats of the party`, 98, are no pages.
  const numbers = new Map(lines.filter(({ kind }) => kind === 'number').map((number) => [number.index, number]));
  return [-1, 1].some((side) => {
    const beside = alike.flatMap(({ index }) => numbers.get(index + side) ?? []);
    return beside.length === alike.length && countPages(beside);
  });
}

/** Numbers that go up by one, or by two where one was lost, with text between them: those of a table stand together. */
function countPages(lines: readonly Line[]): boolean {
  return lines.every((line, index) => {
    const last = lines[index - 1];
    if (last === undefined) return true;
    const step = pageOf(line) - pageOf(last);
    return step >= 1 && step <= 2 && line.index - last.index > 1;
  });
}

/** `3` of `Page 3 of 9`, `3/9`, `Policy Brief 12 | 3` and `3 | Policy Brief 12`. */
function pageOf({ kind, text }: Line): number {
  const atEnd = kind === 'number' ? undefined : /\d+$/.exec(text)?.[0];
  return Number(atEnd ?? /\d+/.exec(text)?.[0]);
}
