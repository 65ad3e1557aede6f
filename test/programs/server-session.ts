import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export const ROOT = process.cwd();
export const PROGRAM = join(ROOT, 'dist/server/bin.js');

const running = new Set<ChildProcess>();

// A server that a failed test has left running would keep mocha waiting for ever.
after(() => {
  for (const child of running) child.kill();
});

/** A running server on stdio, and what an editor does with it. */
export interface Session {
  readonly connection: ProtocolConnection;
  readonly server: InitializeResult;
  readonly process: ChildProcess;
  open(uri: string, text: string, version?: number): Promise<void>;
  /** Puts `text` between two positions `[line, character]`, from 0. */
  type(uri: string, version: number, from: readonly [number, number], to: readonly [number, number], text: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  /** The next diagnostics that are pushed for the document at the version or a later one. */
  pushed(uri: string, version: number): Promise<PublishDiagnosticsParams>;
  close(): Promise<number | null>;
}

export async function startSession(
  capabilities: ClientCapabilities = { textDocument: { diagnostic: {} } },
  options: object = {},
  folder: string | null = null,
  locale?: string,
): Promise<Session> {
  const child = spawn(process.execPath, [PROGRAM, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const published: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const look of waiting) look();
  });
  connection.listen();
  const server = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: folder,
    capabilities,
    ...(locale !== undefined && { locale }),
    initializationOptions: options,
  });
  await connection.sendNotification('initialized', {});
  const textDocument = (uri: string) => ({ textDocument: { uri } });
  const pull = (uri: string, previousResultId?: string) =>
    connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      ...textDocument(uri),
      ...(previousResultId && { previousResultId }),
    });
  return {
    connection,
    server,
    process: child,
    open: (uri, text, version = 1) =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } }),
    type(uri, version, [line, character], [endLine, endCharacter], text) {
      const range = { start: { line, character }, end: { line: endLine, character: endCharacter } };
      return connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text }],
      });
    },
    pull,
    async diagnostics(uri) {
      const report = await pull(uri);
      return report.kind === 'full' ? report.items : [];
    },
    pushed: (uri, version) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = published.find((params) => params.uri === uri && (params.version ?? 0) >= version);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    async close() {
      const ended = once(child, 'exit');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}
