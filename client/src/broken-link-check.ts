import { ConfigurationTarget, type ExtensionContext, l10n, type TextDocument, window, workspace } from 'vscode';
import type { RecognitionWatch } from './recognition.ts';

const OFFERED = 'brokenLinkCheck.offered';
const LEVEL = 'validate.referenceLinks.enabled';

/**
 * VS Code's own check of Markdown links, where it is switched on, calls citations such as `[1]` broken links.
 * When a brief is open, offers once in a workspace to switch that part of it off there.
 */
export function offerToSilenceLinkCheck(context: ExtensionContext, recognition: RecognitionWatch): void {
  const listener = recognition.onDidChange(async () => {
    const current = recognition.current;
    if (!current?.result.brief || !workspace.workspaceFolders || !isOn(current.document)) return;
    if (context.workspaceState.get(OFFERED)) return listener.dispose();
    listener.dispose();
    await context.workspaceState.update(OFFERED, true);
    await offer(current.document);
  });
  context.subscriptions.push(listener);
}

function isOn(document: TextDocument): boolean {
  const markdown = workspace.getConfiguration('markdown', document);
  return markdown.get('validate.enabled') === true && markdown.get(LEVEL) !== 'ignore';
}

async function offer(document: TextDocument): Promise<void> {
  const off = l10n.t('Switch Off Here');
  const choice = await window.showInformationMessage(
    l10n.t(
      'VS Code checks the links of Markdown files here and reports citations such as [1] as links without a definition. Switch off its check of reference links in this workspace?',
    ),
    off,
    l10n.t('Leave It On'),
  );
  if (choice === off)
    await workspace.getConfiguration('markdown', document).update(LEVEL, 'ignore', ConfigurationTarget.Workspace);
}
