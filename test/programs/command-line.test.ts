import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROGRAM, ROOT } from './server-session.ts';

const BODY = (citations: string) => `CAA BRIEF

# The harbour

Anna Nowak

December 2021

## Summary

Text ${citations}.

## Key Findings

1. One.
2. Two.
3. Three.

## Introduction

Text.

## Conclusions

Text.

## References

1. A source, May 1, 2020, Xinhua. Online: https://www.example.org/a
`;

describe('command line', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-brief żółć '));
    mkdirSync(join(folder, 'sub dir'));
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'clean.md'), BODY('[1]'));
    writeFileSync(join(folder, 'sub dir/faulty.md'), BODY('[1], [2]').replaceAll('\n', '\r\n'));
    writeFileSync(join(folder, 'readme.md'), '# Tool\n\nSee [1] and [2].\n');
    writeFileSync(join(folder, 'marked.md'), `\uFEFF${BODY('[1]')}`);
    writeFileSync(join(folder, 'utf16.md'), Buffer.from(`\uFEFF${BODY('[1], [7]')}`, 'utf16le'));
    symlinkSync('.', join(folder, 'sub dir/loop'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('checks a folder, says what is wrong where, and counts', () => {
    const { stdout, stderr, status } = run(['check', 'sub dir']);
    assert.equal(
      stdout,
      'sub dir/faulty.md\n  11:11  error  Citation [2] has no entry: the list ends at 1.  citation-undefined\n         Text [1], [2].\n                   ^^^\n\n1 brief checked: 1 error.\n',
    );
    assert.equal(stderr, '');
    assert.equal(status, 1);
  });

  it('checks this folder when none is named, and passes over what is no brief', () => {
    const { stdout, status } = run(['check']);
    assert.match(stdout, /^4 briefs checked: 2 errors\.$/m);
    assert.doesNotMatch(stdout, /readme/);
    assert.equal(status, 1);
  });

  it('ends with 0 when no problem counts', () => {
    assert.deepEqual(run(['check', 'clean.md', 'marked.md']), {
      stdout: '2 briefs checked: no problems.\n',
      stderr: '',
      status: 0,
    });
  });

  it('takes a file that is named for a brief', () => {
    const { stdout, status } = run(['check', 'readme.md', '--mode', 'publish']);
    assert.match(stdout, /error\s+The text cites \[1\] and \[2\], but it has no numbered list of references\./);
    assert.equal(status, 1);
  });

  it('understands globs', () => {
    assert.match(run(['check', '**/f*.md']).stdout, /sub dir\/faulty\.md/);
  });

  it('writes the documented JSON and nothing else', () => {
    const { stdout, status } = run(['check', 'sub dir/faulty.md', 'clean.md', '--format', 'json']);
    const report = JSON.parse(stdout);
    assert.equal(report.version, 1);
    assert.deepEqual(report.counts, { error: 1, warning: 0, information: 0, hint: 0 });
    assert.deepEqual(
      report.files.map((file: { path: string; brief: boolean; profile: string }) => [file.path, file.brief, file.profile]),
      [
        ['sub dir/faulty.md', true, 'caa'],
        ['clean.md', true, 'caa'],
      ],
    );
    const [problem] = report.files[0].problems;
    assert.deepEqual(
      {
        rule: problem.rule,
        severity: problem.severity,
        start: problem.start,
        end: problem.end,
        fixes: problem.fixes,
        related: problem.related,
      },
      {
        rule: 'citation-undefined',
        severity: 'error',
        start: { line: 11, column: 11, offset: BODY('').replaceAll('\n', '\r\n').indexOf('Text ') + 10 },
        end: { line: 11, column: 14, offset: BODY('').replaceAll('\n', '\r\n').indexOf('Text ') + 13 },
        fixes: [],
        related: [],
      },
    );
    assert.equal(status, 1);
  });

  it('reads standard input under the name it is given', () => {
    const { stdout, status } = run(['check', '-', '--stdin-filename', 'drafts/new.md'], BODY('[1], [2]'));
    assert.match(stdout, /^drafts\/new\.md\n {2}11:11 {2}error/);
    assert.equal(status, 1);
  });

  it('reads UTF-16 when its mark says so', () => {
    assert.match(run(['check', 'utf16.md']).stdout, /11:11 {2}error {2}Citation \[7\]/);
  });

  it('sets levels of rules, and what counts', () => {
    assert.equal(run(['check', 'sub dir', '--rule', 'citation-undefined=warning']).status, 0);
    assert.equal(run(['check', 'sub dir', '--rule', 'citation-undefined=warning', '--fail-on', 'warning']).status, 1);
    assert.equal(run(['check', 'sub dir', '--fail-on', 'off']).status, 0);
  });

  it('names a file that is not there, and checks the others', () => {
    const { stdout, stderr, status } = run(['check', 'gone.md', 'clean.md']);
    assert.equal(stderr, 'policy-brief: gone.md: there is no such file or folder.\n');
    assert.match(stdout, /1 brief checked/);
    assert.equal(status, 2);
  });

  it('does not check what is larger than any brief, and says so of what was named', () => {
    const path = join(folder, 'huge.md');
    writeFileSync(path, '# A log\n\n'.padEnd(21_000_000, 'many words and more of them. '));
    const { stderr, status } = run(['check', 'huge.md']);
    assert.match(stderr, /huge\.md: is not checked: with 21 MB it is larger than any brief \(at most 20 MB\)\./);
    assert.equal(status, 2);
    assert.doesNotMatch(run(['check', '.']).stderr, /huge/);
    rmSync(path);
  });

  it('names a file that cannot be read, and checks the others', function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') return this.skip(); // Nothing is unreadable to root.
    const path = join(folder, 'secret.brief.md');
    writeFileSync(path, BODY('[1]'));
    chmodSync(path, 0);
    const { stdout, stderr, status } = run(['check', 'secret.brief.md', 'clean.md']);
    rmSync(path);
    assert.match(stderr, /secret\.brief\.md: cannot be read: you may not read it\./);
    assert.match(stdout, /1 brief checked/);
    assert.equal(status, 2);
  });

  it('says so when there is no brief', () => {
    const { stdout, stderr, status } = run(['check', 'empty']);
    assert.equal(stdout, '');
    assert.match(stderr, /^policy-brief: no brief in empty\. A brief has a series label/);
    assert.equal(status, 0);
  });

  it('names a pattern that no file fits, and checks what others lead to', () => {
    for (const command of ['check', 'actors', 'fix']) {
      const { stdout, stderr, status } = run([command, 'draft/*.md']);
      assert.deepEqual([stdout, stderr, status], ['', 'policy-brief: draft/*.md: no file fits this pattern.\n', 2]);
    }
    const { stdout, status } = run(['check', 'draft/*.md', 'clean.md']);
    assert.match(stdout, /1 brief checked/);
    assert.equal(status, 2);
    assert.match(run(['check', 'read*.md']).stderr, /no brief in read\*\.md/, 'a file fits, though it is no brief');
    assert.equal(run(['check', 'read*.md']).status, 0);
    assert.equal(run(['glossary', 'check', 'names/*.yaml']).status, 2);
    assert.match(run(['check', 'clean.md', '--glossary', 'names/*.yaml']).stderr, /--glossary names\/\*\.yaml: no file fits/);
  });

  it('explains what is wrong with the command itself', () => {
    assert.match(
      run(['check', '--rule', 'citation-undefned=off']).stderr,
      /there is no rule "citation-undefned"\. Did you mean "citation-undefined"\?/,
    );
    assert.match(
      run(['check', '--rule', 'citation-undefined=loud']).stderr,
      /write citation-undefined=LEVEL with one of off, hint/,
    );
    assert.match(
      run(['check', '--format', 'pdf']).stderr,
      /--format pdf: choose one of text, json, jsonl, sarif, github, junit\./,
    );
    assert.match(run(['check', '--formt', 'json']).stderr, /unknown option '--formt'/);
    for (const args of [['check', '--mode', 'loud'], ['chek'], ['check', '--bogus'], ['explain', 'nothing']])
      assert.equal(run(args).status, 2, args.join(' '));
  });

  it('explains a rule', () => {
    const { stdout, status } = run(['explain', 'citation-undefined']);
    assert.match(stdout, /^# citation-undefined/);
    assert.equal(status, 0);
  });

  it('lists the rules, or those of a family', () => {
    const { stdout, status } = run(['explain']);
    assert.match(stdout, /^structure\n {2}structure-converted-text +marks of .*\n/);
    assert.match(stdout, /\n\ncitation\n {2}citation-order +a number first cited/);
    assert.equal(status, 0);
    const citation = run(['explain', 'citation']).stdout;
    assert.match(citation, /^citation\n(?: {2}citation-\S+ +\S.*\n)+\n`policy-brief explain RULE`/);
    const near = run(['explain', 'citation-ordr']);
    assert.equal(near.stderr, 'policy-brief: there is no rule "citation-ordr". Did you mean "citation-order"?\n');
    assert.equal(near.status, 2);
    assert.match(run(['explain', 'zzz']).stderr, /there is no rule "zzz"\. `policy-brief explain` lists them\.\n/);
  });

  it('says what is to be done with a file that is no Markdown', () => {
    for (const [name, words] of [
      ['team.glossary.yaml', 'is a glossary: `policy-brief glossary check team.glossary.yaml` checks it.'],
      ['draft.docx', 'is no Markdown: convert it first, for example with `pandoc draft.docx -o brief.md`.'],
      ['.policy-brief.json', 'is a configuration: `policy-brief check --print-config BRIEF` shows what it makes of a brief.'],
      ['data.csv', 'is no Markdown: a brief is a text file whose name ends in .md.'],
    ] as const) {
      writeFileSync(join(folder, name), name.startsWith('team') ? '{ "version": 1, "actors": [] }' : '{}');
      for (const command of ['check', 'actors']) {
        const { stdout, stderr, status } = run([command, name]);
        assert.ok(stderr.startsWith(`policy-brief: ${name}: ${words}\n`), stderr);
        assert.deepEqual([stdout, status], ['', 2]);
      }
      assert.doesNotMatch(run(['check', `*${name.slice(-5)}`]).stderr, /is no Markdown|is a glossary/);
      assert.equal(run(['check', name, '--only-briefs', 'clean.md']).status, 0);
      rmSync(join(folder, name));
    }
  });

  it('points to the help of the command that was meant', () => {
    assert.match(run(['actors', '--bogus']).stderr, /\(policy-brief actors --help tells what there is\)/);
    assert.match(run(['glossary', 'find']).stderr, /\(policy-brief glossary find --help tells what there is\)/);
    assert.match(run(['--bogus']).stderr, /\(policy-brief --help tells what there is\)/);
    assert.deepEqual(run(['help', 'chek']), {
      stdout: '',
      stderr: 'policy-brief: unknown command \'chek\'. Did you mean "check"?\n',
      status: 2,
    });
  });

  it('prints its version and its help', () => {
    assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+/);
    assert.match(run(['--help']).stdout, /check .*check briefs/s);
    assert.equal(run(['check', '--help']).status, 0);
  });

  it('lives through any bytes', () => {
    const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256));
    writeFileSync(join(folder, 'bytes.md'), bytes);
    const { status, stderr } = run(['check', 'bytes.md']);
    rmSync(join(folder, 'bytes.md'));
    assert.equal(stderr, 'policy-brief: bytes.md: cannot be read: it is no text file.\n');
    assert.equal(status, 2);
  });

  it('ends quietly when its reader has seen enough', (done) => {
    const child = spawn(process.execPath, [PROGRAM, 'check', join(ROOT, 'examples'), '--format', 'json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (text) => {
      errors += text;
    });
    child.stdout.destroy();
    child.on('exit', () => {
      assert.equal(errors, '');
      done();
    });
  });

  it('shows the examples: one clean, every fault in the others', () => {
    assert.equal(run(['check', join(ROOT, 'examples/nurek-loans.brief.md')]).stdout, '1 brief checked: no problems.\n');
    const { stdout } = run(['check', join(ROOT, 'examples'), '--format', 'json']);
    const shown = new Set(
      JSON.parse(stdout).files.flatMap((file: { problems: { rule: string }[] }) => file.problems.map(({ rule }) => rule)),
    );
    const all = [...run(['explain']).stdout.matchAll(/^ {2}([a-z-]+) /gm)].map(([, rule]) => rule);
    assert.ok(all.length > 40);
    const isOff = (rule = ''): boolean => run(['explain', rule]).stdout.includes('\nLevel: **off**.\n');
    assert.deepEqual(
      // Whether a link is dead nobody knows who has not asked.
      all.filter((rule) => !shown.has(rule) && !isOff(rule) && rule !== 'reference-link'),
      [],
    );
  });

  function run(args: readonly string[], input = ''): { stdout: string; stderr: string; status: number | null } {
    const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, input, encoding: 'utf8' });
    return { stdout, stderr, status };
  }
});
