import type { Sentence } from '../language/say.ts';
import { enumerate, type Listing } from '../language/template.ts';
import type { TextEdit } from '../text/edit.ts';
import { editsInOrder } from '../text/edit-order.ts';
import { lineAt, type Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** What an edit of a whole brief comes to. Offsets are those of the draft before it. */
export type EditOutcome = Edits | Refusal;

export interface Edits {
  readonly kind: 'edits';
  /** In the order of the text, none touching another; empty when there is nothing to do. */
  readonly edits: readonly TextEdit[];
  /** What the user should look at afterwards. */
  readonly notes: readonly Note[];
  /** What was done, in short, where the text alone does not show it. */
  readonly summary?: readonly Sentence[];
}

export interface Note {
  readonly span: Span;
  readonly message: Sentence;
}

/** Nothing was done, since it could have been done only in part or by guessing. */
export interface Refusal {
  readonly kind: 'refused';
  /** One plain sentence that names the lines. */
  readonly reason: Sentence;
  readonly places: readonly Span[];
}

export function edited(edits: readonly TextEdit[], notes: readonly Note[] = [], summary: readonly Sentence[] = []): Edits {
  return { kind: 'edits', edits: editsInOrder(edits), notes, ...(summary.length > 0 && { summary }) };
}

export function refused(reason: Sentence, places: readonly Span[]): Refusal {
  return { kind: 'refused', reason, places };
}

/** The lines beyond these are counted. */
const MOST_LINES = 12;

/** `12`, `3, 5 and 9`: the lines that the spans begin on, each once, counted from 1. */
export function linesOf(source: Source, spans: readonly Span[]): Listing {
  const lines = [...new Set(spans.map(({ start }) => lineAt(source, start) + 1))].sort((a, b) => a - b);
  return enumerate(lines.map(String), MOST_LINES);
}
