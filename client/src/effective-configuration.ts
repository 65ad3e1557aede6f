import { EventEmitter, l10n, type TextDocumentContentProvider, Uri, window, workspace } from 'vscode';
import { EFFECTIVE_CONFIGURATION, type EffectiveConfigurationParams } from '../../server/src/protocol.ts';
import type { LanguageServer } from './language-server.ts';

const SCHEME = 'policy-brief-configuration';

/** Shows what a document is checked with, and where each value comes from, as a text that cannot be edited. */
export class EffectiveConfigurations implements TextDocumentContentProvider {
  readonly #server: LanguageServer;
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration = workspace.registerTextDocumentContentProvider(SCHEME, this);
  readonly onDidChange = this.#changed.event;

  constructor(server: LanguageServer) {
    this.#server = server;
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }

  /** Shows the one of the document in the active editor. */
  async show(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document === undefined) {
      window.showInformationMessage(l10n.t('Open a brief first: the configuration is that of the one in the active editor.'));
      return;
    }
    const name = document.uri.path.replace(/^.*\//, '');
    const uri = Uri.from({
      scheme: SCHEME,
      path: `/${l10n.t('Configuration of {0}', name)}.yaml`,
      query: document.uri.toString(),
    });
    // What is shown already may be of yesterday.
    this.#changed.fire(uri);
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
  }

  async provideTextDocumentContent({ query }: Uri): Promise<string> {
    const client = this.#server.client;
    const params: EffectiveConfigurationParams | undefined = client && {
      uri: client.code2ProtocolConverter.asUri(Uri.parse(query)),
    };
    const text = await client?.sendRequest<string>(EFFECTIVE_CONFIGURATION, params).catch(() => undefined);
    return text ?? `# ${l10n.t('The language server of Policy Brief is not running.')}\n`;
  }
}
