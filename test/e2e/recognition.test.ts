import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, rangeOf, until, untilRules, write } from './editor.ts';

const notes = `
# Notes

## Summary

They cite something [1].

And they cite it again [1].
`;

describe('a file is', () => {
  afterEach(closeAll);

  it('made a brief, and no brief, by its front matter', async () => {
    const { document } = await write(notes);
    const before = document.getText();
    await vscode.commands.executeCommand('policyBrief.switchRecognition', true);
    assert.equal(document.getText(), `---\nbrief: caa\n---\n\n${before}`);
    await until('problems of a brief without a list', vscode.languages.onDidChangeDiagnostics, () =>
      vscode.languages.getDiagnostics(document.uri).some(({ source }) => source === 'Policy Brief'),
    );

    await vscode.commands.executeCommand('policyBrief.switchRecognition', false);
    assert.equal(document.getText(), `---\nbrief: false\n---\n\n${before}`);
    await untilRules(document, []);

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), `---\nbrief: caa\n---\n\n${before}`);
  });

  it('begun as a brief with this month as its date', async () => {
    await open('plain.md');
    await vscode.commands.executeCommand('policyBrief.newBrief');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled, 'no untitled document is shown');
    assert.equal(document.languageId, 'markdown');
    const text = document.getText();
    assert.match(text, /^CAA BRIEF\n\n# Title\n/);
    const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' }).format(new Date());
    assert.ok(text.includes(`\n${month}\n`), text);
    for (const heading of ['Summary', 'Key Findings', 'Introduction', 'Conclusions', 'References']) {
      assert.ok(text.includes(`\n## ${heading}\n`), `${heading} is missing`);
    }
    assert.ok(!/[$}]/.test(text), 'a placeholder was left unfilled');

    // The template itself is a brief without a fault, and is checked as one.
    const editor = vscode.window.activeTextEditor as vscode.TextEditor;
    await editor.edit((edit) => edit.replace(rangeOf(document, '[1]'), '[1][5]'));
    await untilRules(document, ['citation-undefined']);
  });
});
