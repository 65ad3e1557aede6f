import assert from 'node:assert/strict';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './server-session.ts';
import { brief, type Outcome, type Workplace, workplace } from './workplace.ts';

const FAULTY = brief('of President Vucic [1], [2]');

describe('command line: many briefs', () => {
  let work: Workplace;
  beforeEach(() => {
    work = workplace();
  });
  afterEach(() => work.remove());

  const run: Workplace['run'] = (args, options) => work.run(args, options);

  it('are reported alike and in the same order by one thread and by several', () => {
    work.write('.policy-brief.yaml', 'rules: { structure-missing-author: error }');
    work.write(
      'names.glossary.yaml',
      'version: 1\nactors:\n  - { id: q, kind: company, name: Koper Quay, wrong: [Copper Kay] }\n',
    );
    for (let i = 0; i < 70; i++) {
      const text =
        i % 7 === 0
          ? brief(`${'of President Vucic in Łódź '.repeat(i)}[1], [${i}]`)
          : i % 3 === 0
            ? FAULTY
            : brief('by Copper Kay [1]');
      work.write(`${i % 4}/${i}.brief.md`, text.replace('Anna Nowak', i % 2 === 0 ? '' : 'Anna Nowak'));
    }
    for (const format of ['text', 'json', 'sarif', 'junit']) {
      const one = run(['check', '--threads', '1', '--format', format]);
      assert.equal(one.status, 1);
      assert.deepEqual(run(['check', '--threads', '3', '--format', format]), one);
      assert.deepEqual(run(['check', '--format', format]), one);
    }
  });

  it('are fixed alike by one thread and by several', () => {
    for (let i = 0; i < 60; i++) for (const folder of ['a', 'b']) work.write(`${folder}/${i}.brief.md`, FAULTY);
    assert.equal(
      run(['check', '--fix', '--threads', '1'], { at: 'a' }).stdout,
      run(['check', '--fix', '--threads', '3'], { at: 'b' }).stdout,
    );
    for (let i = 0; i < 60; i++) assert.equal(work.read(`a/${i}.brief.md`), work.read(`b/${i}.brief.md`));
    assert.ok(work.read('a/0.brief.md').includes('Vučić'));
  });

  it('are counted in whole threads', () => {
    assert.match(run(['check', '--threads', 'all']).stderr, /--threads all: write a whole number/);
  });

  describe('with a cache', () => {
    /** The outcome with the cache, which has to be what it is without. */
    const cached = (args: readonly string[] = [], at = '.'): Outcome => {
      const fresh = run(['check', ...args], { at });
      assert.deepEqual(run(['check', '--cache', ...args], { at }), fresh);
      return fresh;
    };
    const stamp = (name = '.policy-brief-cache'): number => statSync(work.path(name)).mtimeMs;

    it('give what they give without, and the cache is left as it is when nothing changes', () => {
      work.write('a.brief.md', FAULTY);
      cached();
      const before = stamp();
      assert.match(cached().stdout, /1 error, 1 warning/);
      assert.equal(stamp(), before);
    });

    it('are checked anew when they change, though their size and time do not', () => {
      work.write('a.brief.md', FAULTY);
      cached();
      work.write('a.brief.md', FAULTY.replace('[2]', '[3]'));
      assert.match(cached().stdout, /Citation \[3\]/);
      run(['check', '--cache', '--fix']);
      assert.match(cached().stdout, /1 brief checked: 1 error\./);
    });

    it('are checked anew when mode, rules, configuration or glossary change', () => {
      work.write('a.brief.md', FAULTY.replace('Text.', 'Text by Copper Kay.'));
      cached();
      cached(['--mode', 'publish']);
      cached(['--rule', 'citation-undefined=hint']);
      cached(['--fail-on', 'warning']);
      work.write('.policy-brief.yaml', 'rules: { citation-undefined: warning }');
      assert.match(cached().stdout, /2 warnings/);
      const glossary = (name: string): string =>
        `version: 1\nactors:\n  - { id: q, kind: company, name: ${name}, wrong: [Copper Kay] }\n`;
      work.write('names.glossary.yaml', glossary('Koper Quay'));
      assert.match(cached().stdout, /Koper Quay/);
      work.write('names.glossary.yaml', glossary('Quay of Koper'));
      assert.match(cached().stdout, /Quay of Koper/);
      work.write('names.glossary.yaml', `${glossary('Quay of Koper')}  - { id: q, kind: company, name: Other }\n`);
      assert.match(cached().stderr, /another entry with the id q/);
      assert.match(cached().stderr, /another entry with the id q/);
      assert.equal(cached().status, 2);
    });

    it('have their fixes when somebody asks for them later', () => {
      work.write('a.brief.md', FAULTY);
      cached();
      assert.match(cached(['--format', 'json']).stdout, /"text": "Vučić"/);
      cached();
      cached(['--format', 'sarif']);
    });

    it('are told apart by whether they are named, and shown by the paths that are asked for', () => {
      work.write('sub/plain.md', '# A text\n\nSee [1] and [2].\n');
      assert.match(cached(['--cache-location', work.path('c')]).stderr, /no brief/);
      assert.match(cached(['--cache-location', work.path('c'), 'sub/plain.md']).stdout, /^sub\/plain\.md$/m);
      assert.match(cached(['--cache-location', work.path('c'), 'plain.md'], 'sub').stdout, /^plain\.md$/m);
    });

    it('that is broken, cut off or of another program is built anew without a word', () => {
      work.write('a.brief.md', FAULTY);
      cached();
      const whole = work.read('.policy-brief-cache');
      for (const text of [
        '',
        'nonsense',
        whole.slice(0, -20),
        whole.replace('"error"', '"hint"'),
        whole.replace(/^\S+ 1/, 'x 2'),
      ]) {
        work.write('.policy-brief-cache', text);
        assert.equal(cached().stderr, '');
        assert.equal(work.read('.policy-brief-cache').length, whole.length);
      }
    });

    it('lies where it is told to, a folder too; where it cannot, that is said and the briefs are checked', () => {
      work.write('a.brief.md', FAULTY);
      mkdirSync(work.path('kept'));
      cached(['--cache-location', 'kept']);
      assert.ok(existsSync(work.path('kept/.policy-brief-cache')));
      cached(['--cache-location', 'other.cache']);
      assert.ok(existsSync(work.path('other.cache')));
      const { stdout, stderr, status } = run(['check', '--cache-location', 'none/there/x']);
      assert.equal(stderr, 'policy-brief: the cache cannot be written: there is no such folder.\n');
      assert.match(stdout, /1 error/);
      assert.equal(status, 1);
    });

    it('forget files that are no more', () => {
      for (const name of ['a', 'b']) work.write(`${name}.brief.md`, FAULTY);
      cached();
      assert.ok(work.read('.policy-brief-cache').includes('b.brief.md'));
      run(['check', '--cache', 'a.brief.md']);
      assert.ok(work.read('.policy-brief-cache').includes('b.brief.md'), 'what was not asked for is kept');
    });
  });

  it('of the examples are what they were', () => {
    const { stdout } = run(['check', join(ROOT, 'examples'), '--cache']);
    assert.equal(run(['check', join(ROOT, 'examples'), '--cache']).stdout, stdout);
  });
});
