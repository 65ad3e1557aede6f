import { type Connection, DidChangeWatchedFilesNotification, FileChangeType, WatchKind } from 'vscode-languageserver';
import { isPassedOver, MARKDOWN_FILES } from '../../file-names.ts';
import { type Files, filesOfClient, NO_FILES } from '../workspace/files.ts';
import type { Diagnosing } from './diagnosing.ts';
import type { Session } from './session.ts';

/** A configuration may name any file of data. */
const WATCHED = ['**/*.{yaml,yml,json}', MARKDOWN_FILES];

/** Reads the workspace's glossaries and configurations, and goes on following them; `disk` is this machine's. */
export function followWorkspace(connection: Connection, session: Session, disk: Files | undefined, diagnosing: Diagnosing): void {
  const { client, workspace, workspaceBriefs: briefs } = session;
  const files = client.options.files === true ? filesOfClient(connection) : (disk ?? NO_FILES);
  let folders = client.folders;
  const load = (): Promise<void> => workspace.load(files, folders, () => briefs.load()).then(() => diagnosing.askAgain());

  if (client.watchesFiles) {
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      // Of a folder that comes or goes with all that is in it, the folder alone is told.
      watchers: [
        ...WATCHED.map((globPattern) => ({ globPattern })),
        { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
      ],
    });
  }
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const gone = changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri);
    const here = changes.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => uri);
    const data = await workspace.changed(changes.map(({ uri }) => uri));
    const drafts = [briefs.changed(here), briefs.deleted(gone)].includes(true);
    if (changes.some(({ type, uri }) => type === FileChangeType.Created && mayBeFolder(uri))) await load();
    else if (data || drafts) diagnosing.askAgain();
  });
  if (client.tellsFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      void load();
    });
  }
  void load();
}

/** Names of folders hardly ever end as those of files do. */
function mayBeFolder(uri: string): boolean {
  return !/\.[^/.]+$/.test(uri) && !isPassedOver(uri);
}
