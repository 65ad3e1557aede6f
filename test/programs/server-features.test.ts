import assert from 'node:assert/strict';
import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentLink,
  FoldingRange,
  InlayHint,
  Range,
  SelectionRange,
  SemanticTokens,
  ShowMessageParams,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { type Session, startSession } from './server-session.ts';

const URI = 'file:///work/harbour.brief.md';
const LINES = [
  'CAA BRIEF',
  '',
  '# The harbour',
  '',
  'Anna Nowak',
  '',
  'December 2021',
  '',
  '## Summary',
  '',
  'President Vučić praised it [2], and Vucic [1] and Vucic did so [1, 2].',
  '',
  '## Key Findings',
  '',
  '1. One.',
  '2. Two.',
  '3. Three.',
  '',
  '## Introduction',
  '',
  'Text.',
  '',
  '## References',
  '',
  '1. Jan Lis, A source, May 1, 2020, Xinhua. Online: https://www.example.org/a b',
  '2. Another source, May 2, 2020, Xinhua. Online: www.example.org/b',
  '3. Another source, May 2, 2020, Xinhua. Online: http://example.org/b/',
  '',
];
const DRAFT = LINES.join('\n');
const [PROSE, FIRST, SECOND, LAST] = [10, 24, 25, 26];

describe('features of the language server', () => {
  let session: Session;
  before(async () => {
    session = await startSession({
      workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
      textDocument: { diagnostic: {}, completion: { completionItem: { labelDetailsSupport: true } } },
    });
    await session.open(URI, DRAFT);
  });
  after(async () => {
    assert.equal(await session.close(), 0);
  });

  it('completes a citation, and shows its card when asked', async () => {
    await session.type(URI, 2, [20, 5], [20, 5], ' [');
    const { items } = await ask<CompletionList>('textDocument/completion', {
      ...at(20, 7),
      context: { triggerKind: 2, triggerCharacter: '[' },
    });
    const sorted = items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    assert.deepEqual(
      sorted.map(({ label, labelDetails, preselect }) => [label, labelDetails?.detail?.trim(), preselect === true]),
      [
        ['[3]', 'Another source', true],
        ['[1]', 'Jan Lis, A source', false],
        ['[2]', 'Another source', false],
        ['[4]', 'new reference', false],
      ],
    );
    assert.equal((sorted[0]?.textEdit as TextEdit | undefined)?.newText, '3]');
    const card = await ask<CompletionItem>('completionItem/resolve', sorted[1]);
    assert.match(JSON.stringify(card.documentation), /A source, May 1, 2020.*Cited 2 times: line 11/);
    await session.type(URI, 3, [20, 5], [20, 7], '');
  });

  it('renames a number, and refuses in plain words', async () => {
    assert.deepEqual(await ask('textDocument/prepareRename', at(PROSE, 28)), {
      range: range(PROSE, 28, PROSE, 29),
      placeholder: '2',
    });
    assert.equal(await ask('textDocument/prepareRename', at(PROSE, 4)), null);
    const edit = await ask<WorkspaceEdit>('textDocument/rename', { ...at(PROSE, 28), newName: '1' });
    const lines = applied(edit).split('\n');
    assert.equal(lines[PROSE], 'President Vučić praised it [1], and Vucic [2] and Vucic did so [1, 2].');
    assert.deepEqual(
      [lines[FIRST], lines[SECOND]].map((line) => line?.slice(0, 14)),
      ['1. Another sou', '2. Jan Lis, A '],
    );
    await assert.rejects(ask('textDocument/rename', { ...at(PROSE, 28), newName: 'zero' }), /"zero" is not a number/);
  });

  it('counts in lenses, and names the places', async () => {
    const lenses = await ask<CodeLens[]>('textDocument/codeLens', document());
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      [
        '14 words, 3 citations',
        '3 words',
        '1 word',
        '3 references, 1 cited nowhere',
        'cited 2 times',
        'cited 2 times',
        'cited nowhere',
      ],
    );
    const [, , , , first, , idle] = lenses;
    assert.equal(first?.command?.command, 'policyBrief.showPlaces');
    const [, place, places] = first.command.arguments ?? [];
    assert.deepEqual(place, places[0].range.start, 'the first place is opened');
    assert.equal(first.command.arguments?.[0], URI);
    assert.equal(first?.command?.arguments?.[2].length, 2);
    assert.equal(idle?.command?.command, '');
  });

  it('links the addresses whole', async () => {
    const links = await ask<DocumentLink[]>('textDocument/documentLink', document());
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://www.example.org/a%20b', 'https://www.example.org/b', 'http://example.org/b/'],
    );
  });

  it('colours citations and actors', async () => {
    const all = await ask<SemanticTokens>('textDocument/semanticTokens/full', document());
    assert.deepEqual(all.data.slice(5, 15), [PROSE, 10, 5, 1, 1, 0, 17, 3, 0, 0]);
    const some = await ask<SemanticTokens>('textDocument/semanticTokens/range', {
      ...document(),
      range: range(PROSE, 0, PROSE, 20),
    });
    assert.deepEqual(some.data, [PROSE, 10, 5, 1, 1]);
  });

  it('folds, and selects from the inside out', async () => {
    const folds = await ask<FoldingRange[]>('textDocument/foldingRange', document());
    assert.ok(folds.some(({ startLine, endLine }) => startLine === FIRST && endLine === LAST));
    const [selection] = await ask<SelectionRange[]>('textDocument/selectionRange', {
      ...document(),
      positions: [at(PROSE, 28).position],
    });
    assert.deepEqual(selection?.range, range(PROSE, 28, PROSE, 29));
    assert.deepEqual(selection?.parent?.range, range(PROSE, 27, PROSE, 30));
  });

  it('writes the next number behind Enter', async () => {
    await session.type(URI, 4, [14, 7], [14, 7], '\n');
    const edits = await ask<TextEdit[]>('textDocument/onTypeFormatting', {
      ...at(15, 0),
      ch: '\n',
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.deepEqual(edits, [{ range: range(15, 0, 15, 0), newText: '2. ' }]);
    await session.type(URI, 5, [14, 7], [15, 0], '');
  });

  it('hints at sources only when that is switched on, and leaves lenses away when they are off', async () => {
    const hints = () => ask<InlayHint[]>('textDocument/inlayHint', { ...document(), range: range(0, 0, 20, 0) });
    assert.deepEqual(await hints(), []);
    await configure({ inlayHints: { enable: true }, codeLens: { enable: false } });
    assert.deepEqual(
      (await hints()).map(({ label }) => label),
      ['Another source', 'Lis 2020', 'Lis 2020; Another source'],
    );
    assert.deepEqual(await ask('textDocument/codeLens', document()), []);
    await configure({});
  });

  it('offers fixes with the rule they are of, and all of a rule at once', async () => {
    const actions = await actionsAt(PROSE, 38);
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [
        ['Write "Vučić"', 'quickfix'],
        ['Fix all "actor-diacritics" in this brief', 'quickfix'],
        ['Ignore "actor-diacritics" on this line', 'quickfix'],
        ['Ignore "actor-diacritics" in this brief', 'quickfix'],
        ['About "actor-diacritics"', 'quickfix'],
      ],
    );
    assert.deepEqual(actions[1]?.command?.arguments, [URI, 'actor-diacritics']);
    assert.match(String(actions[4]?.command?.arguments?.[0]), /actor-diacritics\.md$/);
  });

  it('offers to renumber on a citation, by the command, which asks first since entries move', async () => {
    const [action, ...others] = await actionsAt(PROSE, 28, ['refactor']);
    assert.deepEqual(others, []);
    assert.equal(action?.kind, 'refactor.rewrite');
    assert.deepEqual([action?.command?.command, action?.command?.arguments], ['policyBrief.renumber', [URI]]);
  });

  it('offers to delete and to merge on an entry', async () => {
    const actions = await actionsAt(LAST, 0);
    assert.deepEqual(
      actions.filter(({ kind }) => kind === 'refactor.rewrite').map(({ title }) => title),
      ['Merge reference [3] into [2]: one source', 'Renumber citations by first use', 'Delete reference [3] and its citations'],
    );
  });

  it('offers at a problem the edit of the whole brief that mends it', async () => {
    const actions = await actionsAt(LAST, LINES[LAST]?.indexOf('http') ?? 0, ['quickfix']);
    assert.deepEqual(
      actions.flatMap(({ command, isPreferred }) =>
        command?.command === 'policyBrief.mergeDuplicates' ? [[command.arguments, isPreferred]] : [],
      ),
      [[[URI, 2, 3], true]],
    );
    const [renumbering] = (await actionsAt(PROSE, 28, ['quickfix'])).filter(({ isPreferred }) => isPreferred);
    assert.equal(renumbering?.command?.command, 'policyBrief.renumber');
  });

  it('edits the whole brief only when asked for by kind', async () => {
    const kinds = async (only?: string[]): Promise<(string | undefined)[]> =>
      (await actionsAt(20, 0, only)).map(({ kind }) => kind);
    assert.deepEqual(await kinds(), []);
    assert.deepEqual(await kinds(['source.fixAll']), ['source.fixAll.policyBrief']);
    assert.deepEqual(await kinds(['source.fixAll.policyBrief']), ['source.fixAll.policyBrief']);
    assert.deepEqual(await kinds(['source.renumber.policyBrief']), ['source.renumber.policyBrief']);
    assert.deepEqual(await kinds(['source.organizeImports']), []);
  });

  it('renumbers by a command, in one edit of this version', async () => {
    const asked = nextEdit();
    await command('policyBrief.renumber', URI);
    const { edit, label } = await asked;
    assert.equal(label, 'Renumber citations by first use');
    assert.equal(edit.changeAnnotations?.[label]?.needsConfirmation, true);
    assert.equal(applied(edit).split('\n')[FIRST], '1. Another source, May 2, 2020, Xinhua. Online: www.example.org/b');
  });

  it('fixes all of a rule by a command, without asking', async () => {
    const asked = nextEdit();
    await command('policyBrief.fixAll', URI, 'actor-diacritics');
    const { edit } = await asked;
    assert.equal(edit.changeAnnotations, undefined);
    assert.equal(applied(edit), DRAFT.replaceAll('Vucic', 'Vučić'));
  });

  it('says what it fixed, and what it cleaned up', async () => {
    const [fixed, asked] = [nextMessage(), nextEdit()];
    await Promise.all([command('policyBrief.fixAll', URI, 'actor-diacritics'), asked]);
    assert.match((await fixed).message, /^Fixed 2 problems in line 11\.$/);
    const [cleaned, askedAgain] = [nextMessage(), nextEdit()];
    await Promise.all([command('policyBrief.cleanUp', URI), askedAgain]);
    assert.match((await cleaned).message, /^Cleaned up 1 address with spaces\. Check the addresses in line 25/);
  });

  it('inserts a reference at a position by a command', async () => {
    const asked = nextEdit();
    await command('policyBrief.addReference', URI, { line: PROSE, character: 31 }, 'New, May 2021, Press.');
    const lines = applied((await asked).edit).split('\n');
    assert.equal(lines[PROSE], 'President Vučić praised it [2, 3], and Vucic [1] and Vucic did so [1, 2].');
    assert.equal(lines[LAST], '3. New, May 2021, Press.');
  });

  it('says why it refuses', async () => {
    await session.type(URI, 6, [PROSE, 28], [PROSE, 29], '9');
    const said = nextMessage();
    await command('policyBrief.renumber', URI);
    assert.match((await said).message, /^Nothing was changed\. The number \[9\], cited in line 11, has no entry in the list\.$/);
    await session.type(URI, 7, [PROSE, 28], [PROSE, 29], '2');
  });

  it('lists what can be cited at a place', async () => {
    const answer = await ask<{ choices: { number: number; source: string; cited: boolean; edit: TextEdit }[] }>(
      'policyBrief/citationChoices',
      { uri: URI, position: { line: 20, character: 5 } },
    );
    assert.deepEqual(
      answer.choices.map(({ number, cited, edit }) => [number, cited, edit.newText, edit.range.start.character]),
      [
        [1, true, ' [1]', 4],
        [2, true, ' [2]', 4],
        [3, false, ' [3]', 4],
      ],
    );
  });

  function ask<Result>(method: string, params: unknown): Promise<Result> {
    return session.connection.sendRequest<Result>(method, params as object);
  }

  function command(name: string, ...args: unknown[]): Promise<unknown> {
    return ask('workspace/executeCommand', { command: name, arguments: args });
  }

  async function actionsAt(line: number, character: number, only?: string[]): Promise<CodeAction[]> {
    const diagnostics = await session.diagnostics(URI);
    return ask('textDocument/codeAction', {
      ...document(),
      range: range(line, character, line, character),
      context: { diagnostics, ...(only && { only }) },
    });
  }

  function configure(policyBrief: object): Promise<void> {
    return session.connection.sendNotification('workspace/didChangeConfiguration', { settings: { policyBrief } });
  }

  function nextEdit(): Promise<ApplyWorkspaceEditParams> {
    return new Promise((resolve) => {
      session.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
        resolve(params);
        return { applied: true };
      });
    });
  }

  function nextMessage(): Promise<ShowMessageParams> {
    return new Promise((resolve) => session.connection.onNotification('window/showMessage', resolve));
  }
});

function document(): object {
  return { textDocument: { uri: URI } };
}

function at(line: number, character: number): { textDocument: object; position: object } {
  return { textDocument: { uri: URI }, position: { line, character } };
}

function range(line: number, character: number, endLine: number, endCharacter: number): Range {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

/** The draft after an edit of it. */
function applied(edit: WorkspaceEdit | undefined): string {
  const change = edit?.documentChanges?.[0];
  assert.ok(change && 'textDocument' in change, `no edit of a version in ${JSON.stringify(edit)}`);
  const offset = ({ line, character }: Range['start']): number =>
    LINES.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  return (change.edits as TextEdit[])
    .toSorted((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (text, { range: { start, end }, newText }) => text.slice(0, offset(start)) + newText + text.slice(offset(end)),
      DRAFT,
    );
}
