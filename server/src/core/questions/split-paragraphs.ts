import type { Brief } from '../brief/brief.ts';
import { countWords } from '../brief/words.ts';
import type { Piece } from '../markdown/piece.ts';
import { TRANSPARENT } from '../text/marks.ts';
import { contains, type Span } from '../text/span.ts';

/** A paragraph that a page break cut in two. */
export interface SplitParagraph {
  /** From the end of the first part to the beginning of the second. */
  readonly gap: Span;
}

/** Fewer words are a line of their own: a caption, a name, a date. */
const FEWEST_WORDS = 8;

/** Where a paragraph certainly goes on in the next: it ends within a sentence, and the next does not begin one. */
export function splitParagraphs({ draft, body, sections, references }: Brief): readonly SplitParagraph[] {
  const splits: SplitParagraph[] = [];
  const headings = new Set(sections.map(({ heading }) => heading.span.start));
  const end = references?.section?.span.start ?? body.end;
  let before: { readonly piece: Piece; readonly end: number; readonly words: number } | undefined;
  draft.pieces.forEach((piece, index) => {
    const offset = draft.starts[index] as number;
    const [block] = piece.blocks;
    const start = offset + (block?.span.start ?? 0);
    const inBody = contains({ start: body.start, end }, { start, end: offset + (block?.span.end ?? 0) });
    if (block === undefined || !inBody || headings.has(start) || !isProse(piece)) {
      before = undefined;
      return;
    }
    let words = countWords(piece.visible);
    if (before !== undefined && before.words >= FEWEST_WORDS && goesOn(before.piece, piece)) {
      splits.push({ gap: { start: before.end, end: start } });
      words += before.words;
    }
    before = { piece, end: offset + block.span.end, words };
  });
  return splits;
}

/** A paragraph at the margin, with nothing beside it and no line break of the author's. */
function isProse({ kind, blocks, text }: Piece): boolean {
  const [block] = blocks;
  if (kind !== 'flow' || blocks.length !== 1 || block === undefined) return false;
  return block.kind === 'paragraph' && block.nested === 'no' && block.style === 'plain' && /^\S/.test(text);
}

function goesOn(first: Piece, second: Piece): boolean {
  const end = seen(first).slice(-1);
  const start = seen(second).charAt(0);
  // Behind a hyphen nobody knows whether it belongs to the word.
  if (end === ',') return /\p{L}/u.test(start);
  return /[\p{L}\p{N}\])]/u.test(end) && /\p{Ll}/u.test(start);
}

function seen({ visible }: Piece): string {
  return visible.replaceAll(TRANSPARENT, '').trim();
}
