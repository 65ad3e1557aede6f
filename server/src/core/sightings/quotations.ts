import type { Piece } from '../markdown/piece.ts';
import type { Span } from '../text/span.ts';

/** A quotation that goes on for longer is a mark that was never closed. */
const LONGEST = 600;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '”', '«': '»', '‹': '›', '「': '」', '『': '』', '《': '》' };

/** Stretches of a piece in other people's words: between quotation marks, and behind `>`. Offsets are the piece's. */
export function quotationsOf({ visible, blocks }: Piece): readonly Span[] {
  const marked = quotationsIn(visible);
  const set = blocks.filter(({ nested }) => nested === 'quotation').map(({ span }) => span);
  return set.length === 0 ? marked : [...set, ...marked];
}

/**
 * Quoted stretches of a piece's visible text, marks included. A straight mark opens where a word begins and
 * closes where one ends, so a quotation that a page break cut in two does not turn the rest of the text round.
 */
export function quotationsIn(visible: string): readonly Span[] {
  if (!/["“„«‹「『《]/.test(visible)) return [];
  const found: Span[] = [];
  for (let i = 0; i < visible.length; i++) {
    const char = visible.charAt(i);
    const end = char === '"' ? closingStraight(visible, i) : closingCurly(visible, i, CLOSING[char]);
    if (end === undefined) continue;
    found.push({ start: i, end: end + 1 });
    i = end;
  }
  return found;
}

function closingStraight(visible: string, open: number): number | undefined {
  if (/[\p{L}\p{N}.,!?]/u.test(visible.charAt(open - 1)) || !/\S/.test(visible.charAt(open + 1))) return undefined;
  for (let i = open + 1; i < visible.length && i - open < LONGEST; i++) {
    if (visible.charAt(i) === '"' && /\S/.test(visible.charAt(i - 1)) && !/[\p{L}\p{N}]/u.test(visible.charAt(i + 1))) return i;
  }
  return undefined;
}

/** `„…”`, `„…“` and `“…”` all occur, so a low mark takes either high one. */
function closingCurly(visible: string, open: number, closing: string | undefined): number | undefined {
  if (closing === undefined) return undefined;
  for (let i = open + 1; i < visible.length && i - open < LONGEST; i++) {
    const char = visible.charAt(i);
    if (char === closing || (char === '“' && visible.charAt(open) === '„')) return i;
  }
  return undefined;
}
