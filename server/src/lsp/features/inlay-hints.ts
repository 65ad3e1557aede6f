import type { InlayHint, Range } from 'vscode-languageserver';
import { inlayHintsIn, positionAt } from '../../core/index.ts';
import type { OpenDraft } from '../drafts/drafts.ts';
import { spanOf } from '../drafts/positions.ts';

export function hintsOf(draft: OpenDraft, range: Range): InlayHint[] {
  const brief = draft.brief();
  return inlayHintsIn(brief, spanOf(brief.source, range)).map(({ offset, text, tooltip }) => ({
    position: positionAt(brief.source, offset),
    label: text,
    tooltip,
    paddingLeft: true,
  }));
}
