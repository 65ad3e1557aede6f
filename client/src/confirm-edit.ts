import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  type TabInputTextDiff,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  type ApplyWorkspaceEditParams,
  type ApplyWorkspaceEditRequest,
  type ApplyWorkspaceEditResult,
  CancellationToken,
  type TextDocumentEdit,
} from 'vscode-languageclient';

/** Scheme of what a document would be after an edit. */
/** Of what a brief would read like after an edit; a view, and no draft. */
export const PREVIEW_SCHEME = 'policy-brief-preview';

type Apply = ApplyWorkspaceEditRequest.HandlerSignature;

/**
 * Shows what an edit that moves entries would change, and applies it when the user agrees: as a whole or not at all.
 * VS Code's own preview offers each change by itself, unticked, and a brief renumbered in part is a wrong brief.
 */
export class EditConfirmation implements Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #provider = workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, {
    onDidChange: this.#changed.event,
    provideTextDocumentContent: () => this.#after,
  });
  #after = '';

  dispose(): void {
    this.#changed.dispose();
    this.#provider.dispose();
  }

  /** Applies the edit by `next`, at once where nothing is to be confirmed. */
  async apply(params: ApplyWorkspaceEditParams, next: Apply): Promise<ApplyWorkspaceEditResult> {
    const change = params.edit.documentChanges?.[0];
    const asks = Object.values(params.edit.changeAnnotations ?? {}).some(({ needsConfirmation }) => needsConfirmation);
    if (asks && change !== undefined && 'textDocument' in change && !(await this.#agrees(params.label ?? '', change)))
      return { applied: false };
    const { changeAnnotations: _, ...edit } = params.edit;
    const result = (await next(
      asks ? { ...params, edit: withoutAnnotations(edit) } : params,
      CancellationToken.None,
    )) as ApplyWorkspaceEditResult;
    if (asks && !result.applied)
      window.showWarningMessage(l10n.t('Nothing was changed because the text has changed in the meantime. Try again.'));
    return result;
  }

  async #agrees(label: string, change: TextDocumentEdit): Promise<boolean> {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === Uri.parse(change.textDocument.uri).toString());
    if (document === undefined) return false;
    this.#after = textAfter(document, change);
    const preview = Uri.from({ scheme: PREVIEW_SCHEME, path: document.uri.path });
    this.#changed.fire(preview);
    await commands.executeCommand('vscode.diff', document.uri, preview, `${label}?`, { preview: true });
    const apply = l10n.t('Apply');
    const choice = await window.showQuickPick([apply, l10n.t('Discard')], {
      title: label,
      placeHolder: l10n.t('Compare the brief before and after. Nothing is changed yet.'),
      ignoreFocusOut: true,
    });
    await close(preview);
    await window.showTextDocument(document);
    return choice === apply;
  }
}

function textAfter(document: TextDocument, { edits }: TextDocumentEdit): string {
  const offset = ({ line, character }: { line: number; character: number }): number =>
    document.offsetAt(document.lineAt(line).range.start.translate(0, character));
  return edits
    .flatMap((edit) =>
      'newText' in edit ? [{ start: offset(edit.range.start), end: offset(edit.range.end), text: edit.newText }] : [],
    )
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, { start, end, text: added }) => text.slice(0, start) + added + text.slice(end), document.getText());
}

/** What was agreed to once is not asked about again. */
function withoutAnnotations(edit: ApplyWorkspaceEditParams['edit']): ApplyWorkspaceEditParams['edit'] {
  const documentChanges = edit.documentChanges?.map((change) =>
    'edits' in change
      ? {
          ...change,
          edits: change.edits.flatMap((each) => ('newText' in each ? [{ range: each.range, newText: each.newText }] : [])),
        }
      : change,
  );
  return { ...edit, ...(documentChanges && { documentChanges }) };
}

async function close(preview: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const shown = tabs.filter(({ input }) => (input as TabInputTextDiff | undefined)?.modified?.toString() === preview.toString());
  await window.tabGroups.close(shown);
}
