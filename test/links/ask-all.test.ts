import assert from 'node:assert/strict';
import type { LookupFunction } from 'node:net';
import type { LinksAsked, LinkVerdict } from '../../server/src/core/index.ts';
import type { Question, Reply } from '../../server/src/links/ask.ts';
import { type Asking, askAll } from '../../server/src/links/ask-all.ts';
import { askOverHttp } from '../../server/src/links/ask-over-http.ts';
import { LIMITS } from '../../server/src/links/limits.ts';
import { type Memory, NO_MEMORY } from '../../server/src/links/memory.ts';
import { proxyFrom } from '../../server/src/links/proxy.ts';
import { status, type Website, website } from '../support/website.ts';

/** Knows `*.example.org`, which lies on loopback, and has no other names. */
const lookup: LookupFunction = (hostname, options, done) => {
  if (!/(?:^|\.)example\.org$/.test(hostname))
    return done(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), '', 4);
  if (options.all === true) done(null, [{ address: '127.0.0.1', family: 4 }]);
  else done(null, '127.0.0.1', 4);
};

describe('links: asking websites', () => {
  const sites: Website[] = [];
  const open = async (...given: Parameters<typeof website>): Promise<Website> => {
    const site = await website(...given);
    sites.push(site);
    return site;
  };
  afterEach(async () => {
    await Promise.all(sites.splice(0).map((site) => site.close()));
  });

  /** Pauses that were asked for, none of which is made. */
  let pauses: number[];
  beforeEach(() => {
    pauses = [];
  });

  const ask = (addresses: readonly string[], changed: Partial<Asking> = {}, env: NodeJS.ProcessEnv = {}): Promise<LinksAsked> =>
    askAll(addresses, {
      ask: askOverHttp({ version: '1.2.3', proxyFor: proxyFrom(env), lookup }),
      clock: {
        now: Date.now,
        async sleep(milliseconds) {
          pauses.push(milliseconds);
        },
      },
      limits: { ...LIMITS, patience: 150, whole: 300 },
      memory: NO_MEMORY,
      signal: new AbortController().signal,
      progress: () => {},
      ...changed,
    });
  const verdictOn = async (site: Website, path: string): Promise<LinkVerdict | undefined> =>
    (await ask([site.at(path), site.at('/there')])).answers.get(site.at(path));

  const cases: readonly (readonly [path: string, verdict: LinkVerdict | 'moved to', to?: string])[] = [
    ['/there', { kind: 'fine' }],
    ['/200', { kind: 'fine' }],
    ['/404', { kind: 'dead', why: 'status', status: 404 }],
    ['/410', { kind: 'dead', why: 'status', status: 410 }],
    ['/301/404', { kind: 'dead', why: 'status', status: 404 }],
    ['/302/410', { kind: 'dead', why: 'status', status: 410 }],
    ['/loop', { kind: 'dead', why: 'loop' }],
    ['/cookie-loop', { kind: 'unsure', why: 'forwarding' }],
    ['/301/there', 'moved to', '/there'],
    ['/308/there', 'moved to', '/there'],
    ['/302/there', { kind: 'fine' }],
    ['/307/there', { kind: 'fine' }],
    ['/n/301/10', 'moved to', '/end'],
    ['/n/301/11', { kind: 'unsure', why: 'forwarding' }],
    ['/n/302/3', { kind: 'fine' }],
    ['/elsewhere', { kind: 'unsure', why: 'forwarding' }],
    ['/301/403', { kind: 'unsure', why: 'status', status: 403 }],
    ['/401', { kind: 'unsure', why: 'status', status: 401 }],
    ['/403', { kind: 'unsure', why: 'status', status: 403 }],
    ['/500', { kind: 'unsure', why: 'status', status: 500 }],
    ['/503', { kind: 'unsure', why: 'status', status: 503 }],
    ['/reset', { kind: 'unsure', why: 'broken' }],
    ['/stall', { kind: 'unsure', why: 'slow' }],
    ['/lies', { kind: 'fine' }],
    ['/no-head', { kind: 'fine' }],
    ['/breaks-head', { kind: 'fine' }],
  ];
  for (const [path, expected, to] of cases) {
    it(`${path}: ${typeof expected === 'string' ? `${expected} ${to}` : Object.values(expected).join(' ')}`, async () => {
      const site = await open();
      const verdict = expected === 'moved to' ? { kind: 'moved', to: site.at(to ?? '') } : expected;
      assert.deepEqual(await verdictOn(site, path), verdict);
    });
  }

  it('asks for the head first, and for the page only where that fails', async () => {
    const site = await open();
    await ask([site.at('/there'), site.at('/404')]);
    assert.deepEqual([...site.asked].sort(), ['GET /404', 'HEAD /404', 'HEAD /there']);
    assert.deepEqual([...site.userAgents], ['policy-brief/1.2.3 (link check; +https://github.com/policy-brief/policy-brief)']);
  });

  it('asks an address once, and sends neither fragments nor names and passwords', async () => {
    let pass: string | undefined = 'none was sent';
    const site = await open({
      '/a': ({ headers }, response) => {
        pass = headers.authorization;
        response.end();
      },
    });
    const named = site.at('/a').replace('//', '//reader:secret@');
    await ask([named, named]);
    assert.deepEqual(site.asked, ['HEAD /a']);
    assert.equal(pass, undefined);
  });

  it('has two requests at once at one website, and goes on with others meanwhile', async () => {
    const slow = (_: unknown, response: { end(): void }): void => void setImmediate(() => setImmediate(() => response.end()));
    const paths = Array.from({ length: 12 }, (_, i) => `/slow/${i}`);
    const site = await open(Object.fromEntries(paths.map((path) => [path, slow])));
    const { answers } = await ask(paths.map((path) => site.at(path)));
    assert.equal(answers.size, 12);
    assert.equal(site.mostAtOnce, 2);
    const other = await open({}, '127.0.0.2');
    await ask([...paths.map((path) => site.at(path)), other.at('/there')]);
    assert.deepEqual(other.asked, ['HEAD /there']);
  });

  it('has sixteen requests at once at all websites together', async () => {
    const site = await open(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [`/${i}/slow`, (_request, response) => void setTimeout(() => response.end(), 5)]),
      ),
    );
    const addresses = Array.from({ length: 60 }, (_, i) => `http://site${i % 20}.example.org:${site.port}/${i}/slow`);
    const { answers } = await ask(addresses, { limits: LIMITS });
    assert.ok([...answers.values()].every(({ kind }) => kind === 'fine'));
    assert.equal(site.mostAtOnce, 16);
  });

  it('waits as long as a busy website says, and asks again', async () => {
    let busy = 1;
    const site = await open({
      '/busy': (request, response) => (busy-- > 0 ? status(429, { 'retry-after': '7' }) : status(200))(request, response),
    });
    assert.deepEqual(await verdictOn(site, '/busy'), { kind: 'fine' });
    assert.deepEqual(pauses, [7000]);
  });

  it('waits some seconds where a busy website does not say how long, and gives up in the end', async () => {
    const site = await open();
    assert.deepEqual(await verdictOn(site, '/429'), { kind: 'unsure', why: 'busy', status: 429 });
    assert.deepEqual(pauses, [LIMITS.pause, LIMITS.pause]);
    assert.equal(site.asked.filter((line) => line.endsWith('/429')).length, 3);
  });

  it('leaves a website alone that wants to be left alone for long', async () => {
    const paths = ['/a', '/b', '/c', '/d', '/e'];
    const busy = status(503, { 'retry-after': '3600' });
    const site = await open(Object.fromEntries(paths.map((path) => [path, busy])));
    const { answers } = await ask(paths.map((path) => site.at(path)));
    assert.deepEqual(answers.get(site.at('/d')), { kind: 'unsure', why: 'busy', status: 503 });
    assert.deepEqual(pauses, []);
    assert.ok(site.asked.length <= 2);
  });

  it('calls a website dead that is not found while others are', async () => {
    const site = await open();
    const gone = 'http://gone.example.com/a';
    assert.deepEqual((await ask([site.at('/a'), gone])).answers.get(gone), { kind: 'dead', why: 'host' });
  });

  it('says that there is no network when nothing can be reached, and calls nothing dead', async () => {
    const { answers, offline, left } = await ask(['http://a.example.com/', 'http://b.example.com/', 'http://c.example.com/']);
    assert.deepEqual([answers.size, offline, left], [0, 'network', 0]);
  });

  it('asks websites that are remembered whether it is the network that is missing', async () => {
    const site = await open();
    const gone = 'http://gone.example.com/a';
    const memory: Memory = { ...NO_MEMORY, recall: (address) => (address === gone ? undefined : { kind: 'fine' }) };
    const { answers, offline } = await ask([site.at('/a'), site.at('/b'), gone], { memory });
    assert.deepEqual([answers.get(gone), offline], [{ kind: 'dead', why: 'host' }, undefined]);
    assert.equal(site.asked.length, 1);
    const far = await ask(['http://far.example.com/', gone], { memory });
    assert.deepEqual(
      [far.answers.get(gone), far.answers.get('http://far.example.com/'), far.offline],
      [undefined, { kind: 'fine' }, 'network'],
    );
  });

  it('does not try a hundred websites to find out that there is no network', async () => {
    let asked = 0;
    const { offline } = await ask(
      Array.from({ length: 100 }, (_, i) => `http://site${i}.example.com/`),
      {
        ask: async () => {
          asked += 1;
          return { kind: 'failure', failure: 'unreachable' };
        },
      },
    );
    assert.equal(offline, 'network');
    assert.ok(asked < 60, `${asked}`);
  });

  describe('where eight websites have no name', () => {
    const addresses = Array.from({ length: 12 }, (_, i) => `http://site${i}.example.com/`);
    const isLate = ({ url }: Question): boolean => /site(?:8|9|10|11)\./.test(url.hostname);
    const nameless: Reply = { kind: 'failure', failure: 'host' };

    it('does not wait for others to say that there is no network', async () => {
      const { answers, offline } = await ask(addresses, {
        ask: async (question) => {
          if (!isLate(question)) return nameless;
          await new Promise((given) => question.signal.addEventListener('abort', given));
          return { kind: 'failure', failure: 'broken' };
        },
      });
      assert.deepEqual([answers.size, offline], [0, 'network']);
    });

    it('waits for the answer of one that has, and calls the eight dead', async () => {
      const { answers, offline } = await ask(addresses, {
        ask: async (question) => {
          if (isLate(question)) question.found?.();
          await new Promise((later) => setTimeout(later, isLate(question) ? 30 : 5));
          return isLate(question)
            ? { kind: 'answer', status: 200, location: undefined, retryAfter: undefined, setsCookies: false }
            : nameless;
        },
      });
      assert.equal(offline, undefined);
      assert.deepEqual(answers.get('http://site0.example.com/'), { kind: 'dead', why: 'host' });
      assert.deepEqual(answers.get('http://site9.example.com/'), { kind: 'fine' });
    });

    it('hears of a name that is found', async () => {
      const site = await open();
      const found: string[] = [];
      const over = askOverHttp({ version: '1', proxyFor: proxyFrom({}), lookup });
      await ask([`http://a.example.org:${site.port}/there`, 'http://b.example.com/'], {
        ask: (question) => over({ ...question, found: () => found.push(question.url.hostname) }),
      });
      assert.deepEqual(found, ['a.example.org']);
    });
  });

  it('says so when the proxy cannot be reached', async () => {
    const closed = await open();
    await closed.close();
    sites.length = 0;
    const { answers, offline } = await ask(
      ['http://a.example.org/', 'https://b.example.org/'],
      {},
      { HTTP_PROXY: closed.at(''), HTTPS_PROXY: closed.at('') },
    );
    assert.deepEqual([answers.size, offline], [0, 'proxy']);
  });

  it('asks through a proxy, but for the websites that are excepted', async () => {
    const proxy = await open({ 'http://far.example.com/gone': status(404) });
    const site = await open();
    const { answers } = await ask(
      ['http://far.example.com/gone', site.at('/a')],
      {},
      { http_proxy: proxy.at(''), no_proxy: '127.0.0.1' },
    );
    assert.deepEqual([...answers.values()], [{ kind: 'dead', why: 'status', status: 404 }, { kind: 'fine' }]);
    assert.deepEqual(site.asked, ['HEAD /a']);
    assert.deepEqual(proxy.asked, ['HEAD http://far.example.com/gone', 'GET http://far.example.com/gone']);
  });

  it('ends at once when it is told to, with what was found by then', async () => {
    const end = new AbortController();
    const site = await open();
    const { answers, left } = await ask(
      ['/there', '/stall', '/stall/2'].map((path) => site.at(path)),
      {
        limits: LIMITS,
        signal: end.signal,
        progress: () => end.abort(),
        ask: async (question) => {
          if (!question.url.pathname.startsWith('/stall'))
            return askOverHttp({ version: '1', proxyFor: () => undefined })(question);
          return askOverHttp({ version: '1', proxyFor: () => undefined })({ ...question, url: new URL(site.at('/stall')) });
        },
      },
    );
    assert.deepEqual([answers.size, left], [1, 2]);
  });
});
