import type { Draft } from '../markdown/draft.ts';
import { shift } from '../text/span.ts';
import type { PieceFacts } from './facts.ts';
import type { Suppression, Word } from './scan-suppressions.ts';

/** The comments of the draft that switch rules off or on again, in the order of the text. */
export function placeSuppressions({ starts }: Draft, facts: readonly PieceFacts[]): readonly Suppression[] {
  const placed: Suppression[] = [];
  for (let piece = 0; piece < facts.length; piece++) {
    const offset = starts[piece] as number;
    for (const { span, action, rules } of (facts[piece] as PieceFacts).suppressions) {
      const word = (written: Word): Word => ({ text: written.text, span: shift(written.span, offset) });
      placed.push({ span: shift(span, offset), action: word(action), rules: rules.map(word) });
    }
  }
  return placed;
}
