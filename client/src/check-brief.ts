import { commands, l10n, type TextDocument, window } from 'vscode';
import {
  CHECK,
  type CheckParams,
  type CheckResult,
  RECOGNITION,
  type RecognitionParams,
  type RecognitionResult,
} from '../../server/src/protocol.ts';
import type { DraftInHand } from './draft-in-hand.ts';
import type { LanguageServer } from './language-server.ts';
import { sentence } from './recognition-text.ts';

/** Checks the draft in hand now, whatever `policyBrief.run` says, and shows its problems, or says why there are none. */
export async function checkBrief(server: LanguageServer, drafts: DraftInHand): Promise<void> {
  const document = (await drafts.editorOrMessage())?.document;
  if (document === undefined) return;
  const { client } = server;
  if (client === undefined) {
    window.showWarningMessage(l10n.t('The language server of Policy Brief is not running.'));
    return;
  }
  const params: CheckParams & RecognitionParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const { problems, unchecked } = await client.sendRequest<CheckResult>(CHECK, params);
  if (unchecked === 'no-brief') {
    const recognition = await client.sendRequest<RecognitionResult | null>(RECOGNITION, params);
    // Nobody waits for a message to be closed.
    const reason =
      recognition === null ? l10n.t('This file is not checked: it does not look like a brief.') : sentence(recognition);
    void offerToTreatAsBrief(document, reason);
  } else if (unchecked === 'ignored') {
    window.showInformationMessage(l10n.t('This file is not checked: the configuration leaves it out (“ignore”).'));
  } else if (unchecked === 'disabled') void offerSetting();
  else if (problems === 0) window.showInformationMessage(l10n.t('No problems were found in this brief.'));
  else await commands.executeCommand('workbench.actions.view.problems');
}

async function offerToTreatAsBrief(document: TextDocument, reason: string): Promise<void> {
  const treat = l10n.t('Treat as a Brief');
  if ((await window.showInformationMessage(reason, treat)) !== treat) return;
  await window.showTextDocument(document);
  await commands.executeCommand('policyBrief.switchRecognition', true);
  await commands.executeCommand('policyBrief.checkBrief');
}

async function offerSetting(): Promise<void> {
  const open = l10n.t('Open Settings');
  const choice = await window.showInformationMessage(l10n.t('Nothing is checked: Policy Brief is switched off here.'), open);
  if (choice === open) await commands.executeCommand('workbench.action.openSettings', 'policyBrief.enable');
}
