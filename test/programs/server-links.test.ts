import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodeAction } from 'vscode-languageserver';
import { CHECK_LINKS, CHECK_LINKS_PROGRESS, type CheckLinksResult } from '../../server/src/protocol.ts';
import { type Website, website } from '../support/website.ts';
import { type Session, startSession } from './server-session.ts';
import { brief } from './workplace.ts';

const URI = 'file:///links/harbour.brief.md';

describe('the language server checks links', () => {
  let site: Website;
  let session: Session;
  let cache: string;
  const before = process.env.XDG_CACHE_HOME;
  beforeEach(async () => {
    site = await website();
    cache = mkdtempSync(join(tmpdir(), 'policy-brief '));
    process.env.XDG_CACHE_HOME = cache;
    session = await startSession();
  });
  afterEach(async () => {
    session.process.kill('SIGKILL');
    if (before === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = before;
    await site.close();
    rmSync(cache, { recursive: true, force: true });
  });

  const text = (path: string): string => brief().replace('https://www.example.org/a', site.at(path));
  const ask = (): Promise<CheckLinksResult> => session.connection.sendRequest<CheckLinksResult>(CHECK_LINKS, { uri: URI });
  const found = async (): Promise<readonly string[]> =>
    (await session.diagnostics(URI)).filter(({ code }) => code === 'reference-link').map(({ message }) => String(message));
  const lineOf = (content: string): number => content.split('\n').findIndex((line) => line.startsWith('1. A source'));

  it('only when asked, and only as long as the address stays as it is', async () => {
    const content = text('/404');
    await session.open(URI, content);
    assert.deepEqual(await found(), []);
    assert.deepEqual(site.asked, []);
    const told: unknown[] = [];
    session.connection.onNotification(CHECK_LINKS_PROGRESS, (progress) => void told.push(progress));
    const result = await ask();
    assert.deepEqual(result, { summary: '1 link asked: 1 dead.', remembered: 0, found: true });
    assert.deepEqual(told, [{ uri: URI, done: 1, total: 1 }]);
    assert.equal((await found()).length, 1);

    // Other words do not matter; another address does.
    await session.type(URI, 2, [0, 0], [0, 0], '\n');
    assert.equal((await found()).length, 1);
    const line = lineOf(content) + 1;
    const end = content.split('\n')[line - 1]?.length ?? 0;
    await session.type(URI, 3, [line, end], [line, end], '5');
    assert.deepEqual(await found(), []);
  });

  it('a second pull does not answer unchanged once links were checked', async () => {
    await session.open(URI, text('/404'));
    const first = await session.pull(URI);
    await ask();
    assert.equal((await session.pull(URI, first.kind === 'full' ? first.resultId : '')).kind, 'full');
  });

  it('offers to write the new address', async () => {
    const content = text('/301/there');
    await session.open(URI, content);
    await ask();
    const position = { line: lineOf(content), character: (content.split('\n')[lineOf(content)] ?? '').indexOf('http') + 2 };
    const actions = await session.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    const action = actions.find(({ title }) => title === 'Write the new address');
    const edits = action?.edit?.changes?.[URI] ?? [];
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      [site.at('/there')],
    );
  });

  it('remembers what was answered, and asks again when it is told to', async () => {
    await session.open(URI, text('/404'));
    await ask();
    assert.match(JSON.stringify(await ask()), /1 remembered/);
    assert.equal(site.asked.length, 2);
    await session.connection.sendRequest(CHECK_LINKS, { uri: URI, afresh: true });
    assert.equal(site.asked.length, 4);
  });

  it('refuses in a text that is no brief', async () => {
    await session.open('file:///links/plain.md', '# Plain\n');
    const result = await session.connection.sendRequest<CheckLinksResult>(CHECK_LINKS, { uri: 'file:///links/plain.md' });
    assert.deepEqual(result, { refusal: 'Open a policy brief first.' });
  });

  it('by a command, for editors that have no other way', async () => {
    await session.open(URI, text('/410'));
    const said = new Promise<string>((resolve) =>
      session.connection.onNotification('window/showMessage', ({ message }: { message: string }) => resolve(message)),
    );
    await session.connection.sendRequest('workspace/executeCommand', { command: 'policyBrief.askLinks', arguments: [URI] });
    assert.equal(await said, '1 link asked: 1 dead.');
    assert.equal((await found()).length, 1);
  });
});
