import type { Position, SelectionRange } from 'vscode-languageserver';
import { selectionsAt } from '../../core/index.ts';
import type { OpenDraft } from '../drafts/drafts.ts';
import { offsetOf, rangeOf } from '../drafts/positions.ts';

/** For each position one chain from the inside out; the position itself where there is nothing to select. */
export function selectionRangesOf(draft: OpenDraft, positions: readonly Position[]): SelectionRange[] {
  const brief = draft.brief();
  return positions.map((position) => {
    const ranges = selectionsAt(brief, offsetOf(brief.source, position)).map((span) => rangeOf(brief.source, span));
    const chain = ranges.reduceRight<SelectionRange | undefined>(
      (parent, range) => ({ range, ...(parent && { parent }) }),
      undefined,
    );
    return chain ?? { range: { start: position, end: position } };
  });
}
