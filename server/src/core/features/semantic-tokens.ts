import type { Brief } from '../brief/brief.ts';
import { positionAt, type Source } from '../text/source.ts';
import { overlaps, type Span } from '../text/span.ts';

/** What a stretch of the text is to a reader of briefs. */
export const TOKEN_TYPES = ['citation', 'actor'] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

/** A coloured stretch that stays on one line, as LSP asks. */
export interface SemanticToken {
  readonly span: Span;
  readonly type: TokenType;
}

/** Citations and named actors in the order of the text, none over another; empty in a text that is no brief. */
export function semanticTokensIn(brief: Brief, stretch: Span): readonly SemanticToken[] {
  if (!brief.recognition.brief) return [];
  const tokens: SemanticToken[] = [
    ...brief.citations.map(({ span }): SemanticToken => ({ span, type: 'citation' })),
    ...brief.mentions.map(({ span }): SemanticToken => ({ span, type: 'actor' })),
  ]
    .filter(({ span }) => overlaps(span, stretch))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return tokens.flatMap(({ span, type }) => {
    if (span.start < end) return [];
    end = span.end;
    return linesOf(brief.source, span).map((line) => ({ span: line, type }));
  });
}

/** A name may be broken over two lines; a token may not. */
function linesOf(source: Source, span: Span): readonly Span[] {
  const first = positionAt(source, span.start).line;
  const last = positionAt(source, span.end).line;
  if (first === last) return [span];
  return source.lines.slice(first, last + 1).flatMap((text, index) => {
    const start = Math.max(span.start, (source.starts[first + index] as number) + (text.length - text.trimStart().length));
    const end = Math.min(span.end, (source.starts[first + index] as number) + text.trimEnd().length);
    return start < end ? [{ start, end }] : [];
  });
}
