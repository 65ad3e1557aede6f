import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { capitals, sound } from './drafts.ts';
import { closeAll, inside, open, rangeOf, shown, untilRules, write } from './editor.ts';

describe('in a brief', () => {
  before(async () => {
    // Once there are problems the server is there, and what is asked from now on is answered.
    const { document } = await open('errors.brief.md');
    await untilRules(document, ['citation-undefined', 'reference-unused']);
  });
  afterEach(closeAll);

  it('a citation shows its entry', async () => {
    const { document } = await write(sound);
    assert.match(await hover(document, inside(document, '[2]')), /The opening of a dam.*June 8, 2021/s);
  });

  it('a name shows who it is and the role at the date of the brief', async () => {
    const { document } = await write(sound);
    const card = await hover(document, inside(document, 'Vučić', 2));
    assert.match(card, /Aleksandar Vučić/);
    assert.match(card, /December 2021/);
    assert.match(card, /President/);
  });

  it('a citation leads to its entry, a name to its first mention', async () => {
    const { document } = await write(sound);
    const entry = rangeOf(document, '2. The opening');
    assert.deepEqual(await definitions(document, inside(document, '[2]')), [entry.start.line]);
    assert.deepEqual(await definitions(document, inside(document, 'Vučić', 2)), [
      rangeOf(document, 'Aleksandar Vučić').start.line,
    ]);
  });

  it('an entry knows where it is cited', async () => {
    const { document } = await write(sound);
    const at = inside(document, '1. Dams');
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
    const citations = found.map(({ range }) => range).filter((range) => document.getText(range) === '[1]');
    assert.deepEqual(citations.map(shown), [shown(rangeOf(document, '[1]')), shown(rangeOf(document, '[1]', 2))]);
  });

  it('every place of a citation is highlighted', async () => {
    const { document } = await write(sound);
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      inside(document, '[2]'),
    );
    const lines = found.map(({ range }) => range.start.line);
    const wanted = [rangeOf(document, '[2]'), rangeOf(document, '[2]', 2), rangeOf(document, '2. The opening')];
    assert.deepEqual(
      lines,
      wanted.map(({ start }) => start.line),
    );
  });

  it('headings in capitals are in the outline, with findings and entries', async () => {
    const { document } = await write(capitals);
    const names = flat(await symbols(document)).map(({ name }) => name);
    for (const heading of ['SUMMARY', 'KEY FINDINGS', 'INTRODUCTION', 'CONCLUSIONS', 'REFERENCES']) {
      assert.deepEqual(
        names.filter((name) => name.includes(heading)),
        [heading],
      );
    }
    assert.ok(
      names.some((name) => name.includes('Ports are full')),
      names.join(' | '),
    );
    assert.ok(
      names.some((name) => name.includes('Lorries at sea')),
      names.join(' | '),
    );
  });

  it('a heading with # is in the outline once, though VS Code lists it too', async () => {
    const { document } = await write(sound);
    const names = flat(await symbols(document)).map(({ name }) => name);
    for (const heading of ['Summary', 'Key Findings', 'References']) {
      assert.equal(names.filter((name) => name.includes(heading)).length, 1, `${heading} in ${names.join(' | ')}`);
    }
  });

  it('Markdown that is no brief shows nothing of ours', async () => {
    const { document } = await write(sound.replace('CAA BRIEF', 'Notes').replace('Key Findings', 'What to remember'));
    assert.equal(await hover(document, inside(document, '[2]')), '');
    assert.equal(await hover(document, inside(document, 'Vučić')), '');
  });
});

async function hover(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
    .join('\n');
}

/** The lines of the definitions. */
async function definitions(document: vscode.TextDocument, at: vscode.Position): Promise<number[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    at,
  );
  return found.map((place) => ('targetRange' in place ? place.targetRange : place.range).start.line);
}

function symbols(document: vscode.TextDocument): Thenable<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
}

function flat(symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}
