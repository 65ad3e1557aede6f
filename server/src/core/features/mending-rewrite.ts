import type { Brief } from '../brief/brief.ts';
import type { Citation } from '../brief/citations.ts';
import type { Problem } from '../lint/problem.ts';
import { duplicateSources } from '../questions/source-identity.ts';
import type { Span } from '../text/span.ts';

/** An edit of the whole brief that mends a problem for which its rule, which sees one place, has no fix. */
export type MendingRewrite =
  | { readonly kind: 'renumber' }
  | { readonly kind: 'merge'; readonly keep: number; readonly drop: number; readonly certain: boolean }
  /** `listed`: the list has the number; else its citations alone are left. */
  | { readonly kind: 'delete'; readonly number: number; readonly listed: boolean };

/** What mends the problem; `undefined` where only the author can. */
export function mendingRewrite({ citations, references }: Brief, { rule, span, fixes }: Problem): MendingRewrite | undefined {
  if (references === undefined || fixes.length > 0) return undefined;
  const holds = (whole: Span): boolean => whole.start <= span.start && span.end <= whole.end;
  const entry = references.entries.find((each) => holds(each.span));
  switch (rule) {
    case 'citation-order':
    case 'reference-numbering':
      return { kind: 'renumber' };
    case 'reference-duplicate-source': {
      const pair = duplicateSources(references).find((each) => each.entry === entry);
      if (pair === undefined) return undefined;
      return { kind: 'merge', keep: pair.first.number, drop: pair.entry.number, certain: pair.by !== 'url-only' };
    }
    case 'reference-unused':
      return entry && { kind: 'delete', number: entry.number, listed: true };
    case 'citation-undefined': {
      const citation = citations.find((each) => holds(each.span));
      const [number, ...others] =
        citation === undefined ? [] : numbersAt(citation, span).filter((n) => !references.byNumber.has(n));
      return number === undefined || others.length > 0 ? undefined : { kind: 'delete', number, listed: false };
    }
    default:
      return undefined;
  }
}

/** The numbers that a citation has within the span. */
function numbersAt({ parts, numbers }: Citation, span: Span): readonly number[] {
  const meant = parts.filter((part) => span.start <= part.span.start && part.span.end <= span.end);
  return numbers.filter((n) => meant.some(({ from, to }) => Math.min(from, to) <= n && n <= Math.max(from, to)));
}
