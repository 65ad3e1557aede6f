import { l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { DATA_FILES, type DataFiles, type DataFilesParams } from '../../server/src/protocol.ts';
import type { LanguageServer } from './language-server.ts';

/** The name of a glossary that is made here; any `*.glossary.yaml` would do. */
const NEW_GLOSSARY = 'team.glossary.yaml';
const NEW_CONFIGURATION = '.policy-brief.yaml';

const CONFIGURATION_TEMPLATE = `# Policy Brief: what this house asks of its briefs.
# Every key may be left out; the documentation tells what each of them means.

profile: caa
mode: draft
# rules:
#   citation-placement: warning
#   reference-format: off
`;

/** A file that is there, or that is to be made when something is written into it. */
export interface DataFile {
  readonly uri: Uri;
  readonly exists: boolean;
}

/** Lets the user choose among the glossaries that count for the active document, and a new one. Nothing when there is no folder. */
export async function chooseGlossary(server: LanguageServer, title: string): Promise<DataFile | undefined> {
  const files = await dataFiles(server);
  if (files === undefined) return undefined;
  const found = files.glossaries.map(({ uri, layer }) => ({ uri: Uri.parse(uri), layer }));
  const fresh = newFile(NEW_GLOSSARY);
  if (found.length === 0 && fresh === undefined) {
    window.showInformationMessage(l10n.t('Open a folder first: the glossary of a team is a file beside its briefs.'));
    return undefined;
  }
  const items: (QuickPickItem & DataFile)[] = found.map(({ uri, layer }) => ({
    label: workspace.asRelativePath(uri),
    description: layer === 'team' ? l10n.t("the team's") : l10n.t("this workspace's"),
    uri,
    exists: true,
  }));
  if (fresh !== undefined && !found.some(({ uri }) => uri.toString() === fresh.toString()))
    items.push({ label: l10n.t('New glossary: {0}', workspace.asRelativePath(fresh)), uri: fresh, exists: false });
  return items.length === 1 ? items[0] : window.showQuickPick(items, { title, placeHolder: l10n.t('Choose a glossary') });
}

/** Opens a glossary of the team or the workspace, or a new one that is saved when the user wants it. */
export async function openTeamGlossary(server: LanguageServer): Promise<void> {
  const file = await chooseGlossary(server, l10n.t('Open Team Glossary'));
  if (file !== undefined) await openOrDraft(file, 'version: 1\nactors:\n');
}

/** Opens the configuration that counts for the active document, or a new one. */
export async function openConfiguration(server: LanguageServer): Promise<void> {
  const files = await dataFiles(server);
  if (files === undefined) return;
  const uri = files.configuration === undefined ? newFile(NEW_CONFIGURATION) : Uri.parse(files.configuration);
  if (uri === undefined)
    window.showInformationMessage(
      l10n.t('Open a folder first: a configuration is a file in the folder of the briefs, or above it.'),
    );
  else await openOrDraft({ uri, exists: files.configuration !== undefined }, CONFIGURATION_TEMPLATE);
}

async function openOrDraft({ uri, exists }: DataFile, template: string): Promise<void> {
  if (exists) {
    await window.showTextDocument(uri);
    return;
  }
  const editor = await window.showTextDocument(await workspace.openTextDocument(uri.with({ scheme: 'untitled' })));
  if (editor.document.getText() === '') await editor.edit((edit) => edit.insert(editor.selection.start, template));
}

async function dataFiles(server: LanguageServer): Promise<DataFiles | undefined> {
  const client = server.client;
  if (client === undefined) {
    window.showWarningMessage(l10n.t('The language server of Policy Brief is not running.'));
    return undefined;
  }
  const active = window.activeTextEditor?.document.uri;
  const params: DataFilesParams = active === undefined ? {} : { uri: client.code2ProtocolConverter.asUri(active) };
  return client.sendRequest<DataFiles>(DATA_FILES, params);
}

function newFile(name: string): Uri | undefined {
  const active = window.activeTextEditor?.document.uri;
  const folder = (active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
  return folder && Uri.joinPath(folder.uri, name);
}
