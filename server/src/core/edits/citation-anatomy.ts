import type { Citation } from '../brief/citations.ts';
import type { CitationPart } from '../brief/scan-citations.ts';
import type { Span } from '../text/span.ts';

/** What stands between the brackets of a citation, number by number. */
export interface Anatomy {
  readonly items: readonly CitationItem[];
  /** From the first digit to the end of the last locator: `3, p. 15` in `[3, p. 15]`. */
  readonly inner: Span;
  /** Markup or something else that must stay where it is stands between the numbers: `[**1**, 3]`. */
  readonly rigid: boolean;
}

export interface CitationItem {
  readonly part: CitationPart;
  /** What follows the number and belongs to it: `, p. 15`. */
  readonly locator: string;
  /** What parts it from the next number: `, `; `undefined` behind the last. */
  readonly separator: string | undefined;
}

const DASH = '(?:--|[-‐‑‒–—−])';
/** `–`, ` - `, and the dash of two brackets: `]–[`, `\]-\[`. */
const RANGE_DASH = new RegExp(`^[\\s\\\\\\][]*(${DASH})[\\s\\\\\\][]*$`);

/** `text` is the whole draft's. */
export function anatomyOf(text: string, { parts, span }: Citation): Anatomy {
  const closing = /\s*\\?\]$/.exec(text.slice((parts.at(-1) as CitationPart).span.end, span.end));
  const inner = { start: (parts[0] as CitationPart).span.start, end: span.end - (closing?.[0].length ?? 1) };
  const items = parts.map((part, index): CitationItem => {
    const next = parts[index + 1];
    if (next === undefined) return { part, locator: text.slice(part.span.end, inner.end), separator: undefined };
    const gap = text.slice(part.span.end, next.span.start);
    const separator = /\s*[,;]\s*$/.exec(gap)?.[0];
    return { part, locator: gap.slice(0, gap.length - (separator?.length ?? 0)), separator: separator ?? '' };
  });
  const head = text.slice(span.start, inner.start);
  const rigid =
    !/^\[\s*$/.test(head) ||
    items.some(
      ({ part, locator, separator }) =>
        separator === '' || /[*_`<>[\]\\]/.test(locator) || (part.from !== part.to && dashOf(text, part) === undefined),
    );
  return { items, inner, rigid };
}

/** The dash of a range with the spaces around it, `–` alone where it stands between brackets; `undefined` when more does. */
export function dashOf(text: string, { fromSpan, toSpan }: CitationPart): string | undefined {
  const between = text.slice(fromSpan.end, toSpan.start);
  const dash = RANGE_DASH.exec(between)?.[1];
  return dash === undefined || !/[[\]\\]/.test(between) ? dash && between : dash;
}

/** Whether the group ascends as it is written: `[1, 3-5, 8]`. */
export function ascends(parts: readonly { readonly from: number; readonly to: number }[]): boolean {
  return parts.every(({ from }, index) => index === 0 || (parts[index - 1] as { to: number }).to <= from);
}

export interface Separators {
  readonly comma: string;
  readonly semicolon: string;
}

/** What the author puts between numbers, or what a house puts there. */
export function separatorsOf({ items }: Anatomy): Separators {
  const written = items.flatMap(({ separator }) => (separator === undefined ? [] : [separator]));
  const comma = written.find((separator) => separator.includes(','));
  const semicolon = written.find((separator) => separator.includes(';'));
  return { comma: comma ?? ', ', semicolon: semicolon ?? comma?.replace(',', ';') ?? '; ' };
}
