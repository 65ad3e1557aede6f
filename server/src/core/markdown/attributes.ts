import { OPAQUE, TRANSPARENT } from '../text/marks.ts';
import type { Span } from '../text/span.ts';
import { blank } from './piece.ts';

/** Attributes as Pandoc writes them behind brackets, links and pictures: `[]{#_Toc1 .anchor}`, `![](a.png){width="6in"}`. */
export interface Attributes {
  /** The braces and what they hold. */
  readonly span: Span;
  /** Where the bracket opens that is there for the attributes alone; it closes right before them. */
  readonly opening: number | undefined;
}

const NAME = '[\\p{L}\\p{N}_][\\p{L}\\p{N}_:.-]{0,120}';
const ATTRIBUTE = `(?:[#.]${NAME}|${NAME}=(?:"[^"{}]{0,300}"|[^\\s"{}]{1,300}))`;
const GAP = '(?:[ \\t]+|[ \\t]*(?:\\r\\n|\\n|\\r)[ \\t]*)';
const ATTRIBUTES = new RegExp(`(?<=[\\])])\\{[ \\t]*${ATTRIBUTE}(?:${GAP}${ATTRIBUTE}){0,20}[ \\t]*\\}`, 'gu');
const BARE_NUMBERS = /^\d[\d\s,–-]*$/;
const LONGEST = 2_000;

/** A block that is nothing but attributes, whatever they stood behind. */
export function isAttributes(text: string): boolean {
  return new RegExp(`^\\{[ \\t]*${ATTRIBUTE}(?:\\s+${ATTRIBUTE})*[ \\t]*\\}$`, 'u').test(text);
}

/** `visible` says of every unit of `text` whether it is text, as in `Piece`. */
export function attributesIn(text: string, visible: string): readonly Attributes[] {
  if (!text.includes(']{') && !text.includes('){')) return [];
  const found: Attributes[] = [];
  for (const { 0: all, index } of text.matchAll(ATTRIBUTES)) {
    if (visible.slice(index, index + all.length) !== all) continue;
    const before = visible.charAt(index - 1);
    const span = { start: index, end: index + all.length };
    if (before === TRANSPARENT || before === OPAQUE) found.push({ span, opening: undefined });
    else if (before === ']' && text.charAt(index - 2) !== '\\') {
      const opening = openingOf(visible, index - 1);
      // `[1]{.mark}` is a citation that somebody has marked.
      if (opening !== undefined) {
        found.push({ span, opening: BARE_NUMBERS.test(visible.slice(opening + 1, index - 1)) ? undefined : opening });
      }
    }
  }
  return found;
}

/** What a reader does not see, hidden: attributes with their brackets, soft hyphens, characters without width. */
export function withoutTraces(visible: string, text: string): string {
  const shown = visible.replace(INVISIBLE, TRANSPARENT);
  const attributes = attributesIn(text, visible);
  if (attributes.length === 0) return shown;
  const units = shown.split('');
  for (const { span, opening } of attributes) {
    const hidden = blank(text.slice(span.start, span.end), TRANSPARENT);
    for (let i = 0; i < hidden.length; i++) units[span.start + i] = hidden.charAt(i);
    if (opening === undefined) continue;
    units[opening] = TRANSPARENT;
    units[span.start - 1] = TRANSPARENT;
  }
  return units.join('');
}

/** Soft hyphens, spaces and joints without width, and byte order marks. */
export const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** The bracket that the one at `close` closes. */
function openingOf(visible: string, close: number): number | undefined {
  let depth = 0;
  for (let i = close; i >= Math.max(0, close - LONGEST); i--) {
    const char = visible.charAt(i);
    if (char === ']') depth += 1;
    if (char === '[') depth -= 1;
    if (depth === 0) return i;
  }
  return undefined;
}
