import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { configurationFaults } from '../../server/src/core/settings/configuration-shape.ts';
import { ROOT } from './server-session.ts';
import { brief, type Workplace, workplace } from './workplace.ts';

/** Cites a number that the list does not have: an error, unless a configuration says otherwise. */
const FAULTY = brief('[1], [2]');

describe('command line: configuration', () => {
  let work: Workplace;
  beforeEach(() => {
    work = workplace();
  });
  afterEach(() => work.remove());

  const run: Workplace['run'] = (args, options) => work.run(args, options);

  it('is found beside a brief and above it, up to the root of the repository', () => {
    work.write('.policy-brief.yaml', 'rules: { citation-undefined: off }');
    work.write('a/b/faulty.brief.md', FAULTY);
    work.write('a/c/.git/HEAD', '');
    work.write('a/c/faulty.brief.md', FAULTY);
    assert.equal(run(['check', 'a/b']).status, 0);
    assert.equal(run(['check', 'a/c']).status, 1, 'another repository is another house');
    assert.equal(run(['check'], { at: 'a/b' }).status, 0);
    work.write('a/b/.policy-brief.json', '{ "rules": { "citation-undefined": "error" } }');
    assert.equal(run(['check', 'a/b']).status, 1, 'the nearest counts');
    work.write('a/b/.policy-brief.yml', 'mode: draft');
    assert.equal(run(['check', 'a/b', '--fail-on', 'error']).status, 1);
    assert.match(run(['check', '--print-config', 'a/b/x.md']).stdout, /^mode: draft {2}# a\/b\/\.policy-brief\.yml$/m);
  });

  it('gives each brief of one run its own', () => {
    for (const house of ['north', 'south']) {
      work.write(`${house}/.policy-brief.yaml`, `rules: { citation-undefined: ${house === 'north' ? 'hint' : 'warning'} }`);
      work.write(`${house}/faulty.brief.md`, FAULTY);
    }
    const { stdout, status } = run(['check']);
    assert.match(stdout, /north\/faulty\.brief\.md\n {2}11:11 {2}hint/);
    assert.match(stdout, /south\/faulty\.brief\.md\n {2}11:11 {2}warning/);
    assert.equal(status, 0);
  });

  it('builds upon other files', () => {
    work.write('house/base.yaml', 'mode: publish\nrules: { citation-undefined: warning, structure-missing-author: off }');
    work.write('.policy-brief.yaml', 'extends: house/base.yaml\nrules: { structure-missing-author: error }');
    work.write('faulty.brief.md', FAULTY.replace('Anna Nowak\n\n', ''));
    const { stdout, status } = run(['check', '--format', 'json']);
    const [file] = JSON.parse(stdout).files;
    assert.deepEqual(
      file.problems.map(({ rule, severity }: { rule: string; severity: string }) => [rule, severity]),
      [
        ['structure-missing-author', 'error'],
        ['citation-undefined', 'warning'],
      ],
    );
    assert.equal(status, 1);
  });

  it('that cannot be followed is said with its place, and the rest counts', () => {
    work.write('.policy-brief.yaml', 'rules: { citation-undefined: off }\nextends: [gone.yaml, circle.yaml]\n');
    work.write('circle.yaml', 'extends: .policy-brief.yaml\nmode: publish');
    work.write('faulty.brief.md', FAULTY);
    const { stdout, stderr, status } = run(['check']);
    assert.match(stderr, /^\.policy-brief\.yaml:2:11: gone\.yaml cannot be read: there is no such file\.$/m);
    assert.match(stderr, /^circle\.yaml:1:10: this leads in a circle: /m);
    assert.equal(stdout, '1 brief checked: no problems.\n');
    assert.equal(status, 2);
  });

  it('with mistakes ends with 2, says where, and the briefs are checked with the rest of it', () => {
    work.write(
      '.policy-brief.yaml',
      'mode: publishing\nrules:\n  citation-undefned: off\n  citation-undefined: warning\nprofil: caa\n',
    );
    work.write('faulty.brief.md', FAULTY);
    for (const command of ['check', 'actors']) {
      const { stdout, stderr, status } = run([command]);
      assert.match(stderr, /^\.policy-brief\.yaml:1:7: `mode` is one of draft, publish, but this is the text "publishing"/m);
      assert.match(
        stderr,
        /^\.policy-brief\.yaml:3:3: There is no rule `citation-undefned`\. Did you mean "citation-undefined"\?/m,
      );
      assert.match(stderr, /^\.policy-brief\.yaml:5:1: The configuration has no field `profil`/m);
      assert.equal(status, 2);
      assert.match(stdout, command === 'check' ? /11:11 {2}warning/ : /^faulty\.brief\.md/);
    }
    work.write('.policy-brief.yaml', 'mode: [draft\n');
    const { stdout, stderr, status } = run(['check']);
    assert.match(stderr, /^\.policy-brief\.yaml:\d+:\d+: /);
    assert.match(stdout, /11:11 {2}error/);
    assert.equal(status, 2);
    for (const command of ['fix', 'renumber']) assert.equal(run([command, '--diff']).status, 2);
  });

  it('that is a link to nothing, or a folder, is said and ends with 2', () => {
    work.write('faulty.brief.md', FAULTY);
    symlinkSync('../shared/house.yaml', work.path('.policy-brief.yaml'));
    const dangling = run(['check']);
    assert.equal(
      dangling.stderr,
      'policy-brief: .policy-brief.yaml cannot be read: it is a link to ../shared/house.yaml, and there is no such file.\n',
    );
    assert.equal(dangling.status, 2);
    rmSync(work.path('.policy-brief.yaml'));
    work.write('.policy-brief.yaml/x', '');
    const folder = run(['check']);
    assert.equal(folder.stderr, 'policy-brief: .policy-brief.yaml cannot be read: it is a folder.\n');
    assert.match(folder.stdout, /11:11 {2}error/);
    assert.equal(folder.status, 2);
  });

  it('with an empty text, as it stands while somebody types, is said, and the briefs are checked', () => {
    work.write('faulty.brief.md', FAULTY);
    for (const key of ['files', 'ignore']) {
      work.write('.policy-brief.yaml', `${key}:\n  - ""\n`);
      const { stdout, stderr, status } = run(['check']);
      assert.equal(stderr, `.policy-brief.yaml:2:5: \`${key}\` is empty: write something, or leave the field out.\n`);
      assert.match(stdout, /11:11 {2}error/);
      assert.equal(status, 2);
    }
  });

  it('is the one that --config names, and no other', () => {
    work.write('.policy-brief.yaml', 'mode: nonsense');
    work.write('elsewhere/my config.yaml', 'rules: { citation-undefined: off }');
    work.write('faulty.brief.md', FAULTY);
    assert.deepEqual(run(['check', '--config', 'elsewhere/my config.yaml']), {
      stdout: '1 brief checked: no problems.\n',
      stderr: '',
      status: 0,
    });
    const gone = run(['check', '--config', 'gone.yaml']);
    assert.match(gone.stderr, /^policy-brief: gone\.yaml cannot be read: there is no such file\.$/m);
    assert.match(gone.stdout, /11:11 {2}error/);
    assert.equal(gone.status, 2);
  });

  it('says so when there is no brief because the configuration ignores files', () => {
    work.write('.policy-brief.yaml', 'ignore: ["old/**"]');
    work.write('old/a.brief.md', brief());
    const { stderr, status } = run(['check']);
    assert.equal(
      stderr,
      'policy-brief: no brief in this folder. 1 Markdown file is passed over by `ignore` in the configuration.\n',
    );
    assert.equal(status, 0);
    work.write('old/b.brief.md', brief());
    assert.match(run(['actors', 'old/*.md']).stderr, /no brief in old\/\*\.md\. 2 Markdown files are passed over by `ignore`/);
  });

  it('tells which files are briefs and which are passed over, unless they are named', () => {
    work.write('.policy-brief.yaml', 'files: ["notes/*.md"]\nignore: ["old/**"]');
    work.write('notes/plain.md', '# A plain text\n');
    work.write('elsewhere/plain.md', '# A plain text\n');
    work.write('old/faulty.brief.md', FAULTY);
    const paths = (args: readonly string[]): readonly string[] =>
      JSON.parse(run(['check', '--format', 'json', ...args]).stdout)
        .files.filter(({ brief: isBrief }: { brief: boolean }) => isBrief)
        .map(({ path }: { path: string }) => path);
    assert.deepEqual(paths([]), ['notes/plain.md']);
    assert.deepEqual(paths(['old']), []);
    assert.deepEqual(paths(['old/faulty.brief.md']), ['old/faulty.brief.md']);
  });

  it('names glossaries, and says where one is named that is not there', () => {
    const actor = (id: string, name: string, wrong: string) =>
      `version: 1\nactors:\n  - { id: ${id}, kind: company, name: ${name}, wrong: [${wrong}] }\n`;
    work.write('.policy-brief.yaml', 'glossary: [names/ours.yaml, gone.yaml]');
    work.write('names/ours.yaml', actor('koper-quay', 'Koper Quay', 'Copper Kay'));
    work.write('a.brief.md', brief('by Copper Kay [1]'));
    const { stdout, stderr, status } = run(['check']);
    assert.match(stdout, /Copper Kay/);
    assert.match(stderr, /^\.policy-brief\.yaml:1:29: gone\.yaml: there is no such file or folder\.$/m);
    assert.equal(status, 2);
  });

  it('says of what it builds upon on the web, and of a glob of glossaries, that nothing is there', () => {
    work.write('.policy-brief.yaml', 'extends: https://example.org/a.yaml\nglossary: "team/*.yaml"\n');
    work.write('a.brief.md', brief());
    const { stderr, status } = run(['check']);
    assert.equal(
      stderr,
      '.policy-brief.yaml:1:10: https://example.org/a.yaml is an address on the web, and only files can be extended: keep a copy beside this file.\n.policy-brief.yaml:2:11: team/*.yaml: no file fits this pattern.\n',
    );
    assert.equal(status, 2);
  });

  it('is overruled by the command line', () => {
    work.write('.policy-brief.yaml', 'mode: publish\nrules: { citation-undefined: off }');
    work.write('faulty.brief.md', FAULTY);
    assert.equal(run(['check', '--rule', 'citation-undefined=error']).status, 1);
    const { stdout } = run([
      'check',
      '--mode',
      'draft',
      '--rule',
      'citation-undefined=hint',
      '--print-config',
      'faulty.brief.md',
    ]);
    assert.match(stdout, /^mode: draft {2}# the command line$/m);
    assert.match(stdout, /^ {2}citation-undefined: hint {2}# the command line$/m);
  });

  it('finds the configuration of standard input by its name', () => {
    work.write('a/.policy-brief.yaml', 'rules: { citation-undefined: off }');
    assert.equal(run(['check', '-', '--stdin-filename', 'a/new.md'], { input: FAULTY }).status, 0);
    assert.equal(run(['check', '-', '--stdin-filename', 'b/new.md'], { input: FAULTY }).status, 1);
  });

  it('is printed with where each value comes from, as text that is a configuration and as JSON', () => {
    work.write(
      'base.yaml',
      'profile: { words: 900, acronyms: [TEU] }\nrules: { citation-placement: [hint, { placement: after-punctuation }] }',
    );
    work.write('.policy-brief.yaml', 'extends: base.yaml\nmode: publish');
    const { stdout, status } = run(['check', '--print-config', 'sub/x.md']);
    assert.match(stdout, /^mode: publish {2}# \.policy-brief\.yaml$/m);
    assert.match(stdout, /^ {2}words: 900 {2}# base\.yaml$/m);
    assert.match(stdout, /^ {2}citations: \{ placement: after-punctuation \} {2}# base\.yaml$/m);
    assert.match(stdout, /^ {2}labels: .*# default$/m);
    assert.equal(status, 0);
    const { profile, ...rest } = parse(stdout);
    const rules = Object.keys(rest.rules);
    assert.deepEqual(configurationFaults({ profile, ...rest }, rules), []);
    const json = JSON.parse(run(['check', '--print-config', 'sub/x.md', '--format', 'json']).stdout);
    assert.equal(json.path, 'sub/x.md');
    assert.deepEqual(json.mode, { value: 'publish', from: '.policy-brief.yaml' });
    assert.deepEqual(json.profile.words, { value: 900, from: 'base.yaml' });
    assert.deepEqual(json.rules['citation-order'], { value: 'warning', from: 'default' });
    assert.deepEqual(
      Object.fromEntries(Object.entries<{ value: unknown }>(json.profile).map(([key, { value }]) => [key, value])),
      profile,
    );
  });

  it('is found once through links that lead in a circle', () => {
    work.write('.policy-brief.yaml', 'rules: { citation-undefined: off }');
    work.write('a/faulty.brief.md', FAULTY);
    symlinkSync('..', work.path('a/loop'));
    assert.equal(run(['check']).stdout, '1 brief checked: no problems.\n');
  });

  it('of the second house makes its note clean, which another house would not take', () => {
    const house = join(ROOT, 'examples/second-house/notes/ice-and-tonnage.md');
    assert.deepEqual(run(['check', house]), { stdout: '1 brief checked: no problems.\n', stderr: '', status: 0 });
    work.write('caa.yaml', 'profile: caa');
    assert.equal(run(['check', house, '--config', 'caa.yaml', '--mode', 'publish']).status, 1);
  });

  it('tells that a profile does not exist which a brief names in its front matter', () => {
    work.write('a.brief.md', `---\nbrief: tideway\n---\n\n${brief()}`);
    work.write('b.brief.md', `---\nbrief: true\n---\n\n${brief()}`);
    const { stderr, status } = work.run(['check']);
    assert.equal(stderr, 'policy-brief: a.brief.md: there is no profile "tideway" here; it is checked with "caa".\n');
    assert.equal(status, 0);
    work.write('.policy-brief.yaml', 'profile: { name: tideway }\n');
    assert.equal(work.run(['check']).stderr, '');
  });
});
