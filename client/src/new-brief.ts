import { l10n, SnippetString, Uri, window, workspace } from 'vscode';

/** The name, in the file of snippets, of the whole brief. */
const TEMPLATE = 'Brief';

/** Opens an untitled document with the template of a brief, its places to fill in reached by Tab. */
export async function newBrief(extension: Uri): Promise<void> {
  const template = await readTemplate(extension);
  const document = await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(template);
}

/** The snippet that `pb-brief` inserts, so that the two cannot differ. */
async function readTemplate(extension: Uri): Promise<SnippetString> {
  const file = Uri.joinPath(extension, 'snippets', 'policy-brief.code-snippets');
  const text = new TextDecoder().decode(await workspace.fs.readFile(file));
  const body: unknown = JSON.parse(text)[TEMPLATE]?.body;
  if (!Array.isArray(body)) throw new Error(l10n.t('The template of a brief is missing from this installation.'));
  return new SnippetString(body.join('\n'));
}
