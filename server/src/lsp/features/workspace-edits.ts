import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit as CoreEdit } from '../../core/index.ts';
import type { OpenDraft } from '../drafts/drafts.ts';
import { editsOf } from '../drafts/positions.ts';
import type { Client } from './client.ts';

/**
 * Edits of a draft at the version they were made for, so that a client refuses them when the text has changed since.
 * `confirm` is what a client that can shows to the user, who has to agree first.
 */
export function workspaceEditOf(draft: OpenDraft, edits: readonly CoreEdit[], client: Client, confirm?: string): WorkspaceEdit {
  const textEdits = editsOf(draft.brief().source, edits);
  if (!client.versionedEdits) return { changes: { [draft.uri]: textEdits } };
  const textDocument = { uri: draft.uri, version: draft.version };
  if (confirm === undefined || !client.confirmsEdits) return { documentChanges: [{ textDocument, edits: textEdits }] };
  return {
    documentChanges: [{ textDocument, edits: textEdits.map((edit) => ({ ...edit, annotationId: confirm })) }],
    changeAnnotations: { [confirm]: { label: confirm, needsConfirmation: true } },
  };
}
