import type { Connection } from 'vscode-languageserver';
import type { Diagnosing } from './diagnosing.ts';
import type { DraftChange } from './drafts.ts';
import type { Session } from './session.ts';

/** Follows the documents that the client has open. */
export function serveDocuments(connection: Connection, session: Session, diagnosing: Diagnosing): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    session.drafts.open(uri, version, text);
    session.checks.opened(uri);
    diagnosing.changed(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const changes = contentChanges.map(
      (change): DraftChange => ('range' in change ? { ...change.range, text: change.text } : { text: change.text }),
    );
    session.drafts.change(uri, version, changes);
    diagnosing.changed(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    session.drafts.close(uri);
    session.checks.closed(uri);
    if (!session.client.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    session.checks.saved(uri);
    diagnosing.changed(uri);
  });
}
