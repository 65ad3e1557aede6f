import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { Problem } from '../core/index.ts';
import { SOURCE } from './diagnostics.ts';
import type { OpenDraft } from './drafts.ts';
import { editsOf, spanOf } from './positions.ts';

/** Quick fixes of the problems that the range touches; the first of each problem is preferred. */
export function codeActionsOf(draft: OpenDraft, { range, context }: CodeActionParams): CodeAction[] {
  const wanted = context.only === undefined || context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind));
  if (!wanted) return [];
  const { source } = draft.brief();
  const place = spanOf(source, range);
  const touched = draft.problems().filter(({ span }) => span.start <= place.end && place.start <= span.end);
  return touched.flatMap((problem) =>
    problem.fixes.map((fix, index) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      isPreferred: index === 0,
      diagnostics: context.diagnostics.filter((diagnostic) => isOf(diagnostic, problem)),
      edit: { changes: { [draft.uri]: editsOf(source, fix.edits()) } },
    })),
  );
}

function isOf(
  diagnostic: { readonly source?: string; readonly code?: unknown; readonly message: string | object },
  problem: Problem,
): boolean {
  return diagnostic.source === SOURCE && diagnostic.code === problem.rule && diagnostic.message === problem.message;
}
