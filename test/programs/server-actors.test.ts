import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Hover,
  Location,
  Range,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { type Session, startSession } from './server-session.ts';

const URI = 'file:///work/police.brief.md';
const OTHER = 'file:///work/visit.brief.md';
const LINES = [
  '# The police',
  '',
  'Anna Nowak',
  '',
  'December 2021',
  '',
  '## Summary',
  '',
  'President Aleksandar Vučić met the Ministry of Publik Security, and Vuchich left. Vučić praised the CWK.',
  '',
  'The Crane Works Keelung (CWK) and the MPS of China paid.',
  '',
  'He said: “Vučić is right.” ',
  '',
];
const [PROSE, NEXT, QUOTED] = [8, 10, 12];

describe('actors in the language server', () => {
  let session: Session;
  before(async () => {
    session = await startSession();
    await session.open(URI, LINES.join('\n'));
    await session.open(OTHER, '# The visit\n\n## Summary\n\nAleksandar Vucic came.\n');
  });
  after(async () => {
    assert.equal(await session.close(), 0);
  });

  it('asks at near misses and known mistakes what was meant', async () => {
    const near = await ask<Hover>('textDocument/hover', at('Publik'));
    assert.match(JSON.stringify(near.contents), /Did you mean \*\*Ministry of Public Security\*\*\?.*ministry · China/);
    assert.deepEqual(near.range, rangeOf(PROSE, 'Ministry of Publik Security'));
    const wrong = await ask<Hover>('textDocument/hover', at('Vuchich'));
    assert.match(JSON.stringify(wrong.contents), /Did you mean \*\*Vučić\*\*\?.*\*\*President of Serbia\*\*/);
  });

  it('tells what the brief says of an acronym', async () => {
    const hover = await ask<Hover>('textDocument/hover', at('CWK'));
    assert.match(JSON.stringify(hover.contents), /\*\*CWK\*\* stands for \*\*Crane Works Keelung\*\*, as line 11/);
  });

  it('completes names, and shows their card when asked', async () => {
    const end = LINES[QUOTED]?.length ?? 0;
    await session.type(URI, 2, [QUOTED, end], [QUOTED, end], 'Then Vuc');
    const { items, isIncomplete } = await ask<CompletionList>('textDocument/completion', {
      ...place(QUOTED, end + 8),
      context: { triggerKind: 1 },
    });
    assert.equal(isIncomplete, false);
    const [first, second] = items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    assert.deepEqual([first?.label, second?.label], ['Vučić', 'Aleksandar Vučić']);
    assert.equal(first?.filterText, 'Vucic Vučić');
    assert.match(first?.detail ?? '', /^person · Serbia President of Serbia/);
    assert.deepEqual(first?.textEdit as TextEdit | undefined, {
      range: { start: { line: QUOTED, character: end + 5 }, end: { line: QUOTED, character: end + 8 } },
      newText: 'Vučić',
    });
    const card = await ask<CompletionItem>('completionItem/resolve', first);
    assert.match(JSON.stringify(card.documentation), /At December 2021: \*\*President of Serbia\*\*/);
    await session.type(URI, 3, [QUOTED, end], [QUOTED, end + 8], '');
  });

  it('renames the form of a name outside quotations, and refuses in plain words', async () => {
    const where = at(' Vučić praised', 2);
    assert.deepEqual(await ask('textDocument/prepareRename', where), {
      range: rangeOf(PROSE, 'Vučić', 50),
      placeholder: 'Vučić',
    });
    const edit = await ask<WorkspaceEdit>('textDocument/rename', { ...where, newName: 'The President' });
    assert.deepEqual(edit.changes?.[URI], [{ range: rangeOf(PROSE, 'Vučić', 50), newText: 'The President' }]);
    await assert.rejects(ask('textDocument/rename', { ...where, newName: 'Huawei' }), /"Huawei" is .*somebody else/);
    assert.equal(await ask('textDocument/prepareRename', place(QUOTED, 12)), null);
  });

  it('finds an actor in all open briefs under every name', async () => {
    const found = await ask<Location[]>('textDocument/references', { ...at('Vučić'), context: { includeDeclaration: true } });
    assert.deepEqual(
      found.map(({ uri, range }) => [uri, range.start.line]),
      [
        [URI, PROSE],
        [URI, PROSE],
        [URI, PROSE],
        [URI, QUOTED],
        [OTHER, 4],
      ],
    );
  });

  it('finds briefs and actors by name in all open briefs', async () => {
    const symbols = await ask<SymbolInformation[]>('workspace/symbol', { query: 'vucic' });
    assert.deepEqual(
      symbols.map(({ name, containerName, location }) => [name, containerName, location.uri, location.range.start.line]),
      [
        ['Aleksandar Vučić', 'The police', URI, PROSE],
        ['Aleksandar Vučić', 'The visit', OTHER, 4],
      ],
    );
    const briefs = await ask<SymbolInformation[]>('workspace/symbol', { query: 'the visit' });
    assert.deepEqual(
      briefs.map(({ name }) => name),
      ['The visit'],
    );
  });

  it('knows no place of a glossary entry that comes with the program', async () => {
    assert.equal(await ask('textDocument/typeDefinition', at('Vučić')), null);
  });

  it('offers the fixes of the rules for names and acronyms', async () => {
    const diagnostics = await session.diagnostics(URI);
    const titles = async (params: { position: object }): Promise<readonly string[]> => {
      const range = { start: params.position, end: params.position };
      const actions = await ask<CodeAction[]>('textDocument/codeAction', { ...document(), range, context: { diagnostics } });
      return actions.filter(({ kind, title }) => kind === 'quickfix' && !title.startsWith('Ignore ')).map(({ title }) => title);
    };
    assert.deepEqual(await titles(at('Vuchich')), ['Write "Vučić"', 'About "actor-misspelled"']);
    assert.deepEqual(await titles(at('Publik')), ['Write "Ministry of Public Security"', 'About "actor-misspelled"']);
    assert.deepEqual(await titles(at('MPS', 1, NEXT)), [
      'Write "Ministry of Public Security (MPS)"',
      'About "acronym-undefined"',
    ]);
  });

  function ask<Result>(method: string, params: unknown): Promise<Result> {
    return session.connection.sendRequest<Result>(method, params as object);
  }
});

function document(): object {
  return { textDocument: { uri: URI } };
}

function place(line: number, character: number): { textDocument: object; position: object } {
  return { textDocument: { uri: URI }, position: { line, character } };
}

/** In the first place of the words on the line, `into` units behind their beginning. */
function at(words: string, into = 1, line = PROSE): { textDocument: object; position: object } {
  return place(line, (LINES[line] as string).indexOf(words) + into);
}

function rangeOf(line: number, words: string, from = 0): Range {
  const character = (LINES[line] as string).indexOf(words, from);
  return { start: { line, character }, end: { line, character: character + words.length } };
}
