import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { type Website, website } from '../support/website.ts';
import { PROGRAM } from './server-session.ts';
import { brief, type Outcome, type Workplace, workplace } from './workplace.ts';

describe('policy-brief links', () => {
  let place: Workplace;
  let site: Website;
  let running: ChildProcess[];
  beforeEach(async () => {
    place = workplace();
    site = await website();
    running = [];
  });
  afterEach(async () => {
    for (const child of running) child.kill('SIGKILL');
    await site.close();
    place.remove();
  });

  /** Not `place.run`, which would keep the website from answering. */
  function start(
    args: readonly string[],
    env: NodeJS.ProcessEnv = {},
    input: string | Uint8Array = '',
  ): { child: ChildProcess; outcome: Promise<Outcome> } {
    const own = { XDG_CACHE_HOME: place.path('cache'), LOCALAPPDATA: place.path('cache'), NO_COLOR: '1', NO_PROXY: '', ...env };
    const child = spawn(process.execPath, [PROGRAM, 'links', '--timeout', '0.5', ...args], {
      cwd: place.folder,
      env: { ...process.env, ...own },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.end(input);
    running.push(child);
    const outcome = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { child, outcome: outcome.then(([stdout, stderr, [status]]) => ({ stdout, stderr, status })) };
  }
  const run = (args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Outcome> => start(args, env).outcome;

  function write(name: string, ...paths: readonly string[]): void {
    const entries = paths.map((path, i) => `${i + 1}. A source, May 1, 2020, Xinhua. Online: ${site.at(path)}\n`);
    const cited = paths.map((_, i) => `[${i + 1}]`).join(' ');
    place.write(name, brief(cited).replace(/1\. A source.*\n/, entries.join('')));
  }

  it('tells dead and moved links, counts what is unsure, and exits as check does', async () => {
    write('a.brief.md', '/there', '/404', '/301/there', '/403');
    const draft = await run([]);
    assert.match(draft.stdout, /warning +The address is dead: .* \(404\)\. {2}reference-link/);
    assert.match(draft.stdout, /information +The page has moved to http:\S+\/there\. {2}reference-link/);
    assert.match(draft.stdout, /1 brief checked: 1 warning, 1 information\.\n$/);
    assert.match(draft.stderr, /4 links asked: 1 dead, 1 moved, 1 unsure\. --unsure tells/);
    assert.equal(draft.status, 0);
    assert.equal((await run(['--mode', 'publish'])).status, 1);
    assert.equal((await run(['--max-warnings', '0'])).status, 1);
    assert.equal((await run(['--rule', 'reference-link=error'])).status, 1);
    assert.match(
      (await run(['--unsure', '--quiet'])).stderr,
      /^a\.brief\.md:\d+: http:\S+\/403: the website does not show .*\n$/,
    );
  });

  it('reports fixes in JSON, and nothing else on standard output', async () => {
    write('a.brief.md', '/301/there');
    const { stdout } = await run(['--format', 'json']);
    const { files, counts } = JSON.parse(stdout);
    const [problem] = files[0].problems;
    assert.deepEqual([problem.rule, problem.severity], ['reference-link', 'information']);
    assert.equal(problem.fixes[0].edits[0].text, site.at('/there'));
    assert.deepEqual(counts, { error: 0, warning: 0, information: 1, hint: 0 });
  });

  it('asks an address once for all briefs, and remembers what is certain', async () => {
    write('a.brief.md', '/404', '/there', '/500');
    write('b.brief.md', '/404#page');
    await run([]);
    assert.equal(site.asked.filter((line) => line === 'GET /404').length, 1);
    const before = site.asked.length;
    assert.match((await run([])).stderr, /3 links asked \(2 remembered from the last 24 hours\): 1 dead, 1 unsure\./);
    assert.deepEqual([...new Set(site.asked.slice(before))], ['HEAD /500', 'GET /500']);
    await run(['--no-cache']);
    assert.equal(site.asked.filter((line) => line === 'GET /404').length, 2);
    place.write('cache/policy-brief/links.json', '{ broken');
    assert.equal((await run([])).status, 0);
    await run(['--cache-location', 'elsewhere.json']);
    assert.match(place.read('elsewhere.json'), /\/404/);
  });

  it('says in one sentence that there is no network', async () => {
    write('a.brief.md', '/404', '/there');
    const { port } = site;
    await site.close();
    const offline = await run([]);
    site = await website();
    assert.deepEqual([offline.stdout, offline.status], ['', 2]);
    assert.equal(
      offline.stderr,
      'policy-brief: No website could be reached: this machine seems to have no network, so nothing is said of the links.\n',
    );
    const proxied = await run(['--format', 'json'], { HTTP_PROXY: `http://127.0.0.1:${port}` });
    assert.equal(proxied.status, 2);
    assert.match(proxied.stderr, /^policy-brief: The proxy that is set .*\n$/);
    assert.deepEqual(JSON.parse(proxied.stdout).files[0].problems, []);
  });

  it('asks nothing where the rule is off, and nothing where nobody runs it', async () => {
    write('a.brief.md', '/404');
    assert.equal(
      (await run(['--rule', 'reference-link=off'])).stderr,
      'policy-brief: reference-link is off, so no link is asked.\n',
    );
    assert.doesNotMatch(place.run(['check', '--mode', 'publish']).stdout, /reference-link/);
    assert.deepEqual(site.asked, []);
  });

  it('reports the rest when a file cannot be read', async () => {
    write('a.brief.md', '/404');
    const { stdout, stderr, status } = await run(['missing.md', 'a.brief.md']);
    assert.match(stdout, /The address is dead/);
    assert.match(stderr, /^policy-brief: missing\.md: there is no such file or folder\.\n/);
    assert.equal(status, 2);
  });

  it('reads standard input in UTF-8, and in UTF-16 when its mark says so', async () => {
    write('a.brief.md', '/404');
    const input = place.read('a.brief.md');
    const inUtf8 = await start(['-', '--no-cache'], {}, input).outcome;
    assert.match(inUtf8.stdout, /^standard-input\.brief\.md\n.*The address is dead/);
    const little = Buffer.from(`\uFEFF${input}`, 'utf16le');
    assert.deepEqual(await start(['-', '--no-cache'], {}, little).outcome, inUtf8);
    assert.deepEqual(await start(['-', '--no-cache'], {}, Buffer.from(little).swap16()).outcome, inUtf8);
  });

  it('refuses times that are none', async () => {
    for (const time of ['x', '0', '-1', '']) {
      const { stderr, status } = await run(['--timeout', time]);
      assert.match(stderr, /--timeout/);
      assert.equal(status, 2);
    }
  });

  it('ends at Ctrl-C with what was found', async () => {
    await site.close();
    let child: ChildProcess | undefined;
    site = await website({ '/stall': () => void child?.kill('SIGINT') });
    write('a.brief.md', '/404', '/stall');
    const started = start(['--timeout', '30']);
    child = started.child;
    const { stdout, stderr, status } = await started.outcome;
    assert.equal(status, 130);
    assert.match(stderr, /1 link was not asked|2 links were not asked/);
    assert.match(stdout, /1 brief checked/);
  });
});
