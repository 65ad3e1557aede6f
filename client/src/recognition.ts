import { commands, type Disposable, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import { RECOGNITION, type RecognitionParams, type RecognitionResult } from '../../server/src/protocol.ts';
import { isDraft } from './documents.ts';
import type { LanguageServer } from './language-server.ts';

/** A Markdown document in the active editor, and how the server takes it. */
export interface Recognised {
  readonly document: TextDocument;
  readonly result: RecognitionResult;
}

/** Typing pauses this long before the server is asked again. */
const PAUSE = 250;

/** Knows whether the active editor holds a brief, and sets `policyBrief.isBrief` for menus and keys. */
export class RecognitionWatch implements Disposable {
  readonly #server: LanguageServer;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];
  /** Fires whenever `current` may have changed. */
  readonly onDidChange = this.#changed.event;
  #current: Recognised | undefined;
  #question = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(server: LanguageServer) {
    this.#server = server;
    this.#subscriptions = [
      this.#changed,
      server.onDidChange(() => this.refresh()),
      window.onDidChangeActiveTextEditor(() => this.refresh()),
      // Changing the language of a document, too, is closing and opening it.
      workspace.onDidOpenTextDocument((document) => isActive(document) && this.#refreshSoon()),
      workspace.onDidChangeTextDocument(({ document }) => isActive(document) && this.#refreshSoon()),
      workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('policyBrief') && this.#refreshSoon()),
    ];
  }

  /** Undefined when no Markdown is in the active editor or the server has not answered. */
  get current(): Recognised | undefined {
    return this.#current;
  }

  /** Asks the server about the active editor. Never rejects. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    const question = ++this.#question;
    const document = window.activeTextEditor?.document;
    if (this.#current && this.#current.document !== document) this.#set(undefined);
    const result = document && (await this.#ask(document));
    if (question === this.#question) this.#set(document && result ? { document, result } : undefined);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #ask(document: TextDocument): Promise<RecognitionResult | undefined> {
    const client = this.#server.client;
    if (client === undefined || !isDraft(document)) return undefined;
    const params: RecognitionParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    // A server that is just ending rejects; it will be asked again when it is back.
    const result = await client.sendRequest<RecognitionResult | null>(RECOGNITION, params).catch(() => null);
    return result ?? undefined;
  }

  #set(current: Recognised | undefined): void {
    this.#current = current;
    void commands.executeCommand('setContext', 'policyBrief.isBrief', current?.result.brief ?? false);
    this.#changed.fire();
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), PAUSE);
  }
}

function isActive(document: TextDocument): boolean {
  return document === window.activeTextEditor?.document;
}
