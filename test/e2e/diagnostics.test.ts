import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sound } from './drafts.ts';
import { closeAll, inside, open, problems, rangeOf, ruleOf, shown, until, untilRules, write } from './editor.ts';

describe('problems', () => {
  afterEach(closeAll);

  it('are those of a faulty brief, each in its place and with a link to its rule', async () => {
    const { document } = await open('errors.brief.md');
    await untilRules(document, ['citation-undefined', 'reference-unused']);

    const [undefinedCitation, unused] = problems(document) as [vscode.Diagnostic, vscode.Diagnostic];
    assert.equal(shown(undefinedCitation.range), shown(rangeOf(document, '[9]')));
    assert.equal(undefinedCitation.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(undefinedCitation.message, 'Citation [9] has no entry: the list ends at 2.');
    assert.equal(unused.severity, vscode.DiagnosticSeverity.Warning);
    assert.deepEqual(unused.tags, [vscode.DiagnosticTag.Unnecessary]);
    assert.equal(unused.range.start.line, inside(document, '2. A source').line);
    for (const { code } of problems(document)) {
      assert.ok(typeof code === 'object' && String(code.target).endsWith(`docs/rules/${code.value}.md`), JSON.stringify(code));
    }
  });

  it('are absent from a clean brief and from Markdown that is no brief', async () => {
    const clean = await open('clean.brief.md');
    const plain = await open('plain.md');
    // Asked for last, so answered last: by then the other two have had their answers.
    const { document } = await open('errors.brief.md');
    await untilRules(document, ['citation-undefined', 'reference-unused']);
    assert.deepEqual(problems(clean.document).map(ruleOf), []);
    assert.deepEqual(problems(plain.document).map(ruleOf), []);
  });

  it('come while one types and go when it is undone', async () => {
    const editor = await write(sound);
    await editor.edit((edit) => edit.insert(rangeOf(editor.document, ' is missing').start, ' [7]'));
    await untilRules(editor.document, ['citation-undefined']);
    assert.equal(shown((problems(editor.document)[0] as vscode.Diagnostic).range), shown(rangeOf(editor.document, '[7]')));

    await vscode.commands.executeCommand('undo');
    await untilRules(editor.document, []);
    assert.equal(editor.document.getText(), sound.trimStart());
  });

  it('follow what is typed after them', async () => {
    const editor = await write(sound.replace('[2].', '[3].'));
    await untilRules(editor.document, ['citation-undefined']);
    const before = problems(editor.document)[0] as vscode.Diagnostic;
    await editor.edit((edit) => edit.insert(rangeOf(editor.document, '## Summary').start, 'A line.\n\n'));
    const line = before.range.start.line + 2;
    await until(
      'the problem moves with its text',
      vscode.languages.onDidChangeDiagnostics,
      () => problems(editor.document)[0]?.range.start.line === line,
    );
    assert.equal(shown((problems(editor.document)[0] as vscode.Diagnostic).range), shown(rangeOf(editor.document, '[3]')));
  });

  it('stay when the file is closed', async () => {
    const { document } = await open('errors.brief.md');
    await untilRules(document, ['citation-undefined', 'reference-unused']);
    await closeAll();
    // A second file, asked for last, is answered last: by then the closed one has been seen to.
    await untilRules((await open('errors.brief.md')).document, ['citation-undefined', 'reference-unused']);
    await closeAll();
    const other = await write(sound.replace('[2].', '[8].'));
    await untilRules(other.document, ['citation-undefined']);
    await untilRules(document, ['citation-undefined', 'reference-unused']);
  });
});
