import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import {
  type Brief,
  type EditOutcome,
  inWords,
  type MendingRewrite,
  mendingRewrite,
  type Problem,
  rewritesAt,
  type Span,
  say,
} from '../../core/index.ts';
import { ABOUT_RULE, DELETE_REFERENCE, FIX_ALL, MERGE_DUPLICATES, RENUMBER } from '../../protocol.ts';
import { SOURCE } from '../drafts/diagnostics.ts';
import type { OpenDraft } from '../drafts/drafts.ts';
import { spanOf } from '../drafts/positions.ts';
import { BRIEF_EDITS } from './brief-edits.ts';
import type { Client } from './client.ts';
import { ACTIONS } from './sentences.ts';
import { workspaceEditOf } from './workspace-edits.ts';

const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.policyBrief`;
const RENUMBER_KIND = `${CodeActionKind.Source}.renumber.policyBrief`;

export const ACTION_KINDS: readonly string[] = [CodeActionKind.RefactorRewrite, FIX_ALL_KIND, RENUMBER_KIND];

/**
 * What can be done at a range: fixes of the problems that it touches, edits of the reference it stands on, and, only
 * when asked for by kind, edits of the whole draft.
 */
export function codeActionsOf(draft: OpenDraft, { range, context }: CodeActionParams, client: Client): CodeAction[] {
  const brief = draft.brief();
  const wants = (kind: string): boolean => context.only === undefined || context.only.some((wanted) => isWithin(kind, wanted));
  const asksFor = (kind: string): boolean => context.only !== undefined && wants(kind);
  const place = spanOf(brief.source, range);
  const actions = [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(draft, place, context.diagnostics, client) : []),
    ...(wants(CodeActionKind.RefactorRewrite) ? rewrites(draft, place, asksFor(CodeActionKind.RefactorRewrite), client) : []),
    ...(asksFor(FIX_ALL_KIND) ? [actionOf(draft, FIX_ALL_KIND, FIX_ALL, [], client)] : []),
    ...(asksFor(RENUMBER_KIND) ? [actionOf(draft, RENUMBER_KIND, RENUMBER, [], client)] : []),
  ];
  return actions.filter((action) => action !== undefined);
}

/** `source` takes in `source.fixAll.policyBrief`; the empty kind takes in all. */
function isWithin(kind: string, wanted: string): boolean {
  return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);
}

function quickFixes(
  draft: OpenDraft,
  place: Span,
  shown: readonly Diagnostic[],
  client: Client,
): readonly (CodeAction | undefined)[] {
  const all = draft.problems();
  const touched = all.filter(({ span }) => span.start <= place.end && place.start <= span.end);
  const fixes = touched.flatMap((problem) =>
    problem.fixes.flatMap((fix, index) => {
      const edits = fix.edits();
      if (edits.length === 0) return [];
      const diagnostics = shown.filter((diagnostic) => isOf(diagnostic, problem));
      const edit = workspaceEditOf(draft, edits, client);
      return [{ title: fix.title, kind: CodeActionKind.QuickFix, isPreferred: index === 0, diagnostics, edit }];
    }),
  );
  const rules = [...new Map(touched.map((problem) => [problem.rule, problem])).values()];
  return [
    ...fixes,
    ...touched.map((problem) => mendOf(draft, problem, shown, client)),
    ...rules.map((problem) => fixAllOf(draft, problem, all, client)),
    ...rules.flatMap((problem) => [
      ignoring(draft, problem, 'line', shown, client),
      ignoring(draft, problem, 'brief', shown, client),
    ]),
    ...rules.map((problem) => aboutRule(problem, shown, client)),
  ];
}

/** For a problem that an edit of the whole draft mends; what takes something away from the author is not preferred. */
function mendOf(draft: OpenDraft, problem: Problem, shown: readonly Diagnostic[], client: Client): CodeAction | undefined {
  const mend = mendingRewrite(draft.brief(), problem);
  if (mend === undefined) return undefined;
  const [command, args] = commandOf(mend);
  const outcome = outcomeOf(draft, command, args);
  if (outcome?.kind !== 'edits' || outcome.edits.length === 0) return undefined;
  const action = actionOf(draft, CodeActionKind.QuickFix, command, args, client);
  const diagnostics = shown.filter((diagnostic) => isOf(diagnostic, problem));
  const isPreferred = mend.kind === 'renumber' || (mend.kind === 'merge' && mend.certain);
  if (action === undefined) return undefined;
  const gone = mend.kind === 'delete' && !mend.listed;
  const title = gone ? say(client.language, ACTIONS, 'deleteCitations', { number: mend.number }) : action.title;
  return { ...action, title, isPreferred, diagnostics };
}

function commandOf(mend: MendingRewrite): readonly [command: string, args: readonly unknown[]] {
  switch (mend.kind) {
    case 'renumber':
      return [RENUMBER, []];
    case 'merge':
      return [MERGE_DUPLICATES, [mend.keep, mend.drop]];
    case 'delete':
      return [DELETE_REFERENCE, [mend.number]];
  }
}

/** For a problem that can be fixed unseen, and of whose rule there are more. */
function fixAllOf(draft: OpenDraft, problem: Problem, all: readonly Problem[], client: Client): CodeAction | undefined {
  if (!isSafe(problem)) return undefined;
  const same = all.filter((other) => other.rule === problem.rule && isSafe(other));
  return same.length < 2 ? undefined : actionOf(draft, CodeActionKind.QuickFix, FIX_ALL, [problem.rule], client);
}

function isSafe({ fixes }: Problem): boolean {
  return fixes.some(({ safe }) => safe);
}

/** What is said of suppressions themselves is better put right. */
function ignoring(
  draft: OpenDraft,
  problem: Problem,
  where: 'line' | 'brief',
  shown: readonly Diagnostic[],
  client: Client,
): CodeAction | undefined {
  const edit = problem.rule.startsWith('suppression-') ? undefined : draft.ignore(problem, where);
  return (
    edit && {
      title: say(client.language, ACTIONS, where === 'line' ? 'ignoreOnLine' : 'ignoreInBrief', { rule: problem.rule }),
      kind: CodeActionKind.QuickFix,
      diagnostics: shown.filter((diagnostic) => isOf(diagnostic, problem)),
      edit: workspaceEditOf(draft, [edit], client),
    }
  );
}

function aboutRule(problem: Problem, shown: readonly Diagnostic[], { language }: Client): CodeAction {
  const title = say(language, ACTIONS, 'about', { rule: problem.rule });
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: shown.filter((diagnostic) => isOf(diagnostic, problem)),
    command: { title, command: ABOUT_RULE, arguments: [problem.url] },
  };
}

function rewrites(draft: OpenDraft, place: Span, anywhere: boolean, client: Client): readonly (CodeAction | undefined)[] {
  const { renumber, entry, merge } = rewritesAt(draft.brief(), place, anywhere);
  return [
    merge && actionOf(draft, CodeActionKind.RefactorRewrite, MERGE_DUPLICATES, [merge.keep, merge.drop], client),
    renumber ? actionOf(draft, CodeActionKind.RefactorRewrite, RENUMBER, [], client) : undefined,
    entry === undefined ? undefined : actionOf(draft, CodeActionKind.RefactorRewrite, DELETE_REFERENCE, [entry], client),
  ];
}

/**
 * An action that edits the whole draft; `undefined` when there is nothing to do. Where the client asks the user to
 * agree, the action is the command, which does the asking; on saving the edit is wanted at once. What would be refused is
 * disabled, and says why.
 */
function actionOf(
  draft: OpenDraft,
  kind: string,
  command: string,
  args: readonly unknown[],
  client: Client,
): CodeAction | undefined {
  const title = BRIEF_EDITS.get(command)?.title(args, client.language) ?? command;
  const outcome = outcomeOf(draft, command, args);
  if (outcome?.kind === 'refused') return { title, kind, disabled: { reason: inWords(client.language, outcome.reason) } };
  if (outcome?.kind !== 'edits' || outcome.edits.length === 0) return undefined;
  if (client.confirmsEdits && !kind.startsWith(CodeActionKind.Source))
    return { title, kind, command: { title, command, arguments: [draft.uri, ...args] } };
  return { title, kind, edit: workspaceEditOf(draft, outcome.edits, client) };
}

/** What an edit of the whole draft comes to; found once for a version of the draft, since every move of the cursor asks. */
function outcomeOf(draft: OpenDraft, command: string, args: readonly unknown[]): EditOutcome | undefined {
  const brief = draft.brief();
  const known = OUTCOMES.get(brief) ?? new Map<string, EditOutcome | undefined>();
  OUTCOMES.set(brief, known);
  const key = JSON.stringify([command, ...args]);
  if (!known.has(key)) known.set(key, BRIEF_EDITS.get(command)?.run(draft, args));
  return known.get(key);
}

const OUTCOMES = new WeakMap<Brief, Map<string, EditOutcome | undefined>>();

function isOf(diagnostic: Diagnostic, problem: Problem): boolean {
  return diagnostic.source === SOURCE && diagnostic.code === problem.rule && diagnostic.message === problem.message;
}
