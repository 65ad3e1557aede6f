import assert from 'node:assert/strict';
import {
  type CodeAction,
  type DocumentHighlight,
  type DocumentSymbol,
  type Hover,
  type Location,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import { type Session, startSession } from './server-session.ts';

const URI = 'file:///work/harbour.brief.md';
const DRAFT = [
  'CAA BRIEF',
  '',
  '# The harbour',
  '',
  'Anna Nowak',
  '',
  'December 2021',
  '',
  'SUMMARY',
  '',
  'President Vučić praised Huawei [1], and Vucic did so twice [3].',
  '',
  '## Key Findings',
  '',
  '1. One [2].',
  '2. Two.',
  '3. Three.',
  '',
  '## Introduction',
  '',
  'Text.',
  '',
  '## Conclusions',
  '',
  'Text.',
  '',
  '## References',
  '',
  '1. A source, May 1, 2020, Xinhua. Online: https://www.example.org/a',
  '2. Another source, May 2, 2020, Xinhua. Online: https://www.example.org/b',
  '',
].join('\r\n');

describe('language server on stdio', () => {
  let session: Session;
  before(async () => {
    session = await startSession();
    await session.open(URI, DRAFT);
  });
  after(async () => {
    assert.equal(await session.close(), 0);
  });

  it('offers pull diagnostics to a client that pulls', () => {
    assert.ok(session.server.capabilities.diagnosticProvider);
    assert.equal(session.server.capabilities.positionEncoding, 'utf-16');
    assert.equal(session.server.serverInfo?.name, 'Policy Brief');
  });

  it('reports problems with source, code, page and the tightest range', async () => {
    const items = await session.diagnostics(URI);
    assert.deepEqual(
      items.map(({ code, range, severity, source }) => [
        source,
        code,
        severity,
        range.start.line,
        range.start.character,
        range.end.character,
      ]),
      [
        ['Policy Brief', 'actor-diacritics', 2, 10, 40, 45],
        ['Policy Brief', 'citation-undefined', 1, 10, 59, 62],
      ],
    );
    assert.equal(items[1]?.message, 'Citation [3] has no entry: the list ends at 2.');
    assert.match(items[1]?.codeDescription?.href ?? '', /docs\/rules\/citation-undefined\.md$/);
  });

  it('answers unchanged when nothing has changed', async () => {
    const first = await session.pull(URI);
    assert.ok(first.kind === 'full' && first.resultId !== undefined);
    assert.deepEqual(await session.pull(URI, first.resultId), { kind: 'unchanged', resultId: first.resultId });
  });

  it('offers the fix of a problem', async () => {
    const range = { start: { line: 10, character: 41 }, end: { line: 10, character: 41 } };
    const actions = await session.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range,
      context: { diagnostics: await session.diagnostics(URI) },
    });
    assert.deepEqual(
      actions.map(({ title, kind, isPreferred, edit, diagnostics }) => [
        title,
        kind,
        isPreferred,
        edit?.changes?.[URI]?.[0]?.newText,
        diagnostics?.length,
      ]),
      [
        ['Write "Vučić"', 'quickfix', true, 'Vučić', 1],
        [
          'Ignore "actor-diacritics" on this line',
          'quickfix',
          undefined,
          '<!-- policy-brief-disable-next-line actor-diacritics -->\r\n',
          1,
        ],
        [
          'Ignore "actor-diacritics" in this brief',
          'quickfix',
          undefined,
          '<!-- policy-brief-disable-file actor-diacritics -->\r\n\r\n',
          1,
        ],
        ['About "actor-diacritics"', 'quickfix', undefined, undefined, 1],
      ],
    );
  });

  it('shows who someone is at the date of the brief', async () => {
    const hover = await session.connection.sendRequest<Hover>('textDocument/hover', at(10, 12));
    const text = JSON.stringify(hover.contents);
    assert.match(text, /At December 2021: \*\*President of Serbia\*\* \(since 2017, last verified/);
    assert.match(text, /Александар Вучић/);
    assert.match(text, /\*\* · person · Serbia/);
    assert.deepEqual(hover.range, { start: { line: 10, character: 10 }, end: { line: 10, character: 15 } });
  });

  it('shows the entry of a citation and where it is cited', async () => {
    const hover = await session.connection.sendRequest<Hover>('textDocument/hover', at(10, 32));
    assert.match(
      JSON.stringify(hover.contents),
      /A source, May 1, 2020, Xinhua\..*<https:\/\/www\.example\.org\/a>.*Cited once: line 11\./,
    );
  });

  it('says what is wrong with a citation that has no entry', async () => {
    const hover = await session.connection.sendRequest<Hover>('textDocument/hover', at(10, 60));
    assert.match(JSON.stringify(hover.contents), /has no entry: the list ends at 2/);
  });

  it('goes from a citation to its entry and from a name to its first mention', async () => {
    const entry = await session.connection.sendRequest<Location[]>('textDocument/definition', at(14, 8));
    assert.deepEqual(
      entry.map(({ range }) => range.start),
      [{ line: 29, character: 0 }],
    );
    const mention = await session.connection.sendRequest<Location[]>('textDocument/definition', at(10, 42));
    assert.deepEqual(
      mention.map(({ range }) => range.start),
      [{ line: 10, character: 10 }],
    );
  });

  it('finds every citation of an entry and every mention of an actor', async () => {
    const cited = await session.connection.sendRequest<Location[]>('textDocument/references', {
      ...at(28, 0),
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      cited.map(({ range }) => [range.start.line, range.start.character]),
      [[10, 31]],
    );
    const marks = await session.connection.sendRequest<DocumentHighlight[]>('textDocument/documentHighlight', at(10, 12));
    assert.deepEqual(
      marks.map(({ range, kind }) => [range.start.line, range.start.character, kind]),
      [
        [10, 10, 3],
        [10, 40, 2],
      ],
    );
  });

  it('outlines sections of every style, findings and entries', async () => {
    const symbols = await session.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI },
    });
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, children?.map((child) => child.name)]),
      [
        ['SUMMARY', []],
        ['Key Findings', ['1. One [2].', '2. Two.', '3. Three.']],
        ['Introduction', []],
        ['Conclusions', []],
        [
          'References',
          [
            '[1] A source, May 1, 2020, Xinhua. Online: https://www.example.org/a',
            '[2] Another source, May 2, 2020, Xinhua. Online: https://www.example.org/b',
          ],
        ],
      ],
    );
  });

  it('follows every edit, and fifty at once cost no more than the last', async () => {
    await session.type(URI, 2, [10, 60], [10, 61], '2');
    assert.deepEqual(
      (await session.diagnostics(URI)).map(({ code }) => code),
      ['actor-diacritics'],
    );
    for (let i = 0; i < 50; i++) void session.type(URI, 3 + i, [20, 4 + i], [20, 4 + i], 'x');
    const answers = await Promise.all([session.diagnostics(URI), session.diagnostics(URI)]);
    assert.deepEqual(
      answers.map((items) => items.length),
      [1, 1],
    );
    await session.type(URI, 60, [20, 4], [20, 54], '');
    await session.type(URI, 61, [10, 60], [10, 61], '3');
    assert.deepEqual(
      (await session.diagnostics(URI)).map(({ code }) => code),
      ['actor-diacritics', 'citation-undefined'],
    );
  });

  it('says nothing in Markdown that is no brief', async () => {
    const uri = 'file:///work/readme.md';
    await session.open(uri, '# Tool\n\nSee [1] and [7] and President Vucic.\n\n1. Step\n');
    assert.deepEqual(await session.diagnostics(uri), []);
    assert.equal(
      await session.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 2, character: 28 } }),
      null,
    );
  });

  it('tells why a text is a brief, and switches', async () => {
    assert.deepEqual(await session.connection.sendRequest('policyBrief/recognition', { uri: URI }), {
      brief: true,
      by: 'file-name',
      profile: 'caa',
      date: '2021-12',
    });
    const { edits } = await session.connection.sendRequest<{ edits: { newText: string }[] }>('policyBrief/switchRecognition', {
      uri: URI,
      brief: false,
    });
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      ['---\r\nbrief: false\r\n---\r\n\r\n'],
    );
  });

  it('takes new settings at once', async () => {
    const settings = { policyBrief: { rules: { 'citation-undefined': 'hint', 'actor-diacritics': 'off' } } };
    await session.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    assert.deepEqual(
      (await session.diagnostics(URI)).map(({ code, severity }) => [code, severity]),
      [['citation-undefined', 4]],
    );
    await session.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { policyBrief: { enable: false } },
    });
    assert.deepEqual(await session.diagnostics(URI), []);
    await session.connection.sendNotification('workspace/didChangeConfiguration', { settings: { policyBrief: {} } });
    assert.equal((await session.diagnostics(URI)).length, 2);
  });

  it('answers a cancelled request as cancelled', async () => {
    // Both messages in one write, so that the cancellation is there before the answer can be.
    const id = 9_999;
    const frame = (message: object): string => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    };
    const answered = new Promise<string>((resolve) => {
      let output = '';
      session.process.stdout?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes(`"id":${id}`) && output.trimEnd().endsWith('}')) resolve(output);
      });
    });
    const request = { id, method: 'textDocument/diagnostic', params: { textDocument: { uri: URI } } };
    session.process.stdin?.write(frame(request) + frame({ method: '$/cancelRequest', params: { id } }));
    assert.match(await answered, new RegExp(`"code":${LSPErrorCodes.RequestCancelled}`));
  });

  it('knows nothing of a document that is not open', async () => {
    assert.deepEqual(await session.diagnostics('file:///work/other.md'), []);
    assert.equal(
      await session.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: 'file:///x.md' },
        position: { line: 0, character: 0 },
      }),
      null,
    );
  });

  function at(line: number, character: number): object {
    return { textDocument: { uri: URI }, position: { line, character } };
  }
});

describe('language server for a client that does not pull', () => {
  it('pushes the diagnostics of each version that is left standing, and takes them back at the end', async () => {
    const session = await startSession({});
    assert.equal(session.server.capabilities.diagnosticProvider, undefined);
    await session.open(URI, DRAFT);
    assert.equal((await session.pushed(URI, 1)).diagnostics.length, 2);
    await session.type(URI, 2, [10, 59], [10, 62], '');
    assert.deepEqual(
      (await session.pushed(URI, 2)).diagnostics.map(({ code }) => code),
      ['actor-diacritics'],
    );
    assert.equal(await session.close(), 0);
  });

  it('writes hovers in plain text where Markdown is not understood', async () => {
    const session = await startSession({ textDocument: { hover: { contentFormat: ['plaintext'] } } });
    await session.open(URI, DRAFT);
    const hover = await session.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 10, character: 12 },
    });
    assert.deepEqual(Object.keys(hover.contents), ['kind', 'value']);
    assert.doesNotMatch(JSON.stringify(hover.contents), /\*\*|\\\\[.(]/);
    await session.close();
  });

  it('outlines for VS Code only what its own outline lacks', async () => {
    const session = await startSession(undefined, { outline: 'complement' });
    await session.open(URI, DRAFT);
    const symbols = await session.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI },
    });
    assert.deepEqual(
      symbols.map(({ name }) => name.slice(0, 10)),
      ['SUMMARY', '1. One [2]', '2. Two.', '3. Three.', '[1] A sour', '[2] Anothe'],
    );
    await session.close();
  });
});
