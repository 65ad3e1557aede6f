import * as vscode from 'vscode';
import { sound } from './drafts.ts';
import { closeAll, rangeOf, untilRules, write } from './editor.ts';

describe('the language server', () => {
  afterEach(closeAll);

  it('starts afresh at a command and goes on checking', async () => {
    const editor = await write(sound.replace('[2].', '[6].'));
    await untilRules(editor.document, ['citation-undefined']);
    await vscode.commands.executeCommand('policyBrief.restart');
    await untilRules(editor.document, ['citation-undefined']);
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, '[6]'), '[2]'));
    await untilRules(editor.document, []);
  });
});
