import type { Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { dataDiagnosticsOf } from '../drafts/data-diagnostics.ts';
import { cancelIf } from './cancellation.ts';
import type { Session } from './session.ts';
import { settled, type Tick } from './settled.ts';

/** Tells clients that there is something new to know. */
export interface Diagnosing {
  /** A draft has changed. */
  changed(uri: string): void;
  /** Everything may have another answer now. */
  askAgain(): void;
}

/** Diagnostics for clients that ask for them, and for those that wait for them. */
export function serveDiagnostics(connection: Connection, session: Session, tick: Tick): Diagnosing {
  const versionOf = (uri: string) => (): number | undefined => session.drafts.get(uri)?.version;

  /** Sends the diagnostics of the version that is newest when it is quiet. */
  async function push(uri: string): Promise<void> {
    const asked = session.drafts.get(uri)?.version;
    await settled(versionOf(uri), tick);
    const draft = session.drafts.get(uri);
    // A later change has its own push under way, which comes after the last one that waited for this.
    if (draft === undefined || draft.version !== asked) return;
    await connection.sendDiagnostics({ uri, version: draft.version, diagnostics: [...session.checks.of(draft).items] });
  }

  async function dataItems(uri: string): Promise<Diagnostic[]> {
    const { workspace } = session;
    if (workspace.textOf(uri) === undefined) return [];
    const problems = await workspace.problemsIn(uri, tick);
    return dataDiagnosticsOf(workspace, uri, problems);
  }

  /** The data files that were sent problems of, for clients that do not ask. */
  const told = new Set<string>();
  async function pushData(): Promise<void> {
    for (const { uri } of session.workspace.data()) {
      const diagnostics = await dataItems(uri);
      if (diagnostics.length === 0 && !told.has(uri)) continue;
      told.add(uri);
      void connection.sendDiagnostics({ uri, diagnostics });
    }
  }

  connection.languages.diagnostics.on(
    async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      if (session.workspace.isData(uri)) return { kind: 'full', items: await dataItems(uri) };
      await settled(versionOf(uri), tick);
      // What is asked at the start is not to be answered without the names of the team.
      await session.workspace.ready;
      const draft = session.drafts.get(uri);
      if (draft === undefined) return { kind: 'full', items: [] };
      cancelIf(token);
      const { resultId, items } = session.checks.of(draft);
      return previousResultId === resultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items: [...items] };
    },
  );

  return {
    changed(uri) {
      if (!session.client.pulls) void push(uri);
    },
    askAgain() {
      if (!session.client.pulls) {
        void pushData();
        for (const { uri } of session.drafts.all()) void push(uri);
      } else if (session.client.refreshes) connection.languages.diagnostics.refresh();
    },
  };
}
