import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sound } from './drafts.ts';
import { closeAll, rangeOf, untilRules, write } from './editor.ts';

describe('quick fixes', () => {
  afterEach(closeAll);

  it('turn a reversed range round, in one undo step', async () => {
    const faulty = sound.trimStart().replace('the second [2]', 'the second [2-1]');
    const { document } = await write(faulty);
    await untilRules(document, ['citation-range']);

    const range = rangeOf(document, '[2-1]');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      'quickfix',
    );
    const fix = actions.find(({ title }) => title === 'Write [1-2]');
    assert.ok(fix?.edit, `no fix among ${actions.map(({ title }) => title).join(', ')}`);
    assert.equal(fix.isPreferred, true);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), faulty.replace('[2-1]', '[1-2]'));
    await untilRules(document, []);

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), faulty);
    await untilRules(document, ['citation-range']);
  });
});
