import { commands, type Disposable, l10n, type TextEditor, window } from 'vscode';
import { isDraft } from './documents.ts';

/**
 * The draft that commands are about: the one in the active editor, or, while a page without a text is in front (the
 * walkthrough, a report), the one that was there last.
 */
export class DraftInHand implements Disposable {
  #last: TextEditor | undefined = window.activeTextEditor;
  readonly #listener = window.onDidChangeActiveTextEditor((editor) => {
    if (editor !== undefined && isDraft(editor.document)) this.#last = editor;
  });

  dispose(): void {
    this.#listener.dispose();
  }

  /** Its editor, brought to the front where it is not; `undefined` when there is none. */
  async editor(): Promise<TextEditor | undefined> {
    const editor = window.activeTextEditor;
    if (editor !== undefined) return isDraft(editor.document) ? editor : undefined;
    const last = this.#last;
    if (last === undefined || last.document.isClosed || !isDraft(last.document)) return undefined;
    const there = window.visibleTextEditors.find(({ document }) => document === last.document) ?? last;
    // Where it stands, and with its cursor: a report beside it stays.
    return window.showTextDocument(there.document, {
      selection: there.selection,
      ...(there.viewColumn !== undefined && { viewColumn: there.viewColumn }),
    });
  }

  /** The same, but where there is none that is said, with a way to one. */
  async editorOrMessage(): Promise<TextEditor | undefined> {
    const editor = await this.editor();
    if (editor === undefined) void offerNewBrief();
    return editor;
  }
}

async function offerNewBrief(): Promise<void> {
  const begin = l10n.t('New Brief');
  const choice = await window.showInformationMessage(l10n.t('Open a brief first: this is about the one in the editor.'), begin);
  if (choice === begin) await commands.executeCommand('policyBrief.newBrief');
}
