import type { InitializeParams } from 'vscode-languageserver';
import { type Glossary, readSettings } from '../core/index.ts';
import { Checks } from './checks.ts';
import { type Client, clientOf } from './client.ts';
import { Drafts } from './drafts.ts';
import { Workspace } from './workspace.ts';
import { WorkspaceBriefs } from './workspace-briefs.ts';

/** What stands between a client that introduces itself and its farewell. */
export class Session {
  readonly #glossary: Glossary;
  #client: Client;
  #workspace: Workspace;
  #drafts: Drafts;
  #checks: Checks;
  #briefs: WorkspaceBriefs;

  constructor(glossary: Glossary) {
    this.#glossary = glossary;
    this.#client = clientOf({ capabilities: {} } as InitializeParams);
    this.#workspace = new Workspace(glossary, readSettings(undefined));
    this.#drafts = new Drafts(this.#workspace);
    this.#checks = new Checks(this.#drafts);
    this.#briefs = new WorkspaceBriefs(this.#workspace);
  }

  /** The client has said who it is. */
  begin(params: InitializeParams): void {
    this.#client = clientOf(params);
    this.#workspace = new Workspace(this.#glossary, readSettings(this.#client.options.settings));
    this.#drafts = new Drafts(this.#workspace);
    this.#checks = new Checks(this.#drafts);
    this.#briefs = new WorkspaceBriefs(this.#workspace);
  }

  get client(): Client {
    return this.#client;
  }

  get workspace(): Workspace {
    return this.#workspace;
  }

  get drafts(): Drafts {
    return this.#drafts;
  }

  get checks(): Checks {
    return this.#checks;
  }

  /** The briefs that lie in the workspace, open or not. */
  get briefs(): WorkspaceBriefs {
    return this.#briefs;
  }
}
