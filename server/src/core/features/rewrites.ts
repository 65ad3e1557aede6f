import type { Brief } from '../brief/brief.ts';
import type { ReferenceList } from '../brief/references.ts';
import { type DuplicateSource, duplicateSources } from '../questions/source-identity.ts';
import { type Span, touches } from '../text/span.ts';
import { targetAt } from './target.ts';

/** Edits of the whole brief that make sense where someone stands. */
export interface Rewrites {
  readonly renumber: boolean;
  /** The entry that can be deleted. */
  readonly entry: number | undefined;
  /** Two entries of one source, one of which stands there. */
  readonly merge: { readonly keep: number; readonly drop: number } | undefined;
}

const NOTHING: Rewrites = { renumber: false, entry: undefined, merge: undefined };

/**
 * What to offer at a stretch: renumbering on a citation or in the list, when the numbers are not in the order of
 * first use; deleting on an entry's number, merging on an entry whose source stands in the list twice. `anywhere` is for someone who asked for such edits by kind. Cheap, since
 * editors ask at every movement of the cursor.
 */
export function rewritesAt(brief: Brief, stretch: Span, anywhere: boolean): Rewrites {
  if (!brief.recognition.brief || brief.references === undefined) return NOTHING;
  const target = targetAt(brief, stretch.start);
  const near = target?.kind === 'citation' || touches(brief.references.span, stretch.start);
  return {
    renumber: (near || anywhere) && !isInOrder(brief),
    entry: target?.kind === 'entry' ? target.entry.number : undefined,
    merge: touches(brief.references.span, stretch.start) ? mergeAt(brief.references, stretch.start) : undefined,
  };
}

function mergeAt(references: ReferenceList, offset: number): Rewrites['merge'] {
  const pair = pairsOf(references).find(({ entry, first }) => [entry, first].some(({ span }) => touches(span, offset)));
  return pair && { keep: pair.first.number, drop: pair.entry.number };
}

function pairsOf(references: ReferenceList): readonly DuplicateSource[] {
  return duplicateSources(references).filter(({ entry, first }) => entry.number !== first.number);
}

/**
 * Every pair of entries that can be merged without a look, by number: where one address has two titles, one of the
 * addresses may be wrong, so such a pair is merged at its own place only.
 */
export function mergeablePairs({ references }: Brief): readonly { readonly keep: number; readonly drop: number }[] {
  if (references === undefined) return [];
  const certain = pairsOf(references).filter(({ by }) => by !== 'url-only');
  return certain.map(({ entry, first }) => ({ keep: first.number, drop: entry.number }));
}

/** Whether the list counts up from 1 and the text cites the sources in that order. */
function isInOrder({ citations, references }: Brief): boolean {
  if (references?.entries.some(({ number }, index) => number !== index + 1)) return false;
  let last = 0;
  for (const { numbers } of citations) {
    for (const number of numbers) {
      if (number > last + 1) return false;
      last = Math.max(last, number);
    }
  }
  return true;
}
