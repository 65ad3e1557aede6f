import type { Brief } from '../brief/brief.ts';
import { contains, type Span, touches } from '../text/span.ts';
import { endWithSubsections } from './folding.ts';
import { placedPieceAt } from './prose-line.ts';

/**
 * What a growing selection takes in, the smallest first, each inside the next: a number, its citation, the sentence,
 * the paragraph, the section and those above it; in the list the digits, the entry, the list, the section. Empty in
 * a text that is no brief.
 */
export function selectionsAt(brief: Brief, offset: number): readonly Span[] {
  if (!brief.recognition.brief) return [];
  const candidates = [...citationAt(brief, offset), ...entryAt(brief, offset), ...paragraphAt(brief, offset)];
  const nested: Span[] = [];
  for (const span of [...candidates, ...sectionsAt(brief, offset)].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = nested.at(-1);
    if (inner === undefined || (contains(span, inner) && span.end - span.start > inner.end - inner.start)) nested.push(span);
  }
  return nested;
}

function citationAt({ citations }: Brief, offset: number): readonly Span[] {
  const citation = citations.find(({ span }) => touches(span, offset));
  if (citation === undefined) return [];
  const part = citation.parts.find(({ span }) => touches(span, offset));
  const digits = part && [part.fromSpan, part.toSpan].find((span) => touches(span, offset));
  return [...(digits ? [digits] : []), ...(part ? [part.span] : []), citation.span];
}

function entryAt({ references }: Brief, offset: number): readonly Span[] {
  if (references === undefined || !touches(references.span, offset)) return [];
  const entry = references.entries.find(({ span }) => touches(span, offset));
  if (entry === undefined) return [references.span];
  const digits = touches(entry.digits, offset) ? [entry.digits] : [];
  const text = touches(entry.textSpan, offset) ? [entry.textSpan] : [];
  const url = entry.url && touches(entry.url.span, offset) ? [entry.url.span] : [];
  return [...digits, ...url, ...text, entry.span, references.span];
}

/** The paragraph the offset stands in, and its sentence. A list of references has entries instead. */
function paragraphAt({ draft, references }: Brief, offset: number): readonly Span[] {
  const placed = placedPieceAt(draft, offset);
  if (placed === undefined || (references !== undefined && touches(references.span, offset))) return [];
  const { piece, start } = placed;
  const block = piece.blocks.find(({ kind, span }) => kind === 'paragraph' && touches(span, offset - start));
  if (block === undefined) return [];
  const { content } = block;
  const text = piece.visible.slice(content.start, content.end);
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment, index }) => {
    const from = start + content.start + index;
    return { start: from, end: from + segment.trimEnd().length };
  });
  const sentence = sentences.find((span) => touches(span, offset));
  return [...(sentence ? [sentence] : []), { start: start + block.span.start, end: start + block.span.end }];
}

function sectionsAt(brief: Brief, offset: number): readonly Span[] {
  return brief.sections
    .map((section) => ({ start: section.span.start, end: endWithSubsections(brief, section) }))
    .filter((span) => span.start <= offset && offset < Math.max(span.end, span.start + 1));
}
