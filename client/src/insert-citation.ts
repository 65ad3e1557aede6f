import { l10n, type QuickPickItem, Range, type TextEditor, window } from 'vscode';
import {
  CITATION_CHOICES,
  type CitationChoice,
  type CitationChoices,
  type CitationChoicesParams,
} from '../../server/src/protocol.ts';
import type { DraftInHand } from './draft-in-hand.ts';
import type { LanguageServer } from './language-server.ts';

interface Choice extends QuickPickItem {
  readonly edit: CitationChoice['edit'];
}

/** Lets the user pick a source of the brief and cites it where the cursor stands. One undo step. */
export async function insertCitation(server: LanguageServer, drafts: DraftInHand): Promise<void> {
  const editor = await drafts.editorOrMessage();
  if (editor === undefined) return;
  const { document } = editor;
  const version = document.version;
  const choices = await choicesAt(server, editor);
  if (choices === undefined) return;
  if (choices.length === 0) {
    window.showInformationMessage(l10n.t('This brief has no numbered list of references to cite from.'));
    return;
  }
  const choice = await window.showQuickPick<Choice>(choices, {
    title: l10n.t('Insert Citation'),
    placeHolder: l10n.t('Type a number or words of the source'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!choice) return;
  if (document.version !== version) {
    window.showWarningMessage(l10n.t('The text has changed in the meantime. Try again.'));
    return;
  }
  const { range, newText } = choice.edit;
  const place = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
  await editor.edit((edit) => edit.replace(place, newText));
  await window.showTextDocument(document, editor.viewColumn);
}

async function choicesAt(server: LanguageServer, { document, selection }: TextEditor): Promise<Choice[] | undefined> {
  const client = server.client;
  if (!client) {
    window.showWarningMessage(l10n.t('The language server of Policy Brief is not running.'));
    return undefined;
  }
  const { line, character } = selection.active;
  const params: CitationChoicesParams = { uri: client.code2ProtocolConverter.asUri(document.uri), position: { line, character } };
  const answer = await client.sendRequest<CitationChoices | null>(CITATION_CHOICES, params);
  if (answer?.refusal) {
    window.showInformationMessage(answer.refusal);
    return undefined;
  }
  return (answer?.choices ?? []).map(({ number, source, date, cited, edit }) => ({
    label: `[${number}] ${source}`,
    description: [date, cited ? '' : l10n.t('not cited yet')].filter(Boolean).join(' · '),
    edit,
  }));
}
