/** A citation whose numbers depend on how the sources are numbered. */
export interface CitationPlan {
  readonly shape: CitationShape;
  readonly items: readonly ItemPlan[];
  readonly separator: string;
  readonly dash: string;
  /** What stands before it when another citation does: `[1], [3]`. */
  readonly joint: string;
}

export type CitationShape = 'plain' | 'escaped' | 'linked' | 'fragment' | 'raised' | 'brackets';

/** Sources `from` to `to`, counted from 0. */
export interface ItemPlan {
  readonly from: number;
  readonly to: number;
  readonly locator: string;
}

/** A citation before it is known which sources there are. */
export interface RawCitation extends Omit<CitationPlan, 'items'> {
  readonly items: readonly RawItem[];
}

interface RawItem {
  /** Cites what nothing before it does. */
  readonly fresh: boolean;
  readonly at: number;
  readonly length: number;
  readonly locator: number;
}

const LOCATORS = [', p. 15', ', pp. 15-16', ', s. 7'];
const SINGLE: readonly CitationShape[] = ['linked', 'fragment', 'raised'];
/** How many sources a messy brief has. */
const MESSY = 14;

/** The citations of a whole brief, place by place, and how many sources they cite. */
export function citationsOf(
  places: readonly (readonly RawCitation[])[],
  kind: 'clean' | 'messy',
): { readonly citations: readonly (readonly CitationPlan[])[]; readonly sources: number } {
  let known = 0;
  const read = (raw: RawCitation): CitationPlan => {
    const wanted = SINGLE.includes(raw.shape) || raw.shape === 'brackets' ? raw.items.slice(0, 1) : raw.items;
    const items: ItemPlan[] = [];
    for (const item of kind === 'clean' ? wanted.toSorted((a, b) => Number(a.fresh) - Number(b.fresh) || a.at - b.at) : wanted) {
      const length = SINGLE.includes(raw.shape) ? 1 : raw.shape === 'brackets' ? Math.max(2, item.length) : item.length;
      const from = kind === 'messy' ? item.at % MESSY : item.fresh || known === 0 ? known : item.at % known;
      const to = kind === 'messy' ? Math.min(from + length - 1, MESSY - 1) : from + length - 1;
      // Each number once in a group; in a clean one in ascending order.
      const last = items.at(-1);
      const fits =
        kind === 'clean' ? last === undefined || from > last.to : items.every((other) => to < other.from || from > other.to);
      if (!fits || (raw.shape === 'brackets' && from === to)) continue;
      const locator = raw.shape === 'brackets' ? '' : (LOCATORS[item.locator] ?? '');
      items.push({ from, to, locator });
      known = Math.max(known, to + 1);
    }
    return { ...raw, items };
  };
  const citations = places.map((place) => place.map(read).filter(({ items }) => items.length > 0));
  return { citations, sources: kind === 'messy' ? MESSY : known };
}

/** The citation in Markdown. `anchored` tells whether the text has an anchor for a source. */
export function writeCitation(
  { shape, items, separator, dash }: CitationPlan,
  numberOf: (source: number) => number,
  anchored: (source: number) => boolean,
): string {
  const shown = items.map(({ from, to }) => {
    if (from === to) return `${numberOf(from)}`;
    return shape === 'brackets' ? `${numberOf(from)}]${dash.trim()}[${numberOf(to)}` : `${numberOf(from)}${dash}${numberOf(to)}`;
  });
  const inner = items
    .map(({ locator }, index) => {
      const last = index === items.length - 1;
      // Behind a locator only a semicolon says for certain that the next number is a source.
      return `${shown[index]}${locator}${last ? '' : locator === '' ? separator : '; '}`;
    })
    .join('');
  const only = items[0]?.from ?? 0;
  if (shape === 'escaped') return `\\[${inner}\\]`;
  if (shape === 'linked') return `[[${inner}]](https://example.org/x)`;
  if (shape === 'fragment') return `[${inner}](#${anchored(only) ? `ref-${only + 1}` : `note-${numberOf(only)}`})`;
  return shape === 'raised' ? `<sup>[${inner}]</sup>` : `[${inner}]`;
}
