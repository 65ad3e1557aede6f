import type { Brief } from '../brief/brief.ts';
import type { Citation } from '../brief/citations.ts';
import type { Entry } from '../brief/references.ts';
import type { Mention } from '../names/mentions.ts';
import { type Span, touches } from '../text/span.ts';

/** What a reader points at. */
export type Target =
  | { readonly kind: 'citation'; readonly citation: Citation; readonly number: number; readonly span: Span }
  | { readonly kind: 'entry'; readonly entry: Entry; readonly span: Span }
  | { readonly kind: 'mention'; readonly mention: Mention; readonly span: Span };

/**
 * What stands at the offset: a citation, the number of an entry, or a name; `undefined` on anything else. In a
 * group or a range it is the number that the cursor touches. Nothing stands anywhere in a text that is no brief.
 */
export function targetAt(brief: Brief, offset: number): Target | undefined {
  if (!brief.recognition.brief) return undefined;
  const citation = brief.citations.find(({ span }) => touches(span, offset));
  if (citation !== undefined) return { kind: 'citation', citation, ...numberAt(citation, offset) };
  const entry = brief.references?.entries.find(({ marker }) => touches(marker, offset));
  if (entry !== undefined) return { kind: 'entry', entry, span: entry.marker };
  const mention = mentionAt(brief, offset);
  return mention && { kind: 'mention', mention, span: mention.span };
}

function numberAt({ parts, span }: Citation, offset: number): { readonly number: number; readonly span: Span } {
  const part = parts.find((candidate) => touches(candidate.span, offset)) ?? parts[0];
  if (part === undefined) return { number: 0, span };
  const number = touches(part.toSpan, offset) && !touches(part.fromSpan, offset) ? part.to : part.from;
  return { number, span: parts.length === 1 ? span : part.span };
}

/** Of two names that touch, the one the offset stands in. */
function mentionAt({ mentions }: Brief, offset: number): Mention | undefined {
  const touching = mentions.filter(({ span }) => touches(span, offset));
  return touching.find(({ span }) => offset < span.end) ?? touching[0];
}
