import { commands, l10n, ProgressLocation, type TextDocument, window, workspace } from 'vscode';
import {
  CHECK_LINKS,
  CHECK_LINKS_PROGRESS,
  type CheckLinksParams,
  type CheckLinksProgress,
  type CheckLinksResult,
} from '../../server/src/protocol.ts';
import type { DraftInHand } from './draft-in-hand.ts';
import type { LanguageServer } from './language-server.ts';

/** Documents whose links are being asked. */
export type LinksUnderWay = Set<string>;

/** Asks the links of the draft in hand whether they still answer; what is found goes among its problems. */
export async function checkLinks(server: LanguageServer, drafts: DraftInHand, underWay: LinksUnderWay): Promise<void> {
  const document = (await drafts.editorOrMessage())?.document;
  if (document === undefined) return;
  const key = document.uri.toString();
  if (underWay.has(key)) return;
  underWay.add(key);
  const result = await ask(server, document, false).finally(() => underWay.delete(key));
  // Nobody is to be kept from checking again by a message that is left open.
  if (result !== undefined) void tell(server, underWay, document, result);
}

async function ask(server: LanguageServer, document: TextDocument, afresh: boolean): Promise<CheckLinksResult | undefined> {
  const { client } = server;
  if (client === undefined) {
    window.showWarningMessage(l10n.t('The language server of Policy Brief is not running.'));
    return undefined;
  }
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const proxy = workspace.getConfiguration('http').get<string>('proxy');
  const params: CheckLinksParams = { uri, afresh, ...(proxy && { proxy }) };
  const options = { location: ProgressLocation.Notification, title: l10n.t('Checking links'), cancellable: true };
  return window.withProgress(options, async (progress, token) => {
    let shown = 0;
    const listener = client.onNotification(CHECK_LINKS_PROGRESS, (told: CheckLinksProgress) => {
      if (told.uri !== uri) return;
      const percent = (100 * told.done) / told.total;
      progress.report({ message: l10n.t('{0} of {1}', told.done, told.total), increment: percent - shown });
      shown = percent;
    });
    try {
      return await client.sendRequest<CheckLinksResult>(CHECK_LINKS, params, token);
    } catch {
      // Cancelled before it began, or the server has ended, which is told elsewhere.
      return undefined;
    } finally {
      listener.dispose();
    }
  });
}

async function tell(
  server: LanguageServer,
  underWay: LinksUnderWay,
  document: TextDocument,
  result: CheckLinksResult,
): Promise<void> {
  if ('refusal' in result) {
    window.showWarningMessage(result.refusal);
    return;
  }
  const [show, again] = [l10n.t('Show Problems'), l10n.t('Ask All Again')];
  const offered = [...(result.found ? [show] : []), ...(result.remembered > 0 ? [again] : [])];
  const choice = await window.showInformationMessage(result.summary, ...offered);
  if (choice === show) await commands.executeCommand('workbench.actions.view.problems');
  if (choice !== again || document.isClosed || underWay.has(document.uri.toString())) return;
  const afresh = await ask(server, document, true);
  if (afresh !== undefined) await tell(server, underWay, document, afresh);
}
