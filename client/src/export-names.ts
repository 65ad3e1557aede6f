import { l10n, Uri, window, workspace } from 'vscode';
import { SPELLING_WORDS, type SpellingWords, type SpellingWordsParams } from '../../server/src/protocol.ts';
import { isDraft } from './documents.ts';
import type { LanguageServer } from './language-server.ts';

/** Writes the names that Policy Brief knows in the form that a spell checker reads, so that it stops marking them. */
export async function exportNames(server: LanguageServer): Promise<void> {
  const client = server.client;
  if (client === undefined) {
    window.showWarningMessage(l10n.t('The language server of Policy Brief is not running.'));
    return;
  }
  const checker = await window.showQuickPick(checkers(), { title: l10n.t('Export Names to Spell Checkers') });
  if (checker === undefined) return;
  const document = window.activeTextEditor?.document;
  const draft = document !== undefined && isDraft(document) ? document : undefined;
  const of = draft === undefined ? { of: 'glossary' as const } : await window.showQuickPick(choices(), { title: checker.label });
  if (of === undefined) return;
  const params: SpellingWordsParams = { of: of.of, ...(draft && { uri: client.code2ProtocolConverter.asUri(draft.uri) }) };
  const found = await client.sendRequest<SpellingWords>(SPELLING_WORDS, params);
  const folder = ((draft && workspace.getWorkspaceFolder(draft.uri)) ?? workspace.workspaceFolders?.[0])?.uri;
  const target = await window.showSaveDialog({
    title: checker.label,
    ...(folder && { defaultUri: Uri.joinPath(folder, ...checker.path) }),
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(checker.write(found)));
  window.showInformationMessage(
    l10n.t('{0} names have been written to {1}.', found.names.length, workspace.asRelativePath(target)),
  );
}

interface Checker {
  readonly label: string;
  readonly detail: string;
  readonly path: readonly string[];
  readonly write: (found: SpellingWords) => string;
}

/** cSpell and Harper read one word a line, Vale a vocabulary of regular expressions. */
function checkers(): readonly Checker[] {
  return [
    {
      label: 'cSpell (Code Spell Checker)',
      detail: l10n.t('A dictionary file; name it in cspell.json under dictionaryDefinitions.'),
      path: ['.cspell', 'policy-brief.txt'],
      write: ({ words }) => `# ${l10n.t('Names of the Policy Brief glossary')}\n${lines(words)}`,
    },
    {
      label: 'Harper',
      detail: l10n.t('A dictionary of the workspace; give its path as harper.workspaceDictPath.'),
      path: ['.harper-dictionary.txt'],
      write: ({ words }) => lines(words),
    },
    {
      label: 'Vale',
      detail: l10n.t('A vocabulary; add PolicyBrief to Vocab in .vale.ini.'),
      path: ['styles', 'config', 'vocabularies', 'PolicyBrief', 'accept.txt'],
      write: ({ words, names }) => lines([...new Set([...names, ...words])].map(escaped)),
    },
  ];
}

function choices(): readonly { readonly label: string; readonly of: 'brief' | 'glossary' }[] {
  return [
    { label: l10n.t('The names in this brief'), of: 'brief' },
    { label: l10n.t('All names of the glossary'), of: 'glossary' },
  ];
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
