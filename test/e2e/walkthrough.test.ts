import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sound } from './drafts.ts';
import { closeAll, open, rangeOf, until, untilRules, write } from './editor.ts';

describe('the walkthrough', () => {
  before(async () => {
    const { document } = await open('errors.brief.md');
    await untilRules(document, ['citation-undefined', 'reference-unused']);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllGroups');
    await closeAll();
  });

  it('is there, and its buttons are about the brief behind it', async () => {
    const editor = await write(sound);
    const { document } = editor;
    const { end } = rangeOf(document, 'from abroad [1]');
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'policy-brief.policy-brief#welcome');
    await until('no text is in front', vscode.window.onDidChangeActiveTextEditor, () => !vscode.window.activeTextEditor);
    await vscode.commands.executeCommand('policyBrief.insertReference', 'A new source, May 5, 2021, Press.');
    assert.match(document.getText(), /from abroad \[1, 2\]/);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await vscode.commands.executeCommand('undo');
  });
});
