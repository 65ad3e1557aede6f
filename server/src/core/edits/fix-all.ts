import type { Brief } from '../brief/brief.ts';
import type { Reader } from '../brief/read.ts';
import { type Sentence, sentence } from '../language/say.ts';
import { type LintSettings, lint } from '../lint/lint.ts';
import type { Problem } from '../lint/problem.ts';
import type { Rule } from '../lint/rule.ts';
import { composeEdits } from '../text/compose.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { editsInOrder } from '../text/edit-order.ts';
import { textOf } from '../text/source.ts';
import { type Edits, edited, linesOf } from './outcome.ts';
import { EDITS } from './sentences.ts';
import { isUntouchable } from './untouchable.ts';

export interface FixingAll {
  readonly reader: Reader;
  readonly brief: Brief;
  readonly rules: readonly Rule[];
  readonly settings: LintSettings;
}

/**
 * All fixes that cannot be wrong, round after round until none is left, so that running it twice is running it once.
 * A fix that would bring up a problem is left out, as is one inside a quotation, an entry's text or code.
 */
export function fixAll({ reader, brief, rules, settings }: FixingAll): Edits {
  let current = stateOf(brief, lint(brief, rules, settings));
  let edits: readonly TextEdit[] = [];
  let count = 0;
  // Every round leaves fewer problems than there were, so there is a last one.
  for (;;) {
    const round = current;
    const apply = (fixes: readonly Fixing[]): State => {
      const text = applyEdits(textOf(round.brief.source), merged(fixes));
      const fixed = reader.read(text, brief.circumstances);
      return stateOf(fixed, lint(fixed, rules, settings));
    };
    const { fixes, state } = chosen(candidates(round), { fixes: [], state: round }, apply);
    if (fixes.length === 0) return edited(edits, [], edits.length === 0 ? [] : [summaryOf(brief, count, edits)]);
    count += fixes.length;
    edits = composeEdits(textOf(round.brief.source), edits, merged(fixes));
    current = state;
  }
}

function summaryOf({ source }: Brief, count: number, edits: readonly TextEdit[]): Sentence {
  const lines = linesOf(
    source,
    edits.map(({ span }) => span),
  );
  return sentence(EDITS, 'fixed', { count, lines });
}

/** Whether a fix that cannot be wrong would change the text; whether it would bring up another problem is not asked. */
export function isFixable(brief: Brief, problem: Problem): boolean {
  return safeEdits(brief, problem).length > 0;
}

/** The edits of the first safe fix; none where it would change what is not to be touched. */
function safeEdits(brief: Brief, { fixes }: Problem): readonly TextEdit[] {
  const edits = fixes.find(({ safe }) => safe)?.edits() ?? [];
  return edits.some(({ span }) => isUntouchable(brief, span)) ? [] : edits;
}

/** A text on the way, with its problems. */
interface State {
  readonly brief: Brief;
  readonly problems: readonly Problem[];
  readonly counts: ReadonlyMap<string, number>;
}

/** The edits of one fix, in their order. */
type Fixing = readonly TextEdit[];

interface Choice {
  readonly fixes: readonly Fixing[];
  readonly state: State;
}

function stateOf(brief: Brief, problems: readonly Problem[]): State {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return { brief, problems, counts };
}

/** The first safe fix of each problem; of two that touch the same place the first, and the other in the next round. */
function candidates({ brief, problems }: State): readonly Fixing[] {
  const chosen: Fixing[] = [];
  const taken: TextEdit[] = [];
  for (const problem of problems) {
    const edits = editsInOrder(safeEdits(brief, problem));
    if (edits.length === 0) continue;
    if (edits.some((edit) => taken.some(({ span }) => span.start <= edit.span.end && edit.span.start <= span.end))) continue;
    chosen.push(edits);
    taken.push(...edits);
  }
  return chosen;
}

/** All of the fixes if they do no harm together, else those of each half that do none. */
function chosen(fixes: readonly Fixing[], so: Choice, apply: (fixes: readonly Fixing[]) => State): Choice {
  if (fixes.length === 0) return so;
  const all = [...so.fixes, ...fixes];
  const state = apply(all);
  if (isBetter(state, so.state)) return { fixes: all, state };
  if (fixes.length === 1) return so;
  const middle = fixes.length >> 1;
  return chosen(fixes.slice(middle), chosen(fixes.slice(0, middle), so, apply), apply);
}

/** Fewer problems, and of no rule more. */
function isBetter(after: State, before: State): boolean {
  if (after.problems.length >= before.problems.length) return false;
  return [...after.counts].every(([rule, count]) => count <= (before.counts.get(rule) ?? 0));
}

function merged(fixes: readonly Fixing[]): readonly TextEdit[] {
  return editsInOrder(fixes.flat());
}
