import type { Brief } from '../../brief/brief.ts';
import { countWords } from '../../brief/words.ts';
import { defineRule } from '../../lint/rule.ts';
import { quotationsIn } from '../../sightings/quotations.ts';
import { TRANSPARENT } from '../../text/marks.ts';
import { type Span, shift } from '../../text/span.ts';

export default defineRule({
  id: 'evidence-uncited-claim',
  summary: 'a figure or quotation in a paragraph with no citation',
  level: 'off',
  messages: {
    figure: 'The figure {found} has no source: nothing in its paragraph is cited.',
    quotation: 'The quotation has no source: nothing in its paragraph is cited.',
  },
  *check(brief) {
    // A text that cites nothing, or has no list, has another problem.
    if (brief.citations.length === 0 || brief.references === undefined) return;
    const cited = citedPieces(brief);
    for (const { first, end } of bodyOf(brief)) {
      for (let index = first; index < end; index++) {
        const piece = brief.draft.pieces[index];
        if (piece === undefined || piece.kind !== 'flow') continue;
        const offset = brief.draft.starts[index] as number;
        for (const block of piece.blocks) {
          if (block.kind !== 'paragraph' || block.nested === 'quotation') continue;
          const { start } = block.content;
          const visible = piece.visible.slice(start, block.content.end);
          const broken = !/[.!?:;)"”’\]]$/.test(visible.trimEnd());
          const source = piece.text.slice(start, block.content.end);
          if (isCited(brief, shift(block.content, offset)) || SOURCED.test(source) || (broken && cited.has(index + 1))) continue;
          const claim = claimIn(visible);
          if (claim === undefined) continue;
          const span = shift(claim.span, offset + start);
          if (claim.kind === 'quotation') yield { message: 'quotation', span };
          else
            yield {
              message: 'figure',
              values: { found: visible.slice(claim.span.start, claim.span.end).replaceAll(TRANSPARENT, '') },
              span,
            };
        }
      }
    }
  },
});

/** `[^1]`, `[report](https://…)`, `(Lis 2019, p. 4)`, `[Lis, 1989]`: another way to name a source. */
const SOURCED = /\[\^|\]\(|https?:\/\/|[([]\p{Lu}[^()[\]]{1,60}\b(?:19|20)\d\d/u;
/** `35%`, `4.2 billion`, `€300`, `12,500`, `3 500`: not a year, a date or a small number. */
const FIGURE =
  /(?<![\p{L}\p{N}.,/-])(?:[$€£¥]\s?\d[\d.,]*(?:\s(?:million|billion|trillion|bn|mln|mld))?|\d[\d.,]*(?:\s\d{3})*\s?(?:%|per\s?cent|percent|procent|proc\.|million|billion|trillion|bn|mln|mld|tys\.|milion\p{L}*|miliard\p{L}*)|\d{1,3}(?:[,\s]\d{3})+(?![\p{N}])|(?!(?:1[5-9]|20)\d\d(?!\d))\d{4,})/u;
const FEWEST_WORDS = 4;

/** The paragraph's first figure or quotation of some words; offsets are those of the text. */
function claimIn(visible: string): { readonly kind: 'figure' | 'quotation'; readonly span: Span } | undefined {
  const figure = FIGURE.exec(visible);
  const quotation = quotationsIn(visible).find(({ start, end }) => countWords(visible.slice(start, end)) >= FEWEST_WORDS);
  if (quotation !== undefined && (figure === null || quotation.start < figure.index))
    return { kind: 'quotation', span: quotation };
  if (figure === null) return undefined;
  const text = figure[0].replace(/[.,\s]+$/, '');
  return { kind: 'figure', span: { start: figure.index, end: figure.index + text.length } };
}

/** The pieces of the introduction and the thematic sections: what sums up needs no source of its own. */
function bodyOf({ sections }: Brief): readonly { readonly first: number; readonly end: number }[] {
  let summing = false;
  return sections.flatMap(({ roles, pieces, parent }) => {
    if (roles.length > 0 || parent === undefined) summing = roles.length > 0 && !roles.includes('introduction');
    return summing ? [] : [pieces];
  });
}

function isCited({ citations }: Brief, span: Span): boolean {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  return (citations[low]?.span.start ?? Number.POSITIVE_INFINITY) < span.end;
}

/** Pieces in which something is cited. */
function citedPieces({ citations, draft }: Brief): ReadonlySet<number> {
  const cited = new Set<number>();
  let piece = 0;
  for (const { span } of citations) {
    while ((draft.starts[piece + 1] ?? Number.POSITIVE_INFINITY) <= span.start) piece += 1;
    cited.add(piece);
  }
  return cited;
}
