import type { DocumentLink } from 'vscode-languageserver';
import { documentLinksOf } from '../../core/index.ts';
import type { OpenDraft } from '../drafts/drafts.ts';
import { rangeOf } from '../drafts/positions.ts';

export function linksOf(draft: OpenDraft): DocumentLink[] {
  const brief = draft.brief();
  return documentLinksOf(brief).map(({ span, target }) => ({ range: rangeOf(brief.source, span), target }));
}
