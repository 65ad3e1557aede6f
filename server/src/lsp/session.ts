import type { InitializeParams } from 'vscode-languageserver';
import { type Glossary, readSettings, type Source } from '../core/index.ts';
import { Checks } from './checks.ts';
import { type Client, clientOf } from './client.ts';
import { Drafts } from './drafts.ts';
import { type BriefSource, type KnownBrief, knownBriefs } from './known-briefs.ts';

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

  /** All briefs that are known: the open drafts, then what the `briefSources` have. */
  briefs(): readonly KnownBrief[] {
    return knownBriefs([() => this.#drafts.all(), ...this.briefSources]);
  }

  /** What knows briefs that are not open, such as an index of the workspace. */
  readonly briefSources: BriefSource[] = [];

  /** The text of a glossary file by its URI, for the places in it; nobody has those texts at hand yet. */
  glossarySource: (file: string) => Source | undefined = () => undefined;
}
