import { applyEdits, type TextEdit } from '../../core/index.ts';

/** Lines that stay, shown around those that change. */
const CONTEXT = 3;

/**
 * A unified diff as `patch` and `git apply` take it; nothing when nothing changes. `edits` are in the order of the
 * text. It is made of the edits themselves: to find them again in a list of thousands of moved entries takes long.
 */
export function unifiedDiff(path: string, text: string, edits: readonly TextEdit[]): string {
  const lines = linesOf(text);
  const hunks = hunksOf(changesOf(lines, edits));
  if (hunks.length === 0) return '';
  const name = path.replace(/^\/+/, '');
  // Behind a name with spaces a tab says where it ends.
  const tab = /\s/.test(name) ? '\t' : '';
  let grown = 0;
  const shown = hunks.map((hunk) => {
    const one = showHunk(lines, hunk, grown);
    grown += hunk.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
    return one;
  });
  return `--- a/${name}${tab}\n+++ b/${name}${tab}\n${shown.join('')}`;
}

/** Lines that give way to others; `first` is counted from 0. */
interface Change {
  readonly first: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** As `patch` sees them: ended by a line feed and by nothing else, the last one perhaps without. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Edits that meet in a line make one change. */
function changesOf(lines: readonly string[], edits: readonly TextEdit[]): readonly Change[] {
  const changes: Change[] = [];
  let line = 0;
  let start = 0;
  for (let next = 0; next < edits.length; ) {
    const holds = (offset: number): boolean => offset < start + (lines[line]?.length ?? 0) || line + 1 >= lines.length;
    while (!holds(edits[next]?.span.start ?? 0)) start += lines[line++]?.length ?? 0;
    const first = line;
    const offset = start;
    const here: TextEdit[] = [];
    for (let edit = edits[next]; edit !== undefined && (here.length === 0 || holds(edit.span.start)); edit = edits[++next]) {
      here.push({ span: { start: edit.span.start - offset, end: edit.span.end - offset }, text: edit.text });
      while (!holds(edit.span.end)) start += lines[line++]?.length ?? 0;
    }
    const removed = lines.slice(first, line + 1);
    changes.push(trimmed({ first, removed, added: linesOf(applyEdits(removed.join(''), here)) }));
    start += lines[line++]?.length ?? 0;
  }
  return changes.filter(({ removed, added }) => removed.length + added.length > 0);
}

/** Without the lines at both ends that are the same. */
function trimmed({ first, removed, added }: Change): Change {
  const least = Math.min(removed.length, added.length);
  let head = 0;
  while (head < least && removed[head] === added[head]) head += 1;
  let tail = 0;
  while (tail < least - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail += 1;
  return {
    first: first + head,
    removed: removed.slice(head, removed.length - tail),
    added: added.slice(head, added.length - tail),
  };
}

function hunksOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last !== undefined && change.first - (last.first + last.removed.length) <= 2 * CONTEXT) hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

/** `grown`: how many lines the hunks before have added. */
function showHunk(lines: readonly string[], hunk: readonly Change[], grown: number): string {
  const begin = Math.max(0, (hunk[0]?.first ?? 0) - CONTEXT);
  let at = begin;
  let longer = 0;
  let shown = '';
  const keep = (end: number): void => {
    for (; at < end; at++) shown += row(' ', lines[at] ?? '');
  };
  for (const { first, removed, added } of hunk) {
    keep(first);
    for (const line of removed) shown += row('-', line);
    for (const line of added) shown += row('+', line);
    at += removed.length;
    longer += added.length - removed.length;
  }
  keep(Math.min(lines.length, at + CONTEXT));
  return `@@ -${range(begin, at - begin)} +${range(begin + grown, at - begin + longer)} @@\n${shown}`;
}

/** As POSIX has it: one line needs no count, and no lines are named by the line before them. */
function range(from: number, count: number): string {
  if (count === 1) return `${from + 1}`;
  return `${count === 0 ? from : from + 1},${count}`;
}

function row(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}
