import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('is installed and starts with a Markdown file', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder, 'no folder is open');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'plain.md'));
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, 'markdown');

    const extension = vscode.extensions.getExtension('policy-brief.policy-brief');
    assert.ok(extension, 'VS Code does not know policy-brief.policy-brief');
    await extension.activate();
    assert.ok(extension.isActive, 'the extension did not start');
  });
});
