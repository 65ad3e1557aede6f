import { type Disposable, l10n, StatusBarAlignment, type StatusBarItem, ThemeColor, window, workspace } from 'vscode';
import { isDraft } from './documents.ts';
import type { LanguageServer } from './language-server.ts';
import type { RecognitionWatch } from './recognition.ts';
import { circumstances, sentence, shortText } from './recognition-text.ts';

/** Says beside every Markdown editor whether the file is treated as a brief, and why. */
export class StatusItem implements Disposable {
  readonly #server: LanguageServer;
  readonly #recognition: RecognitionWatch;
  readonly #item: StatusBarItem;
  readonly #subscriptions: Disposable[];

  constructor(server: LanguageServer, recognition: RecognitionWatch) {
    this.#server = server;
    this.#recognition = recognition;
    this.#item = window.createStatusBarItem('policyBrief.recognition', StatusBarAlignment.Right, 100);
    this.#item.name = 'Policy Brief';
    this.#subscriptions = [this.#item, recognition.onDidChange(() => this.#show()), server.onDidChange(() => this.#show())];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #show(): void {
    const document = window.activeTextEditor?.document;
    const enabled = workspace.getConfiguration('policyBrief', document).get('enable', true);
    if (!document || !isDraft(document) || !enabled) this.#item.hide();
    else if (this.#server.givenUp) this.#showStopped();
    else this.#showRecognition();
  }

  #showStopped(): void {
    this.#item.text = `$(warning) ${l10n.t('Brief: not checked')}`;
    this.#item.tooltip = l10n.t('The language server of Policy Brief is not running. Click to start it again.');
    this.#item.command = 'policyBrief.restart';
    this.#item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
    this.#item.show();
  }

  #showRecognition(): void {
    const result = this.#recognition.current?.result;
    // While the server starts, or looks at another document, there is nothing to say.
    if (!result) return this.#item.hide();
    this.#item.text = `${result.brief ? '$(checklist)' : '$(circle-slash)'} ${shortText(result)}`;
    this.#item.tooltip = [sentence(result), circumstances(result), l10n.t('Click to change.')].filter(Boolean).join('\n');
    this.#item.command = 'policyBrief.switchRecognition';
    this.#item.backgroundColor = undefined;
    this.#item.show();
  }
}
