import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROGRAM } from './server-session.ts';

/** A brief whose text cites these numbers. */
const BRIEF = (first: number, second: number, list: readonly string[]) => `CAA BRIEF

# Łódź and the harbour

Anna Nowak

December 2021

## Summary

The port grew [${first}], and so did Łódź [${second}].

## Key Findings

1. One.

## Introduction

Text.

## Conclusions

Text.

## References

${list.map((entry, index) => `${index + 1}. ${entry}\n`).join('')}`;

const A = 'Port Authority, Report on 2020, May 1, 2021, Koper. Online: https://example.org/a';
const B = 'Ćosić, Łódź i Bałtyk 港口, June 2, 2021, Gdańsk. Online: https://example.org/b';
const MIXED = BRIEF(2, 1, [A, B]);
const SORTED = BRIEF(1, 2, [B, A]);

describe('command line: edits', () => {
  let folder: string;
  const path = (name: string): string => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-brief zażółć '));
    mkdirSync(path('gęślą jaźń'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function run(args: readonly string[], input?: string | Buffer): { stdout: string; stderr: string; status: number | null } {
    const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, input, encoding: 'utf8' });
    return { stdout, stderr, status };
  }

  it('renumbers one brief to standard output', () => {
    writeFileSync(path('a.md'), MIXED);
    assert.deepEqual(run(['renumber', 'a.md']), { stdout: SORTED, stderr: '', status: 0 });
    assert.equal(readFileSync(path('a.md'), 'utf8'), MIXED);
  });

  it('reads standard input', () => {
    assert.deepEqual(run(['renumber', '-'], MIXED), { stdout: SORTED, stderr: '', status: 0 });
  });

  it('gives standard input back as it came when there is nothing to do, mark and line endings included', () => {
    const text = `\uFEFF${SORTED.replaceAll('\n', '\r\n')}`;
    assert.deepEqual(run(['renumber', '-'], text), { stdout: text, stderr: '', status: 0 });
  });

  it('writes in place: line endings, byte order mark, permissions, a Polish path with spaces', () => {
    const file = path('gęślą jaźń/szkic nr 1.md');
    writeFileSync(file, `\uFEFF${MIXED.replaceAll('\n', '\r\n')}`);
    chmodSync(file, 0o640);
    assert.deepEqual(run(['renumber', '--write', 'gęślą jaźń/szkic nr 1.md']), {
      stdout: 'gęślą jaźń/szkic nr 1.md: changed by renumber.\n',
      stderr: '',
      status: 0,
    });
    assert.equal(readFileSync(file, 'utf8'), `\uFEFF${SORTED.replaceAll('\n', '\r\n')}`);
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(path('gęślą jaźń')), ['szkic nr 1.md']);
  });

  it('keeps UTF-16, to a file and to standard output', () => {
    writeFileSync(path('wide.md'), Buffer.from(`\uFEFF${MIXED}`, 'utf16le'));
    const shown = spawnSync(process.execPath, [PROGRAM, 'renumber', 'wide.md'], { cwd: folder });
    assert.equal(shown.stdout.toString('utf16le'), `\uFEFF${SORTED}`);
    assert.equal(run(['renumber', '--write', 'wide.md']).status, 0);
    assert.equal(readFileSync(path('wide.md'), 'utf16le'), `\uFEFF${SORTED}`);
  });

  it('leaves a file alone that it cannot read as text', () => {
    const bytes = Buffer.from(MIXED.replace('Nowak', 'Nowa\u00E9'), 'latin1');
    writeFileSync(path('old.md'), bytes);
    const { stderr, status } = run(['renumber', '--write', 'old.md']);
    assert.equal(
      stderr,
      'policy-brief: old.md: cannot be read: it is not UTF-8 (line 3 is the first that is not); save it as UTF-8.\n',
    );
    assert.equal(status, 2);
    assert.deepEqual(readFileSync(path('old.md')), bytes);
    writeFileSync(path('odd.md'), Buffer.concat([Buffer.from(`\uFEFF${MIXED}`, 'utf16le'), Buffer.from('a')]));
    assert.match(
      run(['renumber', '--write', 'odd.md']).stderr,
      /odd\.md: cannot be read: it is not UTF-16, as its mark says; save it as UTF-8\./,
    );
  });

  it('passes over what it cannot read as text where that is no brief', () => {
    writeFileSync(path('readme.md'), Buffer.from('# Caf\u00E9\n', 'latin1'));
    writeFileSync(path('a.md'), MIXED);
    assert.deepEqual(run(['renumber', '--write', '.']), { stdout: 'a.md: changed by renumber.\n', stderr: '', status: 0 });
  });

  it('does not write what has not changed', () => {
    writeFileSync(path('a.md'), SORTED);
    const before = statSync(path('a.md'), { bigint: true });
    assert.equal(run(['renumber', '--write', 'a.md']).stdout, 'a.md: nothing to change.\n');
    const after = statSync(path('a.md'), { bigint: true });
    assert.equal(after.mtimeNs, before.mtimeNs);
    assert.equal(after.ino, before.ino);
  });

  it('writes through a link', () => {
    writeFileSync(path('gęślą jaźń/a.md'), MIXED);
    symlinkSync('gęślą jaźń/a.md', path('link.md'));
    assert.equal(run(['renumber', '--write', 'link.md']).status, 0);
    assert.equal(readFileSync(path('gęślą jaźń/a.md'), 'utf8'), SORTED);
    assert.equal(readFileSync(path('link.md'), 'utf8'), SORTED);
    assert.ok(readdirSync(folder, { withFileTypes: true }).some((file) => file.name === 'link.md' && file.isSymbolicLink()));
  });

  it('wants to be told what to do with two briefs', () => {
    writeFileSync(path('a.md'), MIXED);
    writeFileSync(path('b.md'), MIXED);
    const { stdout, stderr, status } = run(['renumber', 'a.md', 'b.md']);
    assert.equal(stdout, '');
    assert.match(stderr, /^policy-brief: renumber found 2 briefs: give --write to change them, --diff to see the changes/);
    assert.equal(status, 2);
  });

  it('writes all briefs of a folder and no other file', () => {
    writeFileSync(path('a.md'), MIXED);
    writeFileSync(path('gęślą jaźń/b.md'), MIXED);
    writeFileSync(path('readme.md'), '# Tool\n\nSee [2] and [1].\n\n1. a\n2. b\n');
    const { stdout, status } = run(['renumber', '--write', '.']);
    assert.equal(stdout, 'a.md: changed by renumber.\ngęślą jaźń/b.md: changed by renumber.\n');
    assert.equal(status, 0);
    assert.equal(readFileSync(path('gęślą jaźń/b.md'), 'utf8'), SORTED);
    assert.match(readFileSync(path('readme.md'), 'utf8'), /See \[2\] and \[1\]/);
  });

  it('says where and why it refuses, edits the others all the same, and ends with 2', () => {
    writeFileSync(path('a.md'), BRIEF(2, 7, [A, B]));
    writeFileSync(path('b.md'), MIXED);
    assert.deepEqual(run(['renumber', '--write', 'a.md', 'b.md']), {
      stdout: 'b.md: changed by renumber.\n',
      stderr: 'policy-brief: a.md:11: The number [7], cited in line 11, has no entry in the list.\n',
      status: 2,
    });
    assert.equal(readFileSync(path('a.md'), 'utf8'), BRIEF(2, 7, [A, B]));
  });

  it('says what to look at afterwards on stderr', () => {
    const { stdout, stderr, status } = run(['renumber', '-', '--stdin-filename', 'draft.md'], BRIEF(2, 1, [A, 'Ibid., p. 5']));
    assert.match(stdout, /^1\. Ibid\., p\. 5$/m);
    assert.match(stderr, /^policy-brief: draft\.md:28: "Ibid\." means an entry by its place: check/);
    assert.equal(status, 0);
  });

  it('shows a diff that patch applies', () => {
    const names = ['a.md', 'gęślą jaźń/b c.md', 'crlf.md', 'open.md'];
    const texts = [MIXED, MIXED, MIXED.replaceAll('\n', '\r\n'), MIXED.trimEnd()];
    for (const [index, name] of names.entries()) writeFileSync(path(name), texts[index] as string);
    const { stdout, stderr, status } = run(['renumber', '--diff', ...names]);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(stdout, /^--- a\/gęślą jaźń\/b c\.md\t\n\+\+\+ b\/gęślą jaźń\/b c\.md\t\n@@ -8,7 \+8,7 @@\n/m);
    assert.match(stdout, /^-2\. .*\n\\ No newline at end of file$/m);
    assert.equal(readFileSync(path('a.md'), 'utf8'), MIXED);
    const patched = spawnSync('patch', ['-p1', '--binary', '--quiet'], { cwd: folder, input: stdout, encoding: 'utf8' });
    if (patched.error !== undefined) return; // There is no `patch` on every machine.
    assert.equal(patched.status, 0, patched.stdout + patched.stderr);
    const sorted = [SORTED, SORTED, SORTED.replaceAll('\n', '\r\n'), SORTED.trimEnd()];
    for (const [index, name] of names.entries()) assert.equal(readFileSync(path(name), 'utf8'), sorted[index]);
  });

  it('only shows what would change with --diff, whether --write is given or not', () => {
    for (const command of ['renumber', 'fix', 'clean']) {
      const text = MIXED.replace('One.', '"President Vucic" met President Vucic.\u00AD');
      writeFileSync(path('a.md'), text);
      const { stdout, stderr, status } = run([command, '--write', '--diff', 'a.md']);
      assert.match(stdout, /^--- a\/a\.md\n/, command);
      assert.match(stderr, /policy-brief: nothing is written: --diff only shows what --write would change\.\n$/);
      assert.equal(status, 0);
      assert.equal(readFileSync(path('a.md'), 'utf8'), text);
    }
  });

  it('shows no diff of a brief in order', () => {
    writeFileSync(path('a.md'), SORTED);
    assert.deepEqual(run(['renumber', '--diff', 'a.md']), { stdout: '', stderr: '', status: 0 });
  });

  it('applies the fixes that cannot be wrong', () => {
    const text = MIXED.replace('1. One.', '1. One.\n3. President Vucic said so.\n4. "Vucic" he said.');
    writeFileSync(path('a.md'), text);
    const { stdout, status } = run(['fix', 'a.md']);
    assert.equal(stdout, MIXED.replace('1. One.', '1. One.\n2. President Vučić said so.\n3. "Vucic" he said.'));
    assert.equal(status, 0);
    assert.equal(run(['fix', '-'], stdout).stdout, stdout);
  });

  it('says when a folder holds no brief, and when a path leads nowhere', () => {
    assert.deepEqual(run(['fix', '--write']), {
      stdout: '',
      stderr: 'policy-brief: no brief in this folder. A file that you name is always taken for one.\n',
      status: 0,
    });
    const { stderr, status } = run(['renumber', 'nowhere.md']);
    assert.match(stderr, /nowhere\.md: there is no such file or folder/);
    assert.equal(status, 2);
    assert.equal(run(['renumber', '--write', '-'], MIXED).status, 2);
  });
});
