import type { InlayHint, Range } from 'vscode-languageserver';
import { inlayHintsIn, positionAt } from '../core/index.ts';
import type { OpenDraft } from './drafts.ts';
import { spanOf } from './positions.ts';

export function hintsOf(draft: OpenDraft, range: Range): InlayHint[] {
  const brief = draft.brief();
  return inlayHintsIn(brief, spanOf(brief.source, range)).map(({ offset, text, tooltip }) => ({
    position: positionAt(brief.source, offset),
    label: text,
    tooltip,
    paddingLeft: true,
  }));
}
