import type { Brief } from '../brief/brief.ts';
import { sourceName } from '../questions/source-name.ts';
import type { TextEdit } from '../text/edit.ts';
import { citationPlace } from './citation-place.ts';
import type { Refusal } from './outcome.ts';

/** A source that can be cited at a place. */
export interface CitationChoice {
  readonly number: number;
  /** Author and title. */
  readonly source: string;
  /** As the entry writes it; empty when it has none. */
  readonly date: string;
  readonly cited: boolean;
  /** Cites it at the place. */
  readonly edit: TextEdit;
}

/** Every source of the list, by number, with the edit that cites it at the offset; refused where nothing can be cited. */
export function citationChoices(brief: Brief, offset: number): readonly CitationChoice[] | Refusal {
  const place = citationPlace(brief, offset);
  if (place.kind === 'refused') return place;
  const cited = new Set(brief.citations.flatMap(({ numbers }) => numbers));
  return [...(brief.references?.byNumber.values() ?? [])]
    .sort((a, b) => a.number - b.number)
    .map((entry) => {
      const { long, date } = sourceName(entry);
      return { number: entry.number, source: long, date, cited: cited.has(entry.number), edit: place.edit(entry.number) };
    });
}
