import { applyEdits, type TextEdit } from './edit.ts';
import { editsInOrder } from './edit-order.ts';

/**
 * One set of edits that does what two do one after the other. `between` is the text after `first`, in whose
 * offsets `second` is given; the answer is in those of the text before `first`.
 */
export function composeEdits(between: string, first: readonly TextEdit[], second: readonly TextEdit[]): readonly TextEdit[] {
  if (first.length === 0) return editsInOrder(second);
  const groups = touchingGroups(first, second);
  let grown = 0;
  return groups.map(({ start, end, growth, edits }) => {
    const moved = edits.map(({ span, text }) => ({ span: { start: span.start - start, end: span.end - start }, text }));
    const span = { start: start - grown, end: end - grown - growth };
    grown += growth;
    return { span, text: applyEdits(between.slice(start, end), moved) };
  });
}

/** A stretch of the text between that one or both sets have touched. */
interface Group {
  readonly start: number;
  readonly end: number;
  /** How much longer the first set has made it. */
  readonly growth: number;
  /** What the second set does in it. */
  readonly edits: readonly TextEdit[];
}

function touchingGroups(first: readonly TextEdit[], second: readonly TextEdit[]): readonly Group[] {
  let grown = 0;
  const written = editsInOrder(first).map(({ span, text }): Group => {
    const growth = text.length - (span.end - span.start);
    const start = span.start + grown;
    grown += growth;
    return { start, end: start + text.length, growth, edits: [] };
  });
  const rewritten = editsInOrder(second).map((edit): Group => ({ ...edit.span, growth: 0, edits: [edit] }));
  const groups: Group[] = [];
  for (const group of [...written, ...rewritten].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = groups.at(-1);
    if (last === undefined || last.end < group.start) groups.push(group);
    else groups[groups.length - 1] = united(last, group);
  }
  return groups;
}

function united(a: Group, b: Group): Group {
  return { start: a.start, end: Math.max(a.end, b.end), growth: a.growth + b.growth, edits: [...a.edits, ...b.edits] };
}
