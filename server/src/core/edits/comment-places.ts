import type { Brief } from '../brief/brief.ts';
import type { Block, Piece } from '../markdown/piece.ts';
import type { TextEdit } from '../text/edit.ts';
import { endingOf, usualEnding } from '../text/source.ts';

/**
 * Where a comment that suppresses a rule on a line (from 0) may stand, best first. A line of its own above is for the
 * first line of a block: between two lines of a paragraph it would end the paragraph, and between two items the list.
 * Elsewhere the comment ends the line, in a table its last cell.
 */
export function commentPlaces(brief: Brief, line: number, rule: string): readonly TextEdit[] {
  const { draft, source } = brief;
  const start = source.starts[line] as number;
  const own = endingOf(source, line);
  const text = (source.lines[line] as string).slice(0, own === '' ? undefined : -own.length);
  const ending = own || usualEnding(source);
  const index = draft.starts.findLastIndex((begin) => begin <= start);
  const piece = draft.pieces[index];
  if (piece === undefined || piece.kind === 'front-matter') return [];
  const local = start - (draft.starts[index] as number);
  const above = {
    span: { start, end: start },
    text: `${/^ {0,3}/.exec(text)?.[0] ?? ''}<!-- policy-brief-disable-next-line ${rule} -->${ending}`,
  };
  const within = endsOf(text).map((column) => {
    const at = start + column;
    return { span: { start: at, end: at }, text: ` <!-- policy-brief-disable-line ${rule} -->` };
  });
  const block = piece.blocks.find(({ span, kind }) => kind !== 'html' && span.start <= local + text.length && local <= span.end);
  if (block === undefined || !opensAt(piece, block, local)) return within;
  if (block.nested === 'quotation') return within;
  if (block.nested === 'no') return [above, ...within];
  return followsItem(draft.pieces[index - 1]) || followsItem(piece, local) ? within : [...within, above];
}

/** Whether nothing but a marker stands between the beginning of the line and the block. */
function opensAt({ text }: Piece, { span }: Block, local: number): boolean {
  return span.start >= local && /^ {0,3}(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*$/.test(text.slice(local, span.start));
}

function followsItem(piece: Piece | undefined, before = Number.POSITIVE_INFINITY): boolean {
  return piece?.blocks.some(({ nested, span }) => nested === 'list' && span.end <= before) === true;
}

/** Columns at which a comment can end the line, before what makes a hard break; in a table each cell has one. */
function endsOf(text: string): readonly number[] {
  let end = text.length;
  while (/[\s\\]/.test(text.charAt(end - 1))) end -= 1;
  if (!text.includes('|')) return [end];
  const cells = [...text.matchAll(/(?<!\\)\|/g)].map(({ index }) => text.slice(0, index).trimEnd().length);
  return [...cells.reverse().filter((column) => column > 0), end];
}
