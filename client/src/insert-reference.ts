import { l10n, window } from 'vscode';
import { ExecuteCommandRequest } from 'vscode-languageclient';
import { INSERT_REFERENCE } from '../../server/src/protocol.ts';
import type { DraftInHand } from './draft-in-hand.ts';
import type { LanguageServer } from './language-server.ts';

/** Asks for a source, puts it into the list and cites it where the cursor stands. One undo step. */
export async function insertReference(server: LanguageServer, drafts: DraftInHand, given?: unknown): Promise<void> {
  const editor = await drafts.editorOrMessage();
  const client = server.client;
  if (editor === undefined) return;
  if (!client) {
    window.showWarningMessage(l10n.t('The language server of Policy Brief is not running.'));
    return;
  }
  const { line, character } = editor.selection.active;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const text = typeof given === 'string' ? given : await askForSource();
  if (!text?.trim()) return;
  const params = { command: INSERT_REFERENCE, arguments: [uri, { line, character }, text.trim()] };
  await client.sendRequest(ExecuteCommandRequest.type, params);
}

function askForSource(): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Insert Reference'),
    prompt: l10n.t('It is cited where the cursor stands; later references move up by one.'),
    placeHolder: 'Author, Title, Month D, YYYY, Publisher. Online: https://…',
    ignoreFocusOut: true,
  });
}
