import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { applyEdits, sourceOf } from '../../core/index.ts';
import type { DraftChange } from '../drafts/drafts.ts';
import { spanOf } from '../drafts/positions.ts';
import type { Diagnosing } from './diagnosing.ts';
import type { Session } from './session.ts';

/** Follows the documents that the client has open. */
export function serveDocuments(connection: Connection, session: Session, diagnosing: Diagnosing): void {
  /** A glossary or a configuration in an editor counts as it stands there, saved or not. */
  function openData(uri: string, text: string | undefined): void {
    void session.workspace.opened(uri, text).then(() => diagnosing.askAgain());
  }

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    if (session.workspace.isData(uri)) return openData(uri, text);
    session.drafts.open(uri, version, text);
    session.checks.opened(uri);
    // What was found in it while it was closed is not to vanish.
    if (session.drafts.settings.run === 'manual' && session.workspaceBriefs.isAskedFor(uri)) session.checks.asked(uri);
    diagnosing.changed(uri);
    void session.workspace.look(uri).then((found) => found && diagnosing.askAgain());
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    if (session.workspace.isData(uri)) return openData(uri, revised(session.workspace.textOf(uri) ?? '', contentChanges));
    const changes = contentChanges.map(
      (change): DraftChange => ('range' in change ? { ...change.range, text: change.text } : { text: change.text }),
    );
    session.drafts.change(uri, version, changes);
    diagnosing.changed(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (session.workspace.isData(uri)) return openData(uri, undefined);
    session.drafts.close(uri);
    const wasChecked = session.checks.closed(uri);
    if (wasChecked && session.drafts.settings.run === 'manual') session.workspaceBriefs.keepChecked(uri);
    if (uri.startsWith('untitled:')) session.links.forget(uri);
    // What was not saved is gone: from now on the file counts.
    session.workspaceBriefs.changed([uri]);
    if (!session.client.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    if (session.workspace.isData(uri)) return;
    session.checks.saved(uri);
    diagnosing.changed(uri);
  });
}

function revised(text: string, changes: readonly TextDocumentContentChangeEvent[]): string {
  return changes.reduce((before, change) => {
    if (!('range' in change)) return change.text;
    const source = sourceOf(before);
    return applyEdits(before, [{ span: spanOf(source, change.range), text: change.text }]);
  }, text);
}
