import type { Draft } from '../markdown/draft.ts';
import { type Span, shift } from '../text/span.ts';
import type { PieceFacts } from './facts.ts';
import { oneList, type PlacedLine } from './references.ts';
import type { Section } from './sections.ts';

/** One numbered finding. */
export interface Finding {
  readonly number: number;
  readonly digits: Span;
  readonly marker: Span;
}

/** The numbered findings of the brief, in order; empty when the section is absent or is no numbered list. */
export function readFindings(draft: Draft, facts: readonly PieceFacts[], sections: readonly Section[]): readonly Finding[] {
  const section = sections.find(({ roles }) => roles.includes('findings'));
  if (section === undefined) return [];
  const lines: PlacedLine[] = [];
  for (let piece = section.pieces.first; piece < section.pieces.end; piece++) {
    for (const line of (facts[piece] as PieceFacts).numberedLines) {
      // `2. KEY FINDINGS` is the heading.
      const behind = (draft.starts[piece] as number) + line.marker.start >= section.heading.span.end;
      // `[1] …` at the beginning of a line is a citation here.
      if (behind && !line.form.startsWith('bracket')) lines.push({ line, piece });
    }
  }
  const list = oneList(lines);
  const first = list[0]?.line;
  const counted = list.length > 1 && list.every(({ line }) => line.number === first?.number && line.form === 'dot');
  return list.map(({ line, piece }, index) => {
    const offset = draft.starts[piece] as number;
    const number = counted ? index + (first?.number ?? 1) : line.number;
    return { number, digits: shift(line.digits, offset), marker: shift(line.marker, offset) };
  });
}
