import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, type InitializeParams } from 'vscode-languageserver';
import { EMPTY_GLOSSARY, type LinksAsked } from '../../server/src/core/index.ts';
import { checkLinksIn } from '../../server/src/lsp/serving/check-links.ts';
import type { LinkAsker } from '../../server/src/lsp/serving/link-asker.ts';
import { Session } from '../../server/src/lsp/serving/session.ts';
import { NO_FILES } from '../../server/src/lsp/workspace/files.ts';

const URI = 'file:///links/a.brief.md';
const DEAD = { kind: 'dead', why: 'status', status: 404 } as const;
const ASKED: LinksAsked = { answers: new Map([['https://example.org/a', DEAD]]), remembered: 0, left: 0, offline: undefined };

describe('Check Links in the server', () => {
  async function sessionWith(settings: object = {}): Promise<Session> {
    const session = new Session(EMPTY_GLOSSARY);
    session.begin({ capabilities: {}, initializationOptions: { settings } } as unknown as InitializeParams);
    await session.workspace.load(NO_FILES, [], async () => {});
    session.drafts.open(URI, 1, 'See [1].\n\n## References\n\n1. The port, 2020, Xinhua. Online: https://example.org/a\n');
    return session;
  }
  const check = (session: Session, ask: LinkAsker | undefined, token = CancellationToken.None) =>
    checkLinksIn(session, { uri: URI }, ask, token, () => {});
  const found = (session: Session): readonly string[] =>
    (session.drafts.get(URI)?.problems() ?? []).map(({ rule }) => rule).filter((rule) => rule === 'reference-link');

  it('says in a browser where links can be checked', async () => {
    const result = await check(await sessionWith(), undefined);
    assert.deepEqual(result, {
      refusal:
        'Websites cannot be asked from within a browser: check links in VS Code on the desktop, or with `policy-brief links`.',
    });
  });

  it('keeps what it found for the file that was closed and is opened again', async () => {
    const session = await sessionWith();
    await check(session, async () => ASKED);
    assert.equal(found(session).length, 1);
    session.drafts.close(URI);
    session.drafts.open(URI, 1, 'See [1].\n\n## References\n\n1. The port, 2020, Xinhua. Online: https://example.org/a\n');
    assert.equal(found(session).length, 1);
  });

  it('asks nothing where the rule is off', async () => {
    const session = await sessionWith({ rules: { 'reference-link': 'off' } });
    const result = await check(session, () => assert.fail('It was asked.'));
    assert.match('refusal' in result ? result.refusal : '', /is off here/);
  });

  it('says that there is no network, and keeps what it knew', async () => {
    const session = await sessionWith();
    await check(session, async () => ASKED);
    const offline = await check(session, async () => ({ ...ASKED, answers: new Map(), offline: 'network' }));
    assert.match('refusal' in offline ? offline.refusal : '', /no network/);
    assert.equal(found(session).length, 1);
  });

  it('takes what was found when it is cancelled', async () => {
    const session = await sessionWith();
    const cancel = new CancellationTokenSource();
    const asking = check(
      session,
      ({ length }, { signal }) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve({ ...ASKED, left: length }))),
      cancel.token,
    );
    // The asking begins when the workspace is known.
    await session.workspace.ready.then(() => {});
    cancel.cancel();
    assert.deepEqual(await asking, { summary: '1 link asked: 1 dead. 1 link was not asked.', remembered: 0, found: true });
  });
});
