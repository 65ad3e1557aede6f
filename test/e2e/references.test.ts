import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sound } from './drafts.ts';
import { closeAll, fileUri, inside, open, rangeOf, shown, until, untilRules, write } from './editor.ts';

/** The sources of `sound` in the other order. */
const swapped = sound
  .trimStart()
  .replaceAll('[1]', '[x]')
  .replaceAll('[2]', '[1]')
  .replaceAll('[x]', '[2]')
  .replace(/^1\. (Dams.*)\n2\. (The opening.*)$/m, '1. $2\n2. $1');

describe('references of a brief', () => {
  before(async () => {
    // Once there are problems the server is there, and what is asked from now on is answered.
    const { document } = await open('errors.brief.md');
    await untilRules(document, ['citation-undefined', 'reference-unused']);
  });
  afterEach(closeAll);

  it('are offered behind a bracket', async () => {
    const editor = await write(sound);
    const at = rangeOf(editor.document, ' is missing').start;
    await editor.edit((edit) => edit.insert(at, ' []'));
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      at.translate(0, 2),
      '[',
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : `${label.label}${label.detail}`));
    for (const expected of ['[1] Dams on the Drina', '[2] The opening of a dam', '[3] new reference'])
      assert.ok(labels.includes(expected), `${expected} is not among ${labels.join(' | ')}`);
  });

  it('move to another number, and every citation with them', async () => {
    const { document } = await write(sound);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      inside(document, '[2]'),
      '1',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), swapped);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), sound.trimStart());
  });

  it('are given no name but a number, not even by the Markdown support of VS Code', async () => {
    const { document } = await write(sound);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      inside(document, '[2]'),
      'zero',
    );
    assert.equal(edit.size, 0);
  });

  it('show above them where they are cited, and lead to the first place', async () => {
    const editor = await write(sound);
    const { document } = editor;
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    const lens = lenses.find(({ range }) => range.start.line === rangeOf(document, '2. The opening').start.line);
    assert.equal(lens?.command?.title, 'cited 2 times');
    await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
    // The list of places opens in its own time, beside the first of them.
    const first = rangeOf(document, '[2]').start;
    await until('the first place', vscode.window.onDidChangeTextEditorSelection, () => editor.selection.active.isEqual(first));
  });

  it('are renumbered by a command, once agreed to, in one undo step', async () => {
    const { document } = await write(swapped);
    const done = vscode.commands.executeCommand('policyBrief.renumber');
    let renumbered = false;
    void done.then(() => {
      renumbered = true;
    });
    // Entries move, so what will change is shown first; nobody tells when the question has been put.
    while (!renumbered) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    assert.equal(document.getText(), sound.trimStart());
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), swapped);
  });

  it('are left as they are when the user does not agree', async () => {
    const { document } = await write(swapped);
    const done = vscode.commands.executeCommand('policyBrief.renumber');
    let answered = false;
    void done.then(() => {
      answered = true;
    });
    while (!answered) await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal(document.getText(), swapped);
    assert.ok(
      !vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputTextDiff)),
    );
  });

  it('are inserted where the cursor stands', async () => {
    const editor = await write(sound);
    const { document } = editor;
    const end = rangeOf(document, 'from abroad [1]').end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand(
      'policyBrief.insertReference',
      'A new source, May 5, 2021, Press. Online: https://example.org/n',
    );
    const text = document.getText();
    assert.match(text, /from abroad \[1, 2\]\. President Aleksandar Vučić opened the second \[3\]/);
    assert.match(text, /^2\. A new source.*\n3\. The opening/m);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), sound.trimStart());
  });

  it('go on with the next number behind Enter', async () => {
    const editor = await write(sound.replace('3. Towns downstream were not asked.\n', ''));
    const { document } = editor;
    const end = rangeOf(document, '2. The river carries less water each year.').end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '\n' });
    await until('the next number', vscode.workspace.onDidChangeTextDocument, () => document.lineAt(end.line + 1).text === '3. ');
    await until(
      'the cursor is behind it',
      vscode.window.onDidChangeTextEditorSelection,
      () => editor.selection.active.character === 3,
    );
  });

  it('link to their addresses, spaces and all', async () => {
    const { document } = await write(sound.replace('https://example.org/dams', 'https://example.org/dams on the drina'));
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    const whole = rangeOf(document, 'https://example.org/dams on the drina');
    const link = links.find(({ range }) => shown(range) === shown(whole));
    assert.equal(link?.target?.toString(true), 'https://example.org/dams on the drina');
  });
});

describe('what can be fixed safely', () => {
  afterEach(closeAll);

  it('is fixed when a brief is saved, if that is wanted', async () => {
    const file = fileUri('fixed.brief.md');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(sound.replace('Aleksandar Vučić', 'Aleksandar Vucic')));
    const editor = vscode.workspace.getConfiguration('editor');
    await editor.update('codeActionsOnSave', { 'source.fixAll.policyBrief': 'always' }, vscode.ConfigurationTarget.Workspace);
    const { document } = await open('fixed.brief.md');
    await untilRules(document, ['actor-diacritics']);
    const touched = new vscode.WorkspaceEdit();
    touched.insert(file, rangeOf(document, ' is missing').start, ' indeed');
    await vscode.workspace.applyEdit(touched);
    assert.ok(await document.save());
    assert.equal(document.getText(), sound.replace('river is', 'river indeed is'));
    await editor.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.workspace.fs.delete(file);
  });

  it('is fixed by a command, in one undo step', async () => {
    const faulty = sound.trimStart().replaceAll('Vučić', 'Vucic');
    const { document } = await write(faulty);
    await untilRules(document, ['actor-diacritics', 'actor-diacritics']);
    await vscode.commands.executeCommand('policyBrief.fixAll');
    assert.equal(document.getText(), sound.trimStart());
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), faulty);
  });
});
