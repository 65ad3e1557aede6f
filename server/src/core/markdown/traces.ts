import { OPAQUE, TRANSPARENT } from '../text/marks.ts';
import type { Span } from '../text/span.ts';

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
const NOTHING_ELSE = new RegExp(`^\\{[ \\t]*${ATTRIBUTE}(?:\\s+${ATTRIBUTE})*[ \\t]*\\}$`, 'u');
/** What reviewers have struck out, added and remarked: which of it is to stay, the text does not say. */
const REVIEW = /\.(?:comment|insertion|deletion|paragraph)-?/;
const BARE_NUMBERS = /^\d[\d\s,–-]*$/;
const LONGEST = 2_000;

/** A block that is nothing but attributes, whatever they stood behind. */
export function isAttributes(text: string): boolean {
  return text.startsWith('{') && NOTHING_ELSE.test(text);
}

/** What converters leave in a piece that no reader is to see. Offsets are the piece's. */
export interface Traces {
  readonly attributes: readonly Attributes[];
  /** Soft hyphens, spaces and joints without width, and byte order marks. */
  readonly invisible: readonly number[];
  /** `<o:p>`, which Markdown takes for text. */
  readonly officeTags: readonly Span[];
}

const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const MAYBE_INVISIBLE = new RegExp(INVISIBLE.source);
const OFFICE_TAG = /<\/?(?:o|w|v|m|st1):[a-z]\w{0,40}(?:\s[^<>]{0,300})?\/?>/gi;

/** `visible` says of every unit of `text` whether it is text, as in `Piece`; `undefined` where there is no trace. */
export function tracesIn(text: string, visible: string): Traces | undefined {
  const invisible = MAYBE_INVISIBLE.test(visible) ? [...visible.matchAll(INVISIBLE)].map(({ index }) => index) : [];
  const attributes = text.includes(']{') || text.includes('){') ? attributesIn(text, visible) : [];
  const officeTags = visible.includes(':')
    ? [...visible.matchAll(OFFICE_TAG)].map(({ 0: tag, index }) => ({ start: index, end: index + tag.length }))
    : [];
  return invisible.length + attributes.length + officeTags.length === 0 ? undefined : { attributes, invisible, officeTags };
}

function attributesIn(text: string, visible: string): readonly Attributes[] {
  const found: Attributes[] = [];
  for (const { 0: all, index } of text.matchAll(ATTRIBUTES)) {
    if (visible.slice(index, index + all.length) !== all || REVIEW.test(all)) continue;
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

/** `visible` with the traces hidden. */
export function withoutTraces(visible: string, { attributes, invisible, officeTags }: Traces): string {
  const units = visible.split('');
  const hide = (start: number, end: number): void => {
    for (let i = start; i < end; i++) if (!/[\r\n]/.test(units[i] as string)) units[i] = TRANSPARENT;
  };
  for (const at of invisible) hide(at, at + 1);
  for (const { start, end } of officeTags) hide(start, end);
  for (const { span, opening } of attributes) {
    hide(span.start, span.end);
    if (opening === undefined) continue;
    hide(opening, opening + 1);
    hide(span.start - 1, span.start);
  }
  return units.join('');
}

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
