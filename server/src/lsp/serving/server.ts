import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
} from 'vscode-languageserver';
import { type Glossary, readSettings } from '../../core/index.ts';
import type { Files } from '../workspace/files.ts';
import { capabilities } from './capabilities.ts';
import { serveCommands } from './commands.ts';
import { serveDiagnostics } from './diagnosing.ts';
import { serveDocuments } from './documents.ts';
import { serveFeatures } from './features.ts';
import { followWorkspace } from './following.ts';
import { serveGlossaryRequests } from './glossary-requests.ts';
import type { LinkAsker } from './link-asker.ts';
import { serveRequests } from './requests.ts';
import { Session } from './session.ts';
import type { Tick } from './settled.ts';
import { serveWorkspaceDiagnostics } from './workspace-diagnosing.ts';

/** What the process or worker the server runs in provides. */
export interface Host {
  readonly glossary: Glossary;
  readonly version: string;
  readonly tick: Tick;
  /** Files of this machine, for clients that leave reading to the server; a worker has none. */
  readonly files?: Files;
  /** Asks websites; a worker has no way to. */
  readonly askLinks?: LinkAsker;
}

/** Serves the language on a connection; whoever calls it starts the connection listening. */
export function serve(connection: Connection, host: Host): void {
  const session = new Session(host.glossary);

  connection.onInitialize((params): InitializeResult => {
    session.begin(params);
    return { capabilities: capabilities(session.client), serverInfo: { name: 'Policy Brief', version: host.version } };
  });
  connection.onInitialized(() => {
    if (session.client.registersConfiguration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'policyBrief' });
    followWorkspace(connection, session, host.files, diagnosing);
  });

  const diagnosing = serveDiagnostics(connection, session, host.tick);
  serveWorkspaceDiagnostics(connection, session, host.tick);
  serveDocuments(connection, session, diagnosing);
  serveFeatures(connection, session);
  serveCommands(connection, session, diagnosing, host.askLinks);
  serveRequests(connection, session, diagnosing, host.askLinks);
  serveGlossaryRequests(connection, session);

  connection.onDidChangeConfiguration(async ({ settings }) => {
    const { client } = session;
    const given: unknown = client.answersConfiguration
      ? await connection.workspace.getConfiguration('policyBrief')
      : settings?.policyBrief;
    await session.workspace.configure(readSettings(given));
    diagnosing.askAgain();
    if (client.refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
    if (client.refreshesHints) void connection.languages.inlayHint.refresh();
  });
}
