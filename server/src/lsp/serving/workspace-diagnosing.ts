import type { CancellationToken, Connection, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { say } from '../../core/index.ts';
import { dataDiagnosticsOf } from '../drafts/data-diagnostics.ts';
import { MESSAGES } from '../features/sentences.ts';
import { sameAddress } from '../workspace/addresses.ts';
import { cancelIf } from './cancellation.ts';
import type { Session } from './session.ts';
import type { Tick } from './settled.ts';

/** Reports that are sent together while the rest is still being checked. */
const PORTION = 25;
/** Whoever waits for fewer files sees no progress. */
const WORTH_SHOWING = 40;

/**
 * The problems of every brief of the workspace, open or not, and of its glossaries and configurations. A client that
 * names what it was told before hears `unchanged` of it, and of what is gone that nothing is wrong in it any more.
 */
export function serveWorkspaceDiagnostics(connection: Connection, session: Session, tick: Tick): void {
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, progress, results) => {
    await session.workspace.ready;
    const previous = new Map(previousResultIds.map(({ uri, value }) => [sameAddress(uri), { uri, value }]));
    const all: WorkspaceDocumentDiagnosticReport[] = [];
    let portion: WorkspaceDocumentDiagnosticReport[] = [];
    const { workspaceBriefs: briefs } = session;
    const files = briefs.uris;
    const shown = files.length >= WORTH_SHOWING && previous.size === 0;
    if (shown)
      progress.begin('Policy Brief', 0, say(session.client.language, MESSAGES, 'checkingFiles', { count: files.length }), true);
    let done = 0;
    for await (const report of reportsOf(session, previous, token, tick)) {
      portion.push(report);
      done += 1;
      if (portion.length < PORTION) continue;
      if (shown) progress.report(Math.min(99, Math.round((100 * done) / files.length)));
      if (results === undefined) all.push(...portion);
      else results.report({ items: portion });
      portion = [];
    }
    if (shown) progress.done();
    return { items: [...all, ...portion] };
  });
}

type Previous = ReadonlyMap<string, { readonly uri: string; readonly value: string }>;

async function* reportsOf(
  session: Session,
  previous: Previous,
  token: CancellationToken,
  tick: Tick,
): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
  const { workspaceBriefs: briefs, drafts, checks, workspace } = session;
  const seen = new Set<string>();
  const reportOf = (
    uri: string,
    version: number | null,
    { resultId, items }: { readonly resultId: string; readonly items: readonly object[] },
  ): WorkspaceDocumentDiagnosticReport | undefined => {
    const address = sameAddress(uri);
    seen.add(address);
    const before = previous.get(address);
    if (before?.value === resultId) return { kind: 'unchanged', uri: before.uri, version, resultId };
    // Most files are no briefs, and nothing need be said of them.
    if (items.length === 0 && before === undefined) return undefined;
    return { kind: 'full', uri: before?.uri ?? uri, version, resultId, items: items as never };
  };
  for (const { uri } of workspace.data()) {
    const items = dataDiagnosticsOf(workspace, uri, await workspace.problemsIn(uri, tick));
    const report = reportOf(uri, null, { resultId: `data.${workspace.at(uri).id}`, items });
    if (report !== undefined) yield report;
  }
  for (const draft of drafts.all()) {
    const report = reportOf(draft.uri, draft.version, checks.of(draft));
    if (report !== undefined) yield report;
  }
  for (const uri of briefs.uris) {
    if (seen.has(sameAddress(uri))) continue;
    // Keys come first: between two files everything that waits is answered.
    await tick();
    cancelIf(token);
    const found = await briefs.problemsIn(uri);
    const report = found && reportOf(uri, null, found);
    if (report !== undefined) yield report;
  }
  for (const [address, { uri }] of previous) {
    if (!seen.has(address)) yield { kind: 'full', uri, version: null, items: [] };
  }
}
