import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { PROGRAM } from './server-session.ts';
import { brief, type Workplace, workplace } from './workplace.ts';

const SENTENCE =
  'the program failed (TypeError: x is undefined). The fault is its own; please report it at https://github.com/policy-brief/policy-brief/issues.';

describe('command line: faults of the program', () => {
  let work: Workplace;
  before(() => {
    work = workplace();
    work.write('clean.brief.md', brief());
    work.write('faulty.brief.md', brief('[2]'));
    work.write('swapped.brief.md', `${brief('[3], [1]')}3. Another, May 2, 2020, Xinhua. Online: https://www.example.org/b\n`);
  });
  after(() => work.remove());

  /** Runs the program where something that it uses breaks down when `broken` holds, written in JavaScript. */
  const run = (owner: string, name: string, broken: string, args: readonly string[]): ReturnType<Workplace['run']> => {
    const original = `const { ${name} } = ${owner};`;
    const failing = `${owner}.${name} = function (...given) { if (${broken}) throw new TypeError('x is undefined'); return ${name}.apply(this, given); };`;
    work.write('broken.cjs', `${original}\n${failing}\n`);
    return work.run(args, { env: { NODE_OPTIONS: `--require "${work.path('broken.cjs')}"` } });
  };

  it('are said as such, and the other briefs are checked', () => {
    for (const threads of ['1', '3']) {
      const args = ['check', '--threads', threads, 'clean.brief.md', 'faulty.brief.md'];
      const { stdout, stderr, status } = run("require('node:crypto')", 'createHash', "given[0] === 'sha256'", args);
      assert.equal(stderr, `policy-brief: faulty.brief.md: is not checked: ${SENTENCE}\n`);
      assert.equal(stdout, '1 brief checked: no problems.\n');
      assert.equal(status, 2);
    }
  });

  it('leave a brief as it is, and the others are edited', () => {
    const before = work.read('swapped.brief.md');
    const args = ['renumber', '--write', 'swapped.brief.md', 'clean.brief.md'];
    const { stdout, stderr, status } = run('String.prototype', 'padStart', 'given[0] === 0', args);
    assert.equal(stderr, `policy-brief: swapped.brief.md: is not changed: ${SENTENCE}\n`);
    assert.equal(stdout, 'clean.brief.md: nothing to change.\n');
    assert.equal(status, 2);
    assert.equal(work.read('swapped.brief.md'), before);
  });

  it('that end the program are said with the place where it broke down', () => {
    const { stdout, stderr, status } = run("require('node:fs')", 'existsSync', "String(given[0]).endsWith('.git')", ['actors']);
    assert.match(
      stderr,
      /^policy-brief: the program failed \(TypeError: x is undefined\)\. .*\nTypeError: x is undefined\n {4}at /,
    );
    assert.equal(stdout, '');
    assert.equal(status, 2);
  });

  it('are none where the disk is full that standard output goes to: that is said in a sentence', function () {
    if (!existsSync('/dev/full')) return this.skip();
    const full = openSync('/dev/full', 'w');
    const { stderr, status } = spawnSync(process.execPath, [PROGRAM, 'check', 'faulty.brief.md'], {
      cwd: work.folder,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    assert.equal(stderr, 'policy-brief: standard output cannot be written: the disk is full.\n');
    assert.equal(status, 2);
  });
});
