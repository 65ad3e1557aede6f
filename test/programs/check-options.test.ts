import assert from 'node:assert/strict';
import { chmodSync, readdirSync, statSync } from 'node:fs';
import { brief, type Workplace, workplace } from './workplace.ts';

/** An error without a fix, and two warnings with one. */
const FAULTY = brief('of President Vucic, not Vucic, [1], [2]');

describe('command line: options of check', () => {
  let work: Workplace;
  beforeEach(() => {
    work = workplace();
  });
  afterEach(() => work.remove());

  const run: Workplace['run'] = (args, options) => work.run(args, options);

  it('--quiet reports only what counts, and nothing when nothing does', () => {
    work.write('a.md', FAULTY);
    work.write('clean.md', brief());
    const { stdout, status } = run(['check', 'a.md', '--quiet']);
    assert.match(stdout, /error/);
    assert.doesNotMatch(stdout, /warning {2}/);
    assert.equal(status, 1);
    assert.deepEqual(run(['check', 'clean.md', '--quiet']), { stdout: '', stderr: '', status: 0 });
    assert.match(run(['check', 'a.md', '--quiet', '--mode', 'publish']).stdout, /warning {2}/, 'in publish mode warnings count');
  });

  it('--quiet shows warnings where there are too many of them, and nothing where nothing counts', () => {
    work.write('a.md', brief('of President Vucic, not Vucic, [1]'));
    const { stdout, stderr, status } = run(['check', 'a.md', '--quiet', '--max-warnings', '1', '--fail-on', 'error']);
    assert.equal(stdout.match(/ {2}warning {2}/g)?.length, 2);
    assert.equal(stderr, 'policy-brief: 2 warnings, more than --max-warnings 1.\n');
    assert.equal(status, 1);
    work.write('b.md', FAULTY);
    assert.deepEqual(run(['check', 'b.md', '--quiet', '--fail-on', 'off']), { stdout: '', stderr: '', status: 0 });
  });

  it('--max-warnings fails when there are more, and says so', () => {
    work.write('a.md', brief('of President Vucic, not Vucic, [1]'));
    assert.equal(run(['check', 'a.md']).status, 0);
    assert.equal(run(['check', 'a.md', '--max-warnings', '2']).status, 0);
    const { stderr, status } = run(['check', 'a.md', '--max-warnings', '1', '--format', 'json']);
    assert.equal(stderr, 'policy-brief: 2 warnings, more than --max-warnings 1.\n');
    assert.equal(status, 1);
    for (const wrong of ['-1', '1.5', 'many', ''])
      assert.deepEqual(
        [run(['check', 'a.md', `--max-warnings=${wrong}`]).stderr, run(['check', 'a.md', `--max-warnings=${wrong}`]).status],
        [`policy-brief: --max-warnings ${wrong}: write a whole number, 0 or more.\n`, 2],
      );
  });

  it('--fix changes the files and reports what is left; running it again changes nothing', () => {
    work.write('zażółć.md', FAULTY.replaceAll('\n', '\r\n'));
    work.write('clean.md', brief());
    const before = statSync(work.path('clean.md')).mtimeMs;
    const { stdout, stderr, status } = run(['check', 'zażółć.md', 'clean.md', '--fix']);
    assert.match(stdout, /2 briefs checked: 1 error\.\n$/);
    assert.equal(stderr, 'policy-brief: 2 problems corrected in 1 file.\n');
    assert.equal(status, 1);
    assert.equal(work.read('zażółć.md'), FAULTY.replaceAll('Vucic', 'Vučić').replaceAll('\n', '\r\n'));
    assert.equal(statSync(work.path('clean.md')).mtimeMs, before);
    const again = statSync(work.path('zażółć.md')).mtimeMs;
    run(['check', 'zażółć.md', '--fix']);
    assert.equal(statSync(work.path('zażółć.md')).mtimeMs, again);
    assert.deepEqual(readdirSync(work.folder).sort(), ['.git', 'clean.md', 'zażółć.md']);
  });

  it('--fix is offered, in a text and where it can do something, with the number of problems', () => {
    work.write('a.md', FAULTY);
    assert.match(run(['check', 'a.md']).stdout, /\n1 brief checked: 1 error, 2 warnings\.\n2 can be corrected with --fix\.\n$/);
    assert.match(run(['check', 'a.md', '--cache']).stdout, /\n2 can be corrected with --fix\.\n$/);
    assert.match(run(['check', 'a.md', '--cache']).stdout, /\n2 can be corrected with --fix\.\n$/);
    assert.doesNotMatch(run(['check', '-'], { input: FAULTY }).stdout, /--fix/);
    assert.doesNotMatch(run(['check', 'a.md', '--quiet']).stdout, /--fix/, 'what counts has no fix');
    work.write('a.md', brief('[1], [2] of "President Vucic"'));
    assert.doesNotMatch(run(['check', 'a.md']).stdout, /--fix/);
    for (const format of ['json', 'jsonl', 'sarif', 'github', 'junit'])
      assert.doesNotMatch(run(['check', 'a.md', '--format', format]).stdout, /--fix|fixable/);
    assert.equal(run(['check', 'a.md', '--fix']).stderr, '');
  });

  it('--fix and `fix --write` change a file alike', () => {
    for (const name of ['a.md', 'b.md']) work.write(name, FAULTY);
    run(['check', '--fix', 'a.md']);
    run(['fix', '--write', 'b.md']);
    assert.equal(work.read('a.md'), work.read('b.md'));
  });

  it('--fix leaves a file that it may not write, and says so', function () {
    if (process.getuid?.() === 0) return this.skip(); // Nothing is forbidden to root.
    work.write('locked.md', FAULTY);
    chmodSync(work.path('locked.md'), 0o444);
    assert.match(run(['check', '--fix', 'locked.md']).stderr, /locked\.md: cannot be written: you may not write it\./);
    assert.equal(work.read('locked.md'), FAULTY);
  });

  it('--diff shows what --fix would change, and changes nothing', () => {
    work.write('a.md', FAULTY);
    work.write('clean.md', brief());
    const { stdout, stderr, status } = run(['check', 'a.md', 'clean.md', '--diff', '--fix']);
    assert.match(stdout, /^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ -8,7 \+8,7 @@\n/);
    assert.match(stdout, /^-Text of President Vucic.*\n\+Text of President Vučić/m);
    assert.equal(stderr, 'policy-brief: 1 file would change; as it is: 1 error, 2 warnings.\n');
    assert.equal(status, 1);
    assert.equal(work.read('a.md'), FAULTY);
    assert.equal(run(['check', '-', '--diff'], { input: FAULTY }).stdout.includes('+Text of President Vučić'), true);
  });

  it('that contradict each other are refused', () => {
    const refused = (args: readonly string[], words: RegExp): void => {
      const { stdout, stderr, status } = run(['check', ...args], { input: FAULTY });
      assert.match(stderr, words);
      assert.deepEqual([stdout, status], ['', 2]);
    };
    refused(['-', '--fix'], /--fix needs a file: standard input has no place to write to/);
    refused(['--diff', '--format', 'json'], /--diff writes to standard output: give --output FILE/);
    refused(['--update-baseline'], /--update-baseline needs --baseline FILE/);
    refused(['--stdin-filename', 'a.md'], /--stdin-filename names what comes on standard input: give - as a path too/);
    refused(['--threads', '0'], /--threads 0: write a whole number, 1 or more/);
    refused(['--fail-on', 'never'], /--fail-on never: choose one of off, hint/);
  });

  it('writes over no brief, and over nothing else that is not its own', () => {
    work.write('a.brief.md', FAULTY);
    work.write('notes.md', 'Notes.\n');
    const refused: readonly (readonly [args: readonly string[], file: string, words: RegExp])[] = [
      [['check', 'a.brief.md', '--output', 'a.brief.md'], 'a.brief.md', /--output a\.brief\.md: this is one of the briefs/],
      [['check', '--fix', '--output', './a.brief.md'], 'a.brief.md', /this is one of the briefs/],
      [['report', '--output', 'a.brief.md'], 'a.brief.md', /this is one of the briefs/],
      [['check', '--cache-location', 'notes.md'], 'notes.md', /--cache-location notes\.md: this file is no cache/],
      [['check', '--baseline', 'notes.md', '--update-baseline'], 'notes.md', /--baseline notes\.md: this file is no baseline/],
    ];
    for (const [args, file, words] of refused) {
      const before = work.read(file);
      const { stderr, status } = run(args);
      assert.match(stderr, words);
      assert.equal(status, 2, args.join(' '));
      assert.equal(work.read(file), before);
    }
    work.write('known.json', '<<<<<<< ours\n{ "version": 1, "problems": [] }\n');
    assert.match(run(['check', '--baseline', 'known.json', '--update-baseline']).stderr, /known\.json now has 3 problems/);
  });

  describe('--baseline', () => {
    it('leaves out what it lists, wherever its lines have moved to', () => {
      work.write('sub/a.brief.md', FAULTY);
      const made = run(['check', '--baseline', 'known.json', '--update-baseline']);
      assert.equal(made.stderr, 'policy-brief: known.json now has 3 problems of these files.\n');
      assert.deepEqual([made.stdout, made.status], ['1 brief checked: no new problems (3 known ones left out).\n', 0]);
      work.write(
        'sub/a.brief.md',
        FAULTY.replace('## Summary', 'More.\n\n## Summary\n\nAnother line.').replace('1. One.', '1. One [7].'),
      );
      const { stdout, stderr, status } = run(['check', '--baseline', '../known.json'], { at: 'sub' });
      assert.match(stdout, /Citation \[7\] has no entry/);
      assert.match(stdout, /1 brief checked: 1 error \(3 known ones left out\)\./);
      assert.deepEqual([stderr, status], ['', 1]);
    });

    it('tells what is no longer found, and takes it out when asked', () => {
      work.write('a.brief.md', FAULTY);
      work.write('b.brief.md', FAULTY);
      work.write('gone.brief.md', FAULTY);
      run(['check', '--baseline', 'known.json', '--update-baseline']);
      work.write('a.brief.md', FAULTY.replace(', [2]', ''));
      run(['check', 'gone.brief.md']);
      const { stderr, status } = run(['check', 'a.brief.md', '--baseline', 'known.json']);
      assert.equal(
        stderr,
        'policy-brief: known.json: 1 problem of it is no longer found; --update-baseline takes them out:\n  a.brief.md: citation-undefined: Citation [2] has no entry: the list ends at 1.\n',
      );
      assert.equal(status, 0);
      run(['check', 'a.brief.md', '--baseline', 'known.json', '--update-baseline']);
      const paths = JSON.parse(work.read('known.json')).problems.map(({ path }: { path: string }) => path);
      assert.deepEqual(paths.filter((path: string) => path === 'a.brief.md').length, 2);
      assert.deepEqual(paths.filter((path: string) => path === 'b.brief.md').length, 3, 'what was not checked is kept');
    });

    it('that is missing or malformed ends with 2, and the briefs are checked', () => {
      work.write('a.brief.md', FAULTY);
      const wrong: Readonly<Record<string, RegExp>> = {
        '': /is no baseline: it is not JSON/,
        '{ "version": 2 }': /it has no version 1 with a list of problems/,
        '{ "version": 1, "problems": [{ "path": "a" }] }': /problem 1 of its list lacks/,
      };
      for (const [text, words] of Object.entries(wrong)) {
        work.write('known.json', text);
        const { stdout, stderr, status } = run(['check', '--baseline', 'known.json']);
        assert.match(stderr, words);
        assert.match(stdout, /1 brief checked: 1 error/);
        assert.equal(status, 2);
      }
      assert.match(
        run(['check', '--baseline', 'none.json']).stderr,
        /none\.json: cannot be read: there is no such file\. Make it anew with --update-baseline\./,
      );
    });
  });
});
