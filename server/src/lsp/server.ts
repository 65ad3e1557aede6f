import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticReport,
  DocumentHighlightKind,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import {
  type Brief,
  definitionAt,
  formatIsoDate,
  type Glossary,
  hoverAt,
  occurrencesAt,
  readSettings,
  switchRecognition,
} from '../core/index.ts';
import {
  CHECK,
  type CheckParams,
  type InitializationOptions,
  RECOGNITION,
  type RecognitionParams,
  type RecognitionResult,
  SWITCH_RECOGNITION,
  type SwitchRecognitionParams,
} from '../protocol.ts';
import { Checks } from './checks.ts';
import { codeActionsOf } from './code-actions.ts';
import { documentSymbolsOf } from './document-symbols.ts';
import { type DraftChange, Drafts, type OpenDraft } from './drafts.ts';
import { editsOf, offsetOf, rangeOf } from './positions.ts';
import { settled, type Tick } from './settled.ts';

/** What the process or worker the server runs in provides. */
export interface Host {
  readonly glossary: Glossary;
  readonly version: string;
  readonly tick: Tick;
}

/** Serves the language on a connection; whoever calls it starts the connection listening. */
export function serve(connection: Connection, host: Host): void {
  let drafts = new Drafts(host.glossary, readSettings(undefined));
  let checks = new Checks(drafts);
  let client = clientOf({ capabilities: {} } as InitializeParams);

  connection.onInitialize((params): InitializeResult => {
    client = clientOf(params);
    drafts = new Drafts(host.glossary, readSettings(client.options.settings));
    checks = new Checks(drafts);
    return { capabilities: capabilities(client), serverInfo: { name: 'Policy Brief', version: host.version } };
  });
  connection.onInitialized(() => {
    if (client.registersConfiguration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'policyBrief' });
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    drafts.open(uri, version, text);
    checks.opened(uri);
    void push(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const changes = contentChanges.map(
      (change): DraftChange => ('range' in change ? { ...change.range, text: change.text } : { text: change.text }),
    );
    drafts.change(uri, version, changes);
    void push(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    drafts.close(uri);
    checks.closed(uri);
    if (!client.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    checks.saved(uri);
    void push(uri);
  });
  connection.onDidChangeConfiguration(async ({ settings }) => {
    const given: unknown = client.answersConfiguration
      ? await connection.workspace.getConfiguration('policyBrief')
      : settings?.policyBrief;
    drafts.configure(readSettings(given));
    askAgain();
  });

  /** Everything may have another answer now. */
  function askAgain(): void {
    if (!client.pulls) for (const { uri } of drafts.all()) void push(uri);
    else if (client.refreshes) connection.languages.diagnostics.refresh();
  }

  const versionOf = (uri: string) => (): number | undefined => drafts.get(uri)?.version;

  /** For clients that do not ask for diagnostics: sends those of the version that is newest when it is quiet. */
  async function push(uri: string): Promise<void> {
    if (client.pulls) return;
    const asked = drafts.get(uri)?.version;
    await settled(versionOf(uri), host.tick);
    const draft = drafts.get(uri);
    // A later change has its own push under way, which comes after the last one that waited for this.
    if (draft === undefined || draft.version !== asked) return;
    await connection.sendDiagnostics({ uri, version: draft.version, diagnostics: [...checks.of(draft).items] });
  }

  connection.languages.diagnostics.on(
    async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      await settled(versionOf(uri), host.tick);
      const draft = drafts.get(uri);
      if (draft === undefined) return { kind: 'full', items: [] };
      cancelIf(token);
      const { resultId, items } = checks.of(draft);
      return previousResultId === resultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items: [...items] };
    },
  );

  /** Answers from the newest version of a draft; `nothing` when the document is not open. */
  function about<Params extends { readonly textDocument: { readonly uri: string } }, Result>(
    nothing: Result,
    answer: (draft: OpenDraft, brief: Brief, params: Params) => Result,
  ): (params: Params, token: CancellationToken) => Result {
    return (params, token) => {
      cancelIf(token);
      const draft = drafts.get(params.textDocument.uri);
      return draft === undefined || !drafts.settings.enable ? nothing : answer(draft, draft.brief(), params);
    };
  }

  connection.onHover(
    about(null, (_, brief, { position }) => {
      const hover = drafts.settings.hover ? hoverAt(brief, offsetOf(brief.source, position)) : undefined;
      if (hover === undefined) return null;
      const value = client.hoverKind === MarkupKind.Markdown ? hover.markdown : unmarked(hover.markdown);
      return { range: rangeOf(brief.source, hover.span), contents: { kind: client.hoverKind, value } };
    }),
  );
  connection.onDefinition(
    about(null, ({ uri }, brief, { position }) =>
      definitionAt(brief, offsetOf(brief.source, position)).map((span) => ({ uri, range: rangeOf(brief.source, span) })),
    ),
  );
  connection.onReferences(
    about(null, ({ uri }, brief, { position, context }) =>
      occurrencesAt(brief, offsetOf(brief.source, position))
        .filter(({ declaration }) => context.includeDeclaration || !declaration)
        .map(({ span }) => ({ uri, range: rangeOf(brief.source, span) })),
    ),
  );
  connection.onDocumentHighlight(
    about(null, (_, brief, { position }) =>
      occurrencesAt(brief, offsetOf(brief.source, position)).map(({ span, declaration }) => ({
        range: rangeOf(brief.source, span),
        kind: declaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      })),
    ),
  );
  connection.onDocumentSymbol(about(null, (draft) => documentSymbolsOf(draft, client.options.outline ?? 'full')));
  connection.onCodeAction(about(null, (draft, _, params) => codeActionsOf(draft, params)));

  connection.onRequest(CHECK, ({ uri }: CheckParams) => {
    checks.asked(uri);
    askAgain();
  });
  connection.onRequest(RECOGNITION, ({ uri }: RecognitionParams): RecognitionResult | null => {
    const brief = drafts.get(uri)?.brief();
    if (brief === undefined) return null;
    return { ...brief.recognition, profile: brief.profile.name, ...(brief.date && { date: formatIsoDate(brief.date) }) };
  });
  connection.onRequest(SWITCH_RECOGNITION, ({ uri, brief }: SwitchRecognitionParams) => {
    const draft = drafts.get(uri)?.brief();
    if (draft === undefined) return new ResponseError(ErrorCodes.InvalidParams, `The document ${uri} is not open.`);
    return { edits: editsOf(draft.source, switchRecognition(draft, brief)) };
  });
}

/** What the client can do, as far as the server acts on it. */
interface Client {
  readonly pulls: boolean;
  /** Asks for diagnostics again when it is told to. */
  readonly refreshes: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly hoverKind: MarkupKind;
  readonly options: InitializationOptions;
}

function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities;
  const formats = textDocument?.hover?.contentFormat;
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    hoverKind: formats === undefined || formats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText,
    options: (initializationOptions ?? {}) as InitializationOptions,
  };
}

function capabilities({ pulls }: Client): InitializeResult['capabilities'] {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(pulls && {
      diagnosticProvider: { identifier: 'policy-brief', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: 'Policy Brief' },
    codeActionProvider: { codeActionKinds: ['quickfix'] },
  };
}

function cancelIf(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/** For clients that show plain text only. */
function unmarked(markdown: string): string {
  return markdown
    .replace(/\*\*/g, '')
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)/g, '$1 ($2)')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\u2060/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
