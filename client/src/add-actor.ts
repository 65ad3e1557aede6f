import { l10n, Position, Range, Selection, TextEditorRevealType, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { ADD_ACTOR, type AddActorParams, type AddActorResult } from '../../server/src/protocol.ts';
import { chooseGlossary } from './glossary-files.ts';
import type { LanguageServer } from './language-server.ts';

/** Adds the selected name, or one that is typed, to a glossary of the workspace, and shows the entry to be completed. */
export async function addActor(server: LanguageServer, given?: unknown): Promise<void> {
  const name = typeof given === 'string' ? given : await askForName();
  if (!name?.trim()) return;
  const kind = await window.showQuickPick(kinds(), {
    title: l10n.t('Add {0} to Glossary', name),
    placeHolder: l10n.t('What is it?'),
  });
  if (kind === undefined) return;
  const file = await chooseGlossary(server, l10n.t('Add {0} to Glossary', name));
  const client = server.client;
  if (file === undefined || client === undefined) return;
  const text = file.exists ? (await workspace.openTextDocument(file.uri)).getText() : '';
  const params: AddActorParams = { uri: client.code2ProtocolConverter.asUri(file.uri), text, name, kind: kind.value };
  const result = await client.sendRequest<AddActorResult>(ADD_ACTOR, params);
  if (result.text === undefined) {
    window.showWarningMessage(result.refusal ?? l10n.t('The actor could not be added.'));
    return;
  }
  await write(file.uri, file.exists, text, result.text);
  const editor = await window.showTextDocument(file.uri);
  const at = new Position(result.line ?? 0, 0);
  editor.selection = new Selection(at, at);
  editor.revealRange(new Range(at, at), TextEditorRevealType.InCenter);
}

/** One undo step in the glossary; it is left unsaved for the user to complete, but a new file is made. */
async function write(uri: Uri, exists: boolean, before: string, after: string): Promise<void> {
  const edit = new WorkspaceEdit();
  if (!exists) edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(after) });
  else {
    const document = await workspace.openTextDocument(uri);
    let same = 0;
    while (same < before.length && before[same] === after[same]) same += 1;
    const start = document.positionAt(same);
    edit.replace(uri, new Range(start, document.positionAt(before.length)), after.slice(same));
  }
  await workspace.applyEdit(edit);
}

async function askForName(): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  const selected = editor?.document.getText(editor.selection).replace(/\s+/g, ' ').trim();
  return window.showInputBox({
    title: l10n.t('Add Actor to Glossary'),
    prompt: l10n.t('The name as your briefs are to write it, with its diacritics.'),
    ...(selected && { value: selected }),
  });
}

function kinds(): readonly { readonly label: string; readonly value: string }[] {
  return [
    { label: l10n.t('Person'), value: 'person' },
    { label: l10n.t('Ministry'), value: 'ministry' },
    { label: l10n.t('Agency or office'), value: 'agency' },
    { label: l10n.t('Company'), value: 'company' },
    { label: l10n.t('Party'), value: 'party' },
    { label: l10n.t('Party organ'), value: 'party-organ' },
    { label: l10n.t('Parliament'), value: 'parliament' },
    { label: l10n.t('Government'), value: 'government' },
    { label: l10n.t('International organisation'), value: 'international-organisation' },
    { label: l10n.t('Think tank'), value: 'think-tank' },
    { label: l10n.t('Media'), value: 'media' },
    { label: l10n.t('University'), value: 'university' },
    { label: l10n.t('Military'), value: 'military' },
    { label: l10n.t('Place'), value: 'place' },
    { label: l10n.t('Agreement or initiative'), value: 'agreement' },
    { label: l10n.t('Something else'), value: 'other' },
  ];
}
