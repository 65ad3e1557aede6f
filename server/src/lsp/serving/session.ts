import type { InitializeParams } from 'vscode-languageserver';
import { type Glossary, readSettings, type Source, sourceOf } from '../../core/index.ts';
import { Checks } from '../drafts/checks.ts';
import { Drafts } from '../drafts/drafts.ts';
import { HeardLinks } from '../drafts/heard-links.ts';
import { WorkspaceBriefs } from '../drafts/workspace-briefs.ts';
import { type Client, clientOf } from '../features/client.ts';
import { type KnownBrief, knownBriefs } from '../workspace/known-briefs.ts';
import { Workspace } from '../workspace/workspace.ts';

/** What stands between a client that introduces itself and its farewell. */
export class Session {
  /** What websites answered. */
  readonly links = new HeardLinks();
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
    this.#drafts = new Drafts(this.#workspace, this.links);
    this.#checks = new Checks(this.#drafts);
    this.#briefs = new WorkspaceBriefs(this.#workspace, this.links);
  }

  /** The client has said who it is. */
  begin(params: InitializeParams): void {
    this.#client = clientOf(params);
    this.#workspace = new Workspace(this.#glossary, readSettings(this.#client.options.settings), this.#client.language);
    this.#drafts = new Drafts(this.#workspace, this.links);
    this.#checks = new Checks(this.#drafts);
    this.#briefs = new WorkspaceBriefs(this.#workspace, this.links);
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

  /** The files of the workspace that may be briefs, open or not. */
  get workspaceBriefs(): WorkspaceBriefs {
    return this.#briefs;
  }

  /** All briefs that are known, each once: the open drafts, then those of the workspace. */
  async briefs(): Promise<readonly KnownBrief[]> {
    const elsewhere = await this.#briefs.briefs();
    return knownBriefs([() => this.#drafts.all(), () => elsewhere]);
  }

  /** The text of a glossary or a configuration by its address, for the places in it. */
  dataSource(uri: string): Source | undefined {
    const text = this.#workspace.textOf(uri);
    return text === undefined ? undefined : sourceOf(text);
  }
}
