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
  readonly summary?: string;
}

export interface Note {
  readonly span: Span;
  readonly message: string;
}

/** Nothing was done, since it could have been done only in part or by guessing. */
export interface Refusal {
  readonly kind: 'refused';
  /** One plain sentence that names the lines. */
  readonly reason: string;
  readonly places: readonly Span[];
}

export function edited(edits: readonly TextEdit[], notes: readonly Note[] = [], summary?: string): Edits {
  return { kind: 'edits', edits: editsInOrder(edits), notes, ...(summary !== undefined && { summary }) };
}

export function refused(reason: string, places: readonly Span[]): Refusal {
  return { kind: 'refused', reason, places };
}

/** `1 heading`, `3 headings`. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** The lines beyond these are counted. */
const MOST_LINES = 12;

/** `line 12`, `lines 3, 5 and 9`: where the spans begin, each line once, counted from 1. */
export function linesOf(source: Source, spans: readonly Span[]): string {
  const lines = [...new Set(spans.map(({ start }) => lineAt(source, start) + 1))].sort((a, b) => a - b);
  return `${lines.length === 1 ? 'line' : 'lines'} ${listed(lines.map(String), MOST_LINES)}`;
}

/** `a`, `a and b`, `a, b and c`, `a, b and 7 more`. */
export function listed(items: readonly string[], most = 5): string {
  const all = items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} more`] : items;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
