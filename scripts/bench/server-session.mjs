import { spawn } from 'node:child_process';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

/** A language server on stdio with one open document, as an editor that pulls diagnostics drives it. */
export async function openSession(program, text) {
  const started = performance.now();
  const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  const uri = 'file:///bench/generated.brief.md';
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  let version = 1;
  const session = {
    child,
    diagnostics: () => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }),
    /** Sends one change; does not wait. */
    type(line, character, text, removed = 0) {
      version += 1;
      const range = { start: { line, character }, end: { line, character: character + removed } };
      return connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text }],
      });
    },
    async close() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await new Promise((resolve) => child.once('exit', resolve));
    },
  };
  const first = await session.diagnostics();
  return { session, first, startUp: performance.now() - started };
}
