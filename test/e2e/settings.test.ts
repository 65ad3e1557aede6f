import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sound } from './drafts.ts';
import { closeAll, configure, fileUri, open, problems, rangeOf, until, untilRules } from './editor.ts';

describe('settings', () => {
  afterEach(async () => {
    await configure({ rules: undefined, enable: undefined, run: undefined, files: undefined, mode: undefined });
    await closeAll();
  });

  it('change the level of a rule in the open brief', async () => {
    const { document } = await open('errors.brief.md');
    await untilRules(document, ['citation-undefined', 'reference-unused']);
    await configure({ rules: { 'reference-unused': 'off', 'citation-undefined': 'information' } });
    await untilRules(document, ['citation-undefined']);
    assert.equal(problems(document)[0]?.severity, vscode.DiagnosticSeverity.Information);
    await configure({ rules: undefined });
    await untilRules(document, ['citation-undefined', 'reference-unused']);
    assert.equal(problems(document)[0]?.severity, vscode.DiagnosticSeverity.Error);
  });

  it('switch the checks off and on', async () => {
    const { document } = await open('errors.brief.md');
    await untilRules(document, ['citation-undefined', 'reference-unused']);
    await configure({ enable: false });
    await untilRules(document, []);
    await configure({ enable: undefined });
    await untilRules(document, ['citation-undefined', 'reference-unused']);
  });

  it('make a brief of a file by its name', async () => {
    const { document } = await open('plain.md');
    await configure({ files: ['**/plain.md'] });
    await until('a problem in plain.md', vscode.languages.onDidChangeDiagnostics, () => problems(document).length > 0);
    await configure({ files: undefined });
    await untilRules(document, []);
  });

  it('put off checking until a brief is saved', async () => {
    const file = fileUri('saved.brief.md');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(sound));
    await configure({ run: 'onSave' });
    const { document } = await open('saved.brief.md');
    const faulty = new vscode.WorkspaceEdit();
    faulty.replace(file, rangeOf(document, '[2].'), '[8].');
    assert.ok(await vscode.workspace.applyEdit(faulty));
    // Another brief is asked about after the change, so by its answer the change has been passed over.
    const other = await open('errors.brief.md');
    await untilRules(other.document, ['citation-undefined', 'reference-unused']);
    assert.deepEqual(problems(document), []);

    assert.ok(await document.save());
    await untilRules(document, ['citation-undefined']);
    await vscode.workspace.fs.delete(file);
  });

  it('leave a brief unchecked until someone asks, when checking is manual', async () => {
    await configure({ run: 'manual' });
    const file = fileUri('manual.brief.md');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(sound.replace('[2].', '[8].')));
    const { document } = await open('manual.brief.md');
    await untilRules(document, []);
    await vscode.commands.executeCommand('policyBrief.checkAll');
    await untilRules(document, ['citation-undefined']);
    await vscode.workspace.fs.delete(file);
  });

  it('let Check This Brief check the open brief when checking is manual, and no other', async () => {
    await configure({ run: 'manual' });
    const [one, two] = [fileUri('manual-1.brief.md'), fileUri('manual-2.brief.md')];
    for (const file of [one, two])
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(sound.replace('[2].', '[8].')));
    const { document } = await open('manual-1.brief.md');
    await vscode.commands.executeCommand('policyBrief.checkBrief');
    await untilRules(document, ['citation-undefined']);
    assert.deepEqual(problems({ uri: two }), []);
    for (const file of [one, two]) await vscode.workspace.fs.delete(file);
  });

  it('are shown with the configuration that they add to', async () => {
    await configure({ mode: 'publish' });
    await open('errors.brief.md');
    await vscode.commands.executeCommand('policyBrief.showConfiguration');
    const shown = vscode.window.activeTextEditor?.document;
    assert.match(shown?.getText() ?? '', /^mode: publish {2}# the setting policyBrief\.mode$/m);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
