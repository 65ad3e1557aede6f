import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, Hover, MarkupContent, ShowMessageParams } from 'vscode-languageserver/node';
import { RENUMBER } from '../../server/src/protocol.ts';
import { type Session, startSession } from './server-session.ts';

const URI = 'file:///work/harbour.brief.md';
const DRAFT = `CAA BRIEF

# The harbour

Anna Nowak

December 2021

## Summary

It was praised by Aleksandar Vucic [1], and paid for twice [9] [1, 1].

## References

1. A source, May 1, 2020, Xinhua. Online: https://www.example.org/a
`;

describe('the language that the server speaks', () => {
  for (const [locale, found, written] of [
    ['pl', /^Odwołanie \[9\] nie ma pozycji na liście źródeł: lista kończy się na 1\.$/, 'Wpisz „Aleksandar Vučić”'],
    ['pl-PL', /^Odwołanie \[9\] nie ma/, 'Wpisz „Aleksandar Vučić”'],
    ['de', /^Citation \[9\] has no entry: the list ends at 1\.$/, 'Write "Aleksandar Vučić"'],
    [undefined, /^Citation \[9\] has no entry/, 'Write "Aleksandar Vučić"'],
  ] as const) {
    it(`follows the editor: ${locale ?? 'none given'}`, async () => {
      const session = await startSession({ textDocument: { diagnostic: {} } }, {}, null, locale);
      await session.open(URI, DRAFT);
      const diagnostics = await session.diagnostics(URI);
      assert.match(messageOf(diagnostics, 'citation-undefined'), found);
      assert.ok((await titlesAt(session, diagnostics, 'actor-diacritics')).includes(written));
      assert.equal(await session.close(), 0);
    });
  }
});

describe('the server in Polish', () => {
  let session: Session;
  before(async () => {
    session = await startSession({ textDocument: { diagnostic: {} } }, {}, null, 'pl');
    await session.open(URI, DRAFT);
  });
  after(() => session.close());

  it('offers to ignore and to explain, and says why an edit is refused', async () => {
    const diagnostics = await session.diagnostics(URI);
    const titles = await titlesAt(session, diagnostics, 'citation-repeated');
    assert.deepEqual(titles.slice(0, 4), [
      'Usuń powtórzenie',
      'Ignoruj „citation-repeated” w tym wierszu',
      'Ignoruj „citation-repeated” w tym briefie',
      'O regule „citation-repeated”',
    ]);
    const said = new Promise<ShowMessageParams>((resolve) => session.connection.onNotification('window/showMessage', resolve));
    await session.connection.sendRequest('workspace/executeCommand', { command: RENUMBER, arguments: [URI] });
    assert.equal(
      (await said).message,
      'Niczego nie zmieniono. Numer [9], przywołany w wierszu 11, nie ma pozycji na liście źródeł.',
    );
  });

  it('tells who somebody is', async () => {
    const hover = await session.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 10, character: 24 },
    });
    const text = (hover.contents as MarkupContent).value;
    assert.match(text, /\*\* · osoba · Serbia\n\nStan na grudzień 2021: \*\*prezydent Serbii\*\* \(od 2017, sprawdzone w /);
    assert.match(text, /ze słownika Policy Brief$/);
  });
});

function messageOf(diagnostics: readonly Diagnostic[], rule: string): string {
  return diagnostics.find(({ code }) => code === rule)?.message.toString() ?? '';
}

async function titlesAt(session: Session, diagnostics: readonly Diagnostic[], rule: string): Promise<readonly string[]> {
  const shown = diagnostics.filter(({ code }) => code === rule);
  const actions = await session.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: shown[0]?.range,
    context: { diagnostics: shown },
  });
  return actions.map(({ title }) => title);
}
