import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Long enough for a language server that starts on a busy machine. */
const LIMIT = 20_000;

/** What `look` gives, once it gives something: looked at now and whenever `event` fires. */
export async function until<T>(what: string, event: vscode.Event<unknown>, look: () => T | undefined | false): Promise<T> {
  const seen = look();
  if (seen) return seen;
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(late);
      listener.dispose();
    };
    const late = setTimeout(() => {
      end();
      reject(new Error(`after ${LIMIT / 1000} seconds still not: ${what}`));
    }, LIMIT);
    const listener = event(() => {
      const found = look();
      if (!found) return;
      end();
      resolve(found);
    });
  });
}

/** Shows a new, unsaved Markdown document. */
export async function write(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: content.trimStart() });
  return vscode.window.showTextDocument(document);
}

/** Shows a file of the workspace. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(fileUri(name));
}

export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** The problems that Policy Brief reports in a document, open or not, in the order of the text. */
export function problems({ uri }: Pick<vscode.TextDocument, 'uri'>): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Policy Brief')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Their rule ids; waits until they are these. */
export async function untilRules(document: Pick<vscode.TextDocument, 'uri'>, rules: readonly string[]): Promise<void> {
  const wanted = rules.join(', ');
  const found = (): string => problems(document).map(ruleOf).join(', ');
  await until(`problems “${wanted}”`, vscode.languages.onDidChangeDiagnostics, () => found() === wanted).catch((error: Error) =>
    assert.fail(`${error.message}, but “${found()}”`),
  );
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** Where `text` stands in the document for the first time, or the `nth` time, from 1. */
export function rangeOf(document: vscode.TextDocument, text: string, nth = 1): vscode.Range {
  let offset = -1;
  for (let i = 0; i < nth; i++) {
    offset = document.getText().indexOf(text, offset + 1);
    assert.ok(offset >= 0, `“${text}” is not there ${nth} times`);
  }
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

/** A position inside `text`, after its first character. */
export function inside(document: vscode.TextDocument, text: string, nth = 1): vscode.Position {
  return rangeOf(document, text, nth).start.translate(0, 1);
}

/** `3:5-3:8`, with lines and columns from 1, as messages of a failed comparison show it. */
export function shown({ start, end }: vscode.Range): string {
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
}

export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    const editor = vscode.window.activeTextEditor;
    const closed = until(
      'the editor is closed',
      vscode.window.onDidChangeActiveTextEditor,
      () => vscode.window.activeTextEditor !== editor,
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await closed;
  }
}

export async function configure(settings: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, value] of Object.entries(settings)) {
    await vscode.workspace.getConfiguration('policyBrief').update(name, value, vscode.ConfigurationTarget.Workspace);
  }
}
