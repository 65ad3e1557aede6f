import { type Range, type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import { positionAt, semanticTokensIn, TOKEN_MODIFIERS, TOKEN_TYPES } from '../../core/index.ts';
import type { OpenDraft } from '../drafts/drafts.ts';
import { spanOf } from '../drafts/positions.ts';

/** The tokens of a range, or of the whole draft, as LSP packs them. */
export function tokensOf(draft: OpenDraft, range?: Range): SemanticTokens {
  const brief = draft.brief();
  const stretch = range === undefined ? { start: 0, end: brief.source.length } : spanOf(brief.source, range);
  const builder = new SemanticTokensBuilder();
  for (const { span, type, modifiers } of semanticTokensIn(brief, stretch)) {
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
    const { line, character } = positionAt(brief.source, span.start);
    builder.push(line, character, span.end - span.start, TOKEN_TYPES.indexOf(type), bits);
  }
  return builder.build();
}
