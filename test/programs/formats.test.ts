import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sarifValidator } from '../support/sarif-schema.ts';
import { faultIn } from '../support/well-formed.ts';
import { ROOT } from './server-session.ts';
import { brief, type Outcome, type Workplace, workplace } from './workplace.ts';

/** Cites a number that the list does not have, and names somebody without diacritics: the one has no fix, the other has. */
const FAULTY = brief('of President Vucic [1], [2]');

describe('command line: formats', () => {
  let work: Workplace;
  beforeEach(() => {
    work = workplace();
  });
  afterEach(() => work.remove());

  const run: Workplace['run'] = (args, options) => work.run(args, options);

  describe('text', () => {
    it('shows the line with carets under what is meant, by the width of letters and tabs', () => {
      work.write('a.md', brief('武契奇会见 [2] [1]'));
      work.write('b.md', brief('e\u0301 👍\tx [2] [1]'));
      const { stdout } = run(['check', 'a.md', 'b.md', '--rule', 'citation-order=off']);
      assert.match(stdout, /\n {9}Text 武契奇会见 \[2\] \[1\]\.\n {25}\^\^\^\n/);
      assert.match(stdout, /\n {9}Text e\u0301 👍 {3}x \[2\] \[1\]\.\n {23}\^\^\^\n/);
    });

    it('shows a part of a long line', () => {
      work.write('a.md', brief(`${'long words '.repeat(60)}[2] ${'and more '.repeat(60)}[1]`));
      const { stdout } = run(['check', 'a.md', '--rule', 'citation-order=off']);
      const [, , line = '', carets = ''] = stdout.split('\n');
      assert.ok(line.length < 130 && line.includes(' … ') && line.endsWith(' …'), line);
      assert.equal(line.slice(carets.indexOf('^'), carets.length), '[2]');
    });

    it('has colours only on a terminal', () => {
      work.write('a.md', FAULTY);
      assert.ok(!run(['check', 'a.md'], { env: { NO_COLOR: '', FORCE_COLOR: '' } }).stdout.includes('\u001B'));
    });

    it('steers no terminal, whatever a brief or a name contains', () => {
      work.write('a\u001B[31m.md', brief('\u001B[2J\u202Eevil [2] [1]'));
      const { stdout } = run(['check', '.', '--rule', 'citation-order=off']);
      assert.ok(!stdout.includes('\u001B') && !stdout.includes('\u202E') && stdout.includes('evil'));
    });
  });

  it('jsonl has one problem a line, as JSON has them', () => {
    work.write('a.md', FAULTY);
    work.write('b.md', FAULTY);
    const { stdout, status } = run(['check', 'a.md', 'b.md', '--format', 'jsonl']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const json = JSON.parse(run(['check', 'a.md', 'b.md', '--format', 'json']).stdout);
    assert.deepEqual(
      lines,
      json.files.flatMap(({ path, problems }: { path: string; problems: object[] }) =>
        problems.map((problem) => ({ path, ...problem })),
      ),
    );
    assert.equal(status, 1);
  });

  describe('sarif', () => {
    const valid = sarifValidator();
    const sarif = (args: readonly string[]) => {
      const { stdout, status } = run(['check', '--format', 'sarif', ...args]);
      const log = JSON.parse(stdout);
      valid(log);
      assert.deepEqual(valid.errors, null);
      return { run: log.runs[0], status };
    };

    it('is what its published schema asks for, for everything the examples show', () => {
      const { run: only } = sarif([join(ROOT, 'examples')]);
      assert.ok(only.results.length > 20);
      assert.ok(only.results.some((result: { relatedLocations?: object[] }) => result.relatedLocations !== undefined));
      for (const { ruleId, ruleIndex } of only.results) assert.equal(only.tool.driver.rules[ruleIndex].id, ruleId);
      for (const { id, helpUri } of only.tool.driver.rules) assert.ok(helpUri.endsWith(`/docs/rules/${id}.md`), helpUri);
    });

    it('has percent-encoded relative addresses, regions in UTF-16 units and fixes', () => {
      work.write('zażółć dir/a #1%.brief.md', FAULTY);
      const { run: only, status } = sarif([]);
      const result = only.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'actor-diacritics');
      const [{ physicalLocation }] = result.locations;
      assert.equal(physicalLocation.artifactLocation.uri, 'za%C5%BC%C3%B3%C5%82%C4%87%20dir/a%20%231%25.brief.md');
      const { charOffset, charLength, startLine } = physicalLocation.region;
      assert.equal(FAULTY.slice(charOffset, charOffset + charLength), 'Vucic');
      assert.equal(FAULTY.slice(0, charOffset).split('\n').length, startLine);
      const [{ artifactChanges }] = result.fixes;
      assert.equal(artifactChanges[0].replacements[0].insertedContent.text, 'Vučić');
      assert.equal(status, 1);
    });

    it('has fingerprints that stay where lines move and numbers change, and differ from each other', () => {
      const prints = (): readonly string[] =>
        sarif(['a.md']).run.results.map(
          ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) =>
            partialFingerprints['policyBrief/v1'] as string,
        );
      work.write('a.md', FAULTY.replace('Text.', 'Text [2], [2].'));
      const before = prints();
      work.write(
        'a.md',
        FAULTY.replace('Text.', 'Text [2], [2].').replace('## Summary', '## Summary\n\nAnother paragraph.\n\nAnd one.'),
      );
      assert.deepEqual(prints(), before);
      assert.equal(new Set(before).size, before.length);
    });

    it('is judged by a schema that finds what is wrong', () => {
      const wrong = { version: '2.1.0', runs: [{ tool: { driver: { name: 'x', helpUri: 1 } }, results: [{}] }] };
      assert.equal(valid(wrong), false);
      assert.ok((valid.errors ?? []).length >= 2);
      const address = (uri: string): object => ({
        version: '2.1.0',
        runs: [{ tool: { driver: { name: 'x' } }, artifacts: [{ location: { uri } }] }],
      });
      assert.equal(valid(address('a%20b.md')), true);
      assert.equal(valid(address('a b.md')), false);
    });

    it('tells what could not be done', () => {
      const { run: only, status } = sarif(['gone.md']);
      assert.equal(only.invocations[0].executionSuccessful, false);
      assert.match(only.invocations[0].toolExecutionNotifications[0].message.text, /gone\.md/);
      assert.equal(status, 2);
    });
  });

  describe('github and sarif, from a folder within', () => {
    const annotated = (options: object): readonly string[] => {
      const { stdout } = run(['check', '.', '../b.md', '--format', 'github'], { at: 'briefs', ...options });
      return [...new Set([...stdout.matchAll(/ file=([^,]*)/g)].map(([, file]) => file as string))];
    };
    beforeEach(() => {
      work.write('briefs/a.md', FAULTY);
      work.write('b.md', FAULTY);
    });

    it('have paths from the root of the repository, and other formats from the folder', () => {
      assert.deepEqual(annotated({}), ['briefs/a.md', 'b.md']);
      assert.deepEqual(annotated({ env: { GITHUB_WORKSPACE: work.path('briefs') } }), ['briefs/a.md', 'b.md']);
      const { stdout } = run(['check', 'a.md', '--format', 'sarif'], { at: 'briefs' });
      const log = JSON.parse(stdout);
      const [only] = log.runs;
      assert.equal(sarifValidator()(log), true);
      const base = only.originalUriBaseIds['%SRCROOT%'].uri;
      assert.equal(base, `${pathToFileURL(work.folder).href}/`);
      for (const { locations, fixes = [] } of only.results) {
        for (const { artifactLocation } of [
          locations[0].physicalLocation,
          ...fixes.flatMap((fix: { artifactChanges: object[] }) => fix.artifactChanges),
        ])
          assert.deepEqual(artifactLocation, { uri: 'briefs/a.md', uriBaseId: '%SRCROOT%', index: 0 });
      }
      assert.equal(fileURLToPath(new URL(only.artifacts[0].location.uri, base)), work.path('briefs/a.md'));
      assert.match(run(['check', 'a.md'], { at: 'briefs' }).stdout, /^a\.md\n/);
      assert.equal(JSON.parse(run(['check', 'a.md', '--format', 'json'], { at: 'briefs' }).stdout).files[0].path, 'a.md');
    });

    it('have paths from the workspace of GitHub where there is no repository, else from the folder', () => {
      rmSync(work.path('.git'), { recursive: true });
      assert.deepEqual(annotated({ env: { GITHUB_WORKSPACE: work.folder } }), ['briefs/a.md', 'b.md']);
      const elsewhere = annotated({ env: { GITHUB_WORKSPACE: work.path('other') } });
      assert.deepEqual(elsewhere, ['a.md', work.path('b.md')]);
    });
  });

  it('github has a workflow command for each problem, with nothing that would end it early', () => {
    work.write('a,b: 100%.md', brief('[1]').replace('Anna Nowak', '').replace('[1]', '[1], [2]'));
    const { stdout } = run(['check', '--format', 'github', '.']);
    const lines = stdout.trimEnd().split('\n');
    assert.ok(
      lines.includes(
        '::error file=a%2Cb%3A 100%25.md,line=11,endLine=11,col=11,endColumn=14,title=citation-undefined::Citation [2] has no entry: the list ends at 1.',
      ),
      stdout,
    );
    for (const line of lines) assert.match(line, /^::(?:error|warning|notice) file=a%2Cb%3A 100%25\.md,line=\d+,[^:]*::./);
  });

  describe('junit', () => {
    it('is well-formed XML whatever a brief contains, and counts', () => {
      work.write('a & "b".brief.md', brief('\u0000\u001B\uFFFE <&> [2] [1]').replace('# The harbour', '# <The> & "harbour" ]]>'));
      work.write('clean.brief.md', brief());
      const { stdout, status } = run(['check', '--format', 'junit', '--rule', 'citation-order=off']);
      assert.equal(faultIn(stdout), undefined);
      assert.match(stdout, /<testsuites name="policy-brief" tests="2" failures="1" errors="0">/);
      assert.match(stdout, /<testsuite name="a &amp; &quot;b&quot;\.brief\.md" tests="1" failures="1"/);
      assert.match(stdout, /<testcase name="no problems" classname="clean\.brief\.md"\/>/);
      assert.equal(status, 1);
    });

    it('is well-formed for the examples', () =>
      assert.equal(faultIn(run(['check', join(ROOT, 'examples'), '--format', 'junit']).stdout), undefined));
  });

  it('github and junit tell what could not be checked, and that there are too many warnings', () => {
    work.write('briefs/a.brief.md', brief('of President Vucic [1]'));
    work.write('briefs/latin.brief.md', Buffer.from(brief('Vu\u00E9 [1]'), 'latin1'));
    work.write('.policy-brief.yaml', 'mode: nonsense\n');
    const check = (format: string): Outcome => run(['check', '--format', format, '--max-warnings', '0'], { at: 'briefs' });
    const github = check('github');
    assert.match(github.stdout, /^::error file=\.policy-brief\.yaml,line=1,col=7::`mode` is one of draft, publish/m);
    assert.match(github.stdout, /^::error::latin\.brief\.md: cannot be read: it is not UTF-8/m);
    assert.match(github.stdout, /^::error title=max-warnings::1 warning, more than --max-warnings 0\.$/m);
    const junit = check('junit');
    assert.equal(faultIn(junit.stdout), undefined);
    assert.match(junit.stdout, /<testsuites name="policy-brief" tests="4" failures="1" errors="2">/);
    assert.match(junit.stdout, /<error type="error" message="latin\.brief\.md: cannot be read/);
    assert.match(junit.stdout, /<testcase name="max-warnings" classname="policy-brief">\n {6}<failure/);
    for (const { status } of [github, junit]) assert.equal(status, 2);
  });

  it('for machines print nothing else, even where there is nothing to tell or something went wrong', () => {
    const empty = { json: '"files": []', jsonl: '', sarif: '"results": []', github: '', junit: 'tests="0"' };
    for (const [format, part] of Object.entries(empty)) {
      const nothing = run(['check', '--format', format]);
      assert.ok(nothing.stdout.includes(part) && (part !== '' || nothing.stdout === ''), format);
      assert.match(nothing.stderr, /no brief in this folder/);
      assert.equal(nothing.status, 0);
      const wrong = run(['check', 'gone.md', '--format', format]);
      assert.ok(!wrong.stdout.includes('policy-brief: gone') || format === 'sarif');
      assert.match(wrong.stderr, /gone\.md/);
      assert.equal(wrong.status, 2);
    }
  });

  it('go whole into the file of --output, and nothing to standard output', () => {
    work.write('a.md', FAULTY);
    for (const format of ['text', 'json', 'jsonl', 'sarif', 'github', 'junit']) {
      const { stdout } = run(['check', 'a.md', '--format', format]);
      work.write('report.txt', 'before');
      const { stdout: nothing, status } = run(['check', 'a.md', '--format', format, '--output', 'report.txt']);
      assert.equal(nothing, '');
      assert.equal(status, 1);
      assert.equal(readFileSync(work.path('report.txt'), 'utf8'), stdout);
    }
    for (const [file, format] of Object.entries({
      'r.json': 'json',
      'r.jsonl': 'jsonl',
      'r.sarif': 'sarif',
      'r.sarif.json': 'sarif',
      'r.XML': 'junit',
      r: 'text',
    })) {
      assert.equal(run(['check', 'a.md', '--output', file]).status, 1);
      assert.equal(work.read(file), run(['check', 'a.md', '--format', format]).stdout, file);
    }
    run(['check', 'a.md', '--output', 'r.json', '--format', 'jsonl']);
    assert.equal(work.read('r.json'), run(['check', 'a.md', '--format', 'jsonl']).stdout);
    const { stderr, status } = run(['check', 'a.md', '--output', 'no such folder/report.txt']);
    assert.equal(stderr, 'policy-brief: --output no such folder/report.txt: cannot be written: there is no such folder.\n');
    assert.equal(status, 2);
  });
});
