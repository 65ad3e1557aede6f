import type { FoldingRange } from 'vscode-languageserver';
import { foldsOf, positionAt } from '../../core/index.ts';
import type { OpenDraft } from '../drafts/drafts.ts';

/** The folds. A client that folds `#` headings itself asks for the `complement`: what its own folding lacks. */
export function foldingRangesOf(draft: OpenDraft, extent: 'full' | 'complement'): FoldingRange[] {
  const brief = draft.brief();
  const marked = new Set(
    brief.sections
      .filter(({ heading }) => heading.style === 'atx' || heading.style === 'setext')
      .map(({ span }) => positionAt(brief.source, span.start).line),
  );
  return foldsOf(brief)
    .filter(({ first, of }) => extent === 'full' || of !== 'section' || !marked.has(first))
    .map(({ first, last }) => ({ startLine: first, endLine: last }));
}
