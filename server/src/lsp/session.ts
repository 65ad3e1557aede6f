import type { InitializeParams } from 'vscode-languageserver';
import { type Glossary, readSettings } from '../core/index.ts';
import { Checks } from './checks.ts';
import { type Client, clientOf } from './client.ts';
import { Drafts } from './drafts.ts';

/** What stands between a client that introduces itself and its farewell. */
export class Session {
  readonly #glossary: Glossary;
  #client: Client;
  #drafts: Drafts;
  #checks: Checks;

  constructor(glossary: Glossary) {
    this.#glossary = glossary;
    this.#client = clientOf({ capabilities: {} } as InitializeParams);
    this.#drafts = new Drafts(glossary, readSettings(undefined));
    this.#checks = new Checks(this.#drafts);
  }

  /** The client has said who it is. */
  begin(params: InitializeParams): void {
    this.#client = clientOf(params);
    this.#drafts = new Drafts(this.#glossary, readSettings(this.#client.options.settings));
    this.#checks = new Checks(this.#drafts);
  }

  get client(): Client {
    return this.#client;
  }

  get drafts(): Drafts {
    return this.#drafts;
  }

  get checks(): Checks {
    return this.#checks;
  }
}
