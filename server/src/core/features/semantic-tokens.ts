import type { Brief } from '../brief/brief.ts';
import { positionAt, type Source } from '../text/source.ts';
import { overlaps, type Span } from '../text/span.ts';

/** What a stretch of the text is to a reader of briefs. */
export const TOKEN_TYPES = ['citation', 'actor'] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

/** `declaration` is the first mention of an actor, `readonly` one in other people's words, which no fix and no rename touches. */
export const TOKEN_MODIFIERS = ['declaration', 'readonly'] as const;

export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A coloured stretch that stays on one line, as LSP asks. */
export interface SemanticToken {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** Citations and named actors in the order of the text, none over another; empty in a text that is no brief. */
export function semanticTokensIn(brief: Brief, stretch: Span): readonly SemanticToken[] {
  if (!brief.recognition.brief) return [];
  const tokens = [...citationTokens(brief, stretch), ...actorTokens(brief, stretch)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  let end = 0;
  return tokens.flatMap((token) => {
    if (token.span.start < end) return [];
    end = token.span.end;
    return linesOf(brief.source, token.span).map((span) => ({ ...token, span }));
  });
}

function citationTokens({ citations }: Brief, stretch: Span): readonly SemanticToken[] {
  return citations.filter(({ span }) => overlaps(span, stretch)).map(({ span }) => ({ span, type: 'citation', modifiers: [] }));
}

function actorTokens({ mentions }: Brief, stretch: Span): readonly SemanticToken[] {
  const seen = new Set<string>();
  const tokens: SemanticToken[] = [];
  for (const { span, actor, zone } of mentions) {
    const first = !seen.has(actor.id);
    seen.add(actor.id);
    if (!overlaps(span, stretch)) continue;
    const modifiers: TokenModifier[] = [];
    if (first) modifiers.push('declaration');
    if (zone !== 'prose') modifiers.push('readonly');
    tokens.push({ span, type: 'actor', modifiers });
  }
  return tokens;
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
