import { commands, EventEmitter, type LogOutputChannel, l10n, window } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { clientOptions } from './client-options.ts';
import type { EditConfirmation } from './confirm-edit.ts';
import type { DraftInHand } from './draft-in-hand.ts';
import { serveFiles } from './workspace-files.ts';

/** Makes a client that has a server of its own; `release` ends that server when the protocol did not. */
export type Connect = (options: LanguageClientOptions) => Promise<Connection>;

interface Connection {
  readonly client: BaseLanguageClient;
  readonly release: () => void;
}

const CRASHES_FORGIVEN = 4;
const THREE_MINUTES = 180_000;

/**
 * The life of the language server: a fresh client each time it starts, so nothing of a dead one lingers. A server that
 * ends is started again; one that cannot start, or keeps ending, is left alone and the user is told.
 */
export class LanguageServer {
  readonly #connect: Connect;
  readonly #output: LogOutputChannel;
  readonly #confirmation: EditConfirmation;
  readonly #drafts: DraftInHand;
  readonly #changed = new EventEmitter<void>();
  /** Fires when the server has become ready, and when it is given up. */
  readonly onDidChange = this.#changed.event;
  #connection: Connection | undefined;
  #crashes: readonly number[] = [];
  #givenUp = false;
  #turn: Promise<void> = Promise.resolve();

  constructor(connect: Connect, output: LogOutputChannel, confirmation: EditConfirmation, drafts: DraftInHand) {
    this.#connect = connect;
    this.#output = output;
    this.#confirmation = confirmation;
    this.#drafts = drafts;
  }

  /** The client, when the server is there to answer. */
  get client(): BaseLanguageClient | undefined {
    const client = this.#connection?.client;
    return client?.isRunning() ? client : undefined;
  }

  /** It will not start again by itself. */
  get givenUp(): boolean {
    return this.#givenUp;
  }

  /** Starts the server, or starts it afresh. Resolves when it is ready or has failed; never rejects. */
  restart(): Promise<void> {
    this.#crashes = [];
    return this.#inTurn(() => this.#start());
  }

  /** Ends the server. Never rejects. */
  stop(): Promise<void> {
    return this.#inTurn(() => this.#end());
  }

  #inTurn(step: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(step);
    return this.#turn;
  }

  async #start(): Promise<void> {
    await this.#end();
    this.#givenUp = false;
    try {
      const connection = await this.#connect(clientOptions(this.#output, this.#confirmation, this.#drafts));
      this.#connection = connection;
      quiet(connection.client);
      serveFiles(connection.client);
      connection.client.onDidChangeState(({ oldState, newState }) => {
        if (this.#connection !== connection) return;
        if (newState === State.Running) this.#changed.fire();
        if (newState === State.Stopped || newState === State.StartFailed) this.#lost(oldState === State.Running);
      });
      await connection.client.start();
    } catch (error) {
      this.#output.error(error instanceof Error ? error : String(error));
      if (this.#connection === undefined)
        this.#giveUp(l10n.t('Policy Brief cannot check briefs: its language server did not start.'));
    }
  }

  async #end(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    // It may be dead, or half started: all that counts is that it is gone.
    await connection?.client.dispose().catch((error: unknown) => this.#output.debug(String(error)));
    connection?.release();
  }

  #lost(wasRunning: boolean): void {
    if (this.#givenUp) return;
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((time) => now - time < THREE_MINUTES), now];
    if (wasRunning && this.#crashes.length <= CRASHES_FORGIVEN) {
      this.#output.warn(
        `The language server has ended; starting it again (${this.#crashes.length} of ${CRASHES_FORGIVEN} times).`,
      );
      void this.#inTurn(() => this.#start());
      return;
    }
    void this.#inTurn(() => this.#end());
    this.#giveUp(
      wasRunning
        ? l10n.t(
            'Policy Brief has stopped checking: its language server ended {0} times within three minutes.',
            this.#crashes.length,
          )
        : l10n.t('Policy Brief cannot check briefs: its language server did not start.'),
    );
  }

  #giveUp(message: string): void {
    this.#givenUp = true;
    this.#changed.fire();
    const [restart, show] = [l10n.t('Restart'), l10n.t('Show Output')];
    window.showErrorMessage(message, restart, show).then((choice) => {
      if (choice === restart) void commands.executeCommand('policyBrief.restart');
      if (choice === show) this.#output.show();
    });
  }
}

/** The client would show its own errors, in its own terms, beside ours; they belong in the output. */
function quiet(client: BaseLanguageClient): void {
  const { error } = client;
  client.error = (message, data) => error.call(client, message, data, false);
}
