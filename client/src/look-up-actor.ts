import { env, l10n, type QuickInputButton, type QuickPickItem, type TextEditor, ThemeIcon, Uri, window } from 'vscode';
import { LOOK_UP, type LookUpParams, type LookUpResult } from '../../server/src/protocol.ts';
import { isDraft } from './documents.ts';
import type { LanguageServer } from './language-server.ts';

/** Typing pauses this long before the server is asked. */
const PAUSE = 120;

interface Item extends QuickPickItem {
  readonly result: LookUpResult;
}

/**
 * Looks actors up by whatever is typed: any script, part of a name, nearly the name. Accepting one writes its name where
 * the cursor stands, or copies it where nothing can be written.
 */
export async function lookUpActor(server: LanguageServer): Promise<void> {
  if (server.client === undefined) {
    window.showWarningMessage(l10n.t('The language server of Policy Brief is not running.'));
    return;
  }
  const source: QuickInputButton = { iconPath: new ThemeIcon('link-external'), tooltip: l10n.t('Open the Source') };
  const editor = window.activeTextEditor;
  const pick = window.createQuickPick<Item>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let question = 0;
  const ask = async (): Promise<void> => {
    const query = pick.value.trim();
    question += 1;
    const asked = question;
    const results = query === '' ? [] : await find(server, query);
    if (asked !== question) return;
    pick.items = results.map((result) => ({
      label: result.name,
      description: [result.form, result.about].filter(Boolean).join(' · '),
      detail: result.detail,
      // What the server found comes near what was typed in ways that VS Code does not know.
      alwaysShow: true,
      buttons: result.source === undefined ? [] : [source],
      result,
    }));
    pick.busy = false;
  };
  pick.title = l10n.t('Look Up Actor');
  pick.placeholder =
    editor !== undefined && isDraft(editor.document)
      ? l10n.t('A name, an acronym, a part of either, in any script. Enter writes the name at the cursor.')
      : l10n.t('A name, an acronym, a part of either, in any script. Enter copies the name.');
  const selected = editor?.document.getText(editor.selection).trim() ?? '';
  pick.value = selected.includes('\n') ? '' : selected;
  pick.onDidChangeValue(() => {
    clearTimeout(timer);
    pick.busy = true;
    timer = setTimeout(ask, PAUSE);
  });
  pick.onDidTriggerItemButton(({ item }) => item.result.source !== undefined && env.openExternal(Uri.parse(item.result.source)));
  pick.onDidAccept(async () => {
    const [item] = pick.selectedItems;
    pick.hide();
    if (item === undefined) return;
    if (editor !== undefined && isDraft(editor.document)) {
      await write(editor, item.result.name);
      await window.showTextDocument(editor.document, editor.viewColumn);
    } else {
      await env.clipboard.writeText(item.result.name);
      window.setStatusBarMessage(l10n.t('{0} has been copied.', item.result.name), 4_000);
    }
  });
  pick.onDidHide(() => {
    clearTimeout(timer);
    pick.dispose();
  });
  pick.show();
  await ask();
}

/** In the place of what is selected, else at the cursor; behind the word that the cursor stands in. */
async function write(editor: TextEditor, name: string): Promise<void> {
  const { document, selection } = editor;
  const word = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : undefined;
  const isInside = word?.start.isBefore(selection.active) === true && word.end.isAfter(selection.active);
  if (word !== undefined && isInside) await editor.edit((edit) => edit.insert(word.end, ` ${name}`));
  else await editor.edit((edit) => edit.replace(selection, name));
}

async function find(server: LanguageServer, query: string): Promise<readonly LookUpResult[]> {
  const client = server.client;
  const document = window.activeTextEditor?.document;
  const params: LookUpParams = {
    query,
    ...(client && document && isDraft(document) && { uri: client.code2ProtocolConverter.asUri(document.uri) }),
  };
  // A server that is just ending rejects; then there is nothing to show.
  return (await client?.sendRequest<LookUpResult[]>(LOOK_UP, params).catch(() => [])) ?? [];
}
