import {
  l10n,
  Position,
  Range,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { READINESS, type ReadinessParams, type ReadinessResult, SHOW_PLACE } from '../../server/src/protocol.ts';
import type { DraftInHand } from './draft-in-hand.ts';
import type { LanguageServer } from './language-server.ts';

/** The view type that menus of the report ask for. */
const VIEW = 'policyBrief.readiness';

interface Shown {
  readonly panel: WebviewPanel;
  readonly document: TextDocument;
}

/** Readiness reports beside their briefs: one for each, written anew whenever the brief is saved. */
export class ReadinessReports {
  readonly #server: LanguageServer;
  readonly #drafts: DraftInHand;
  readonly #shown = new Map<string, Shown>();
  readonly #saved = workspace.onDidSaveTextDocument((document) => {
    const shown = this.#shown.get(document.uri.toString());
    if (shown !== undefined) void this.#fill(shown);
  });

  constructor(server: LanguageServer, drafts: DraftInHand) {
    this.#server = server;
    this.#drafts = drafts;
  }

  dispose(): void {
    this.#saved.dispose();
    for (const { panel } of this.#shown.values()) panel.dispose();
  }

  /** Shows the report of the draft in hand. */
  async show(): Promise<void> {
    const document = (await this.#drafts.editorOrMessage())?.document;
    if (document === undefined) return;
    const key = document.uri.toString();
    const known = this.#shown.get(key);
    known?.panel.reveal(undefined, true);
    const shown = known ?? { panel: this.#panel(key), document };
    this.#shown.set(key, shown);
    await this.#fill(shown);
  }

  /** Saves the report that is in front as a file that needs nothing else. */
  async save(): Promise<void> {
    const shown = [...this.#shown.values()].find(({ panel }) => panel.active);
    if (shown === undefined) return;
    const { uri } = shown.document;
    const name = uri.path.replace(/(?:\.brief)?\.[^./]*$/, '');
    const target = await window.showSaveDialog({
      defaultUri: uri.with({ path: `${name}.readiness.html`, scheme: uri.scheme === 'untitled' ? 'file' : uri.scheme }),
      filters: { HTML: ['html'], Markdown: ['md'] },
      title: l10n.t('Save Readiness Report'),
    });
    if (target === undefined) return;
    const result = await this.#ask(shown.document, target.path.endsWith('.md') ? 'markdown' : 'html');
    if (result !== undefined) await workspace.fs.writeFile(target, new TextEncoder().encode(result.report));
  }

  #panel(key: string): WebviewPanel {
    const panel = window.createWebviewPanel(
      VIEW,
      l10n.t('Readiness'),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: false, enableFindWidget: true, enableCommandUris: [SHOW_PLACE], localResourceRoots: [] },
    );
    panel.onDidDispose(() => this.#shown.delete(key));
    return panel;
  }

  async #fill({ panel, document }: Shown): Promise<void> {
    const result = await this.#ask(document, 'view');
    if (result === undefined) return;
    panel.title = l10n.t('Readiness: {0}', result.title);
    panel.webview.html = result.report;
  }

  /** `undefined`, and a message, when the server cannot answer. */
  async #ask(document: TextDocument, format: ReadinessParams['format']): Promise<ReadinessResult | undefined> {
    const client = this.#server.client;
    const params: ReadinessParams | undefined = client && { uri: client.code2ProtocolConverter.asUri(document.uri), format };
    const result = await client?.sendRequest<ReadinessResult | null>(READINESS, params).catch(() => null);
    if (result == null) window.showWarningMessage(l10n.t('The language server of Policy Brief is not running.'));
    return result ?? undefined;
  }
}

/** Shows a place of a document, line and column counted from 1, where the document is shown already or else in front. */
export async function showPlace(uri: unknown, line: unknown, column: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof line !== 'number' || typeof column !== 'number') return;
  const address = Uri.parse(uri).toString();
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === address);
  const at = new Position(Math.max(0, line - 1), Math.max(0, column - 1));
  const editor = await window.showTextDocument(shown?.document ?? (await workspace.openTextDocument(Uri.parse(uri))), {
    viewColumn: shown?.viewColumn ?? ViewColumn.One,
    selection: new Range(at, at),
  });
  editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
}
