import { LSPErrorCodes, type Position, type Range, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { inWords, rename, renameableAt } from '../../core/index.ts';
import type { OpenDraft } from '../drafts/drafts.ts';
import { offsetOf, rangeOf } from '../drafts/positions.ts';
import type { Client } from './client.ts';
import { workspaceEditOf } from './workspace-edits.ts';

/**
 * The digits of a reference number, or the name of an actor; null where there is neither. What cannot be renamed is refused only when it
 * has a new name: refused here, VS Code would let its own Markdown support rename `[9]` as the label of a link.
 */
export function prepareRenameOf(draft: OpenDraft, position: Position): { range: Range; placeholder: string } | null {
  const brief = draft.brief();
  const found = renameableAt(brief, offsetOf(brief.source, position));
  if (found === undefined) return null;
  return { range: rangeOf(brief.source, found.span), placeholder: found.text };
}

/** Refusals come as errors, whose message clients show. */
export function renameOf(draft: OpenDraft, position: Position, name: string, client: Client): WorkspaceEdit | null {
  const brief = draft.brief();
  const found = renameableAt(brief, offsetOf(brief.source, position));
  if (found === undefined) return null;
  const outcome = rename(brief, found, name);
  if (outcome.kind === 'refused') throw new ResponseError(LSPErrorCodes.RequestFailed, inWords(client.language, outcome.reason));
  return workspaceEditOf(draft, outcome.edits, client);
}
