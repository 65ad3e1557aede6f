import {
  commands,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  type TextDocument,
  type TextEditor,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { TextEdit } from 'vscode-languageclient';
import { SWITCH_RECOGNITION, type SwitchRecognitionParams } from '../../server/src/protocol.ts';
import { isDraft } from './documents.ts';
import type { LanguageServer } from './language-server.ts';
import type { RecognitionWatch } from './recognition.ts';
import { sentence } from './recognition-text.ts';

/**
 * Makes the active document a brief, or no brief, by its front matter: as `brief` says (for a key binding, `"args": true`
 * or `false`), else as the user picks.
 */
export async function switchRecognition(server: LanguageServer, recognition: RecognitionWatch, brief?: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isDraft(editor.document)) {
    window.showInformationMessage(l10n.t('Open a Markdown file first: only Markdown can be a policy brief.'));
    return;
  }
  if (typeof brief === 'boolean') await apply(server, editor.document, brief);
  else await (await choose(server, recognition, editor))?.run();
}

interface Choice extends QuickPickItem {
  readonly run: () => unknown;
}

async function choose(
  server: LanguageServer,
  recognition: RecognitionWatch,
  { document, viewColumn }: TextEditor,
): Promise<Choice | undefined> {
  const switchTo = async (brief: boolean): Promise<void> => {
    await apply(server, document, brief);
    // Back to the text: after a click on the status bar the keys would go there.
    await window.showTextDocument(document, viewColumn);
  };
  const result = recognition.current?.document === document ? recognition.current.result : undefined;
  const choices: Choice[] = [
    {
      label: l10n.t('Treat as a Brief'),
      detail: l10n.t('Writes the profile into the front matter, whatever the file looks like.'),
      run: () => switchTo(true),
    },
    {
      label: l10n.t('Not a Brief'),
      detail: l10n.t('Writes “brief: false” into the front matter; the file is no longer checked.'),
      run: () => switchTo(false),
    },
    { label: '', kind: QuickPickItemKind.Separator, run: () => {} },
    { label: l10n.t('Show Output'), run: () => commands.executeCommand('policyBrief.showOutput') },
    { label: l10n.t('Restart Language Server'), run: () => commands.executeCommand('policyBrief.restart') },
  ];
  const placeHolder = result ? sentence(result) : l10n.t('How should this file be treated?');
  return window.showQuickPick(choices, { title: 'Policy Brief', placeHolder });
}

/** One undo step. What is typed while the server thinks is never overwritten: the server is asked again. */
async function apply(server: LanguageServer, document: TextDocument, brief: boolean): Promise<void> {
  const client = server.client;
  if (!client) {
    window.showWarningMessage(l10n.t('The language server of Policy Brief is not running.'));
    return;
  }
  const params: SwitchRecognitionParams = { uri: client.code2ProtocolConverter.asUri(document.uri), brief };
  for (let attempt = 0; attempt < 5; attempt++) {
    const version = document.version;
    const answer = await client.sendRequest<{ readonly edits: TextEdit[] } | null>(SWITCH_RECOGNITION, params);
    if (document.version !== version) continue;
    if (!answer || answer.edits.length === 0) return;
    const edit = new WorkspaceEdit();
    edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits(answer.edits));
    if (document.version === version && (await workspace.applyEdit(edit))) return;
  }
  window.showWarningMessage(l10n.t('The front matter was not changed because the text kept changing. Try again.'));
}
