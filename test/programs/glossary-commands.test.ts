import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROGRAM, ROOT } from './server-session.ts';

const ACTOR = (id: string, name: string, more = '') => `  - { id: ${id}, kind: person, name: ${name}${more} }\n`;
const GLOSSARY = (...entries: readonly string[]) => `version: 1\nactors:\n${entries.join('')}`;
const BRIEF = `CAA BRIEF

# The harbour

Anna Nowak

December 2016

## Summary

Vučić met Testa Testić, and "Testić" said so [1].

## Key Findings

1. Testić stays.

## Conclusions

Text.

## References

1. Aleksandar Vučić, A source, May 1, 2020, Xinhua. Online: https://www.example.org/a
`;

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly roleAtDate: string | null;
  readonly mentions: readonly { readonly text: string; readonly start: Place; readonly end: Place }[];
}

describe('command line: glossaries', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-brief żółć '));
    mkdirSync(join(folder, 'repository/.git'), { recursive: true });
    mkdirSync(join(folder, 'repository/drafts'));
    mkdirSync(join(folder, 'repository/node_modules'));
    writeFileSync(join(folder, 'repository/drafts/one.brief.md'), BRIEF);
    writeFileSync(join(folder, 'team.yaml'), GLOSSARY(ACTOR('testa', 'Testa Testić', ', family: Testić, country: RS')));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  describe('glossary check', () => {
    it('tells what is wrong where, as check does', () => {
      const wrong = '  - { id: b, kind: persn, name: B }';
      const json = '{ "version": 1, "actors": [{ "id": "c", "kind": "other", "name": "Ana A" }] }';
      write('a.glossary.yaml', GLOSSARY(ACTOR('a', 'Ana A'), `${wrong}\n`));
      write('sub/b.glossary.json', json);
      write('node_modules/x.glossary.yaml', 'broken: [');
      const { stdout, stderr, status } = run(['glossary', 'check']);
      assert.equal(
        stdout,
        `a.glossary.yaml
  3:${ACTOR('a', 'Ana A').indexOf('Ana A') + 1}  error  "Ana A" is a name of c too (sub/b.glossary.json). If both are called so, write it under \`generic\` in both entries instead; else take it out of one.
  4:${wrong.indexOf('persn') + 1}  error  "persn" is no kind of actor. Did you mean "person"?

sub/b.glossary.json
  1:${json.indexOf('"Ana') + 1}  error  "Ana A" is a name of a too (a.glossary.yaml). If both are called so, write it under \`generic\` in both entries instead; else take it out of one.

2 glossaries checked: 3 errors.
`,
      );
      assert.deepEqual([stderr, status], ['', 1]);
    });

    it('ends with 0 for warnings and for nothing, and takes files of any name', () => {
      write('a.yaml', GLOSSARY(ACTOR('a', 'Ana A', ', roles: [{ title: Mayor, of: Nowhere, to: 2010 }]')));
      const { stdout, status } = run(['glossary', 'check', 'a.yaml']);
      assert.match(stdout, /3:\d+ {2}warning {2}"Nowhere" is neither/);
      assert.equal(status, 0);
      assert.deepEqual(run(['glossary', 'check', 'team.yaml']).stdout, '1 glossary checked: no problems.\n');
    });

    it('writes JSON', () => {
      write('a.glossary.yaml', GLOSSARY('  - { id: b, kind: person }\n'));
      const report = JSON.parse(run(['glossary', 'check', '--format', 'json']).stdout);
      assert.deepEqual(report.counts, { error: 1, warning: 0, information: 0, hint: 0 });
      assert.deepEqual(report.files[0].problems[0], {
        severity: 'error',
        message: 'Actor b needs a `name`: the form that a brief should write.',
        at: ['actors', 0],
        start: { line: 3, column: 5, offset: 23 },
        end: { line: 3, column: 28, offset: 46 },
      });
    });

    it('names what it cannot read, and says so when there is nothing', () => {
      const { stdout, stderr, status } = run(['glossary', 'check', 'gone.yaml', 'team.yaml']);
      assert.equal(stderr, 'policy-brief: gone.yaml: there is no such file or folder.\n');
      assert.match(stdout, /1 glossary checked/);
      assert.equal(status, 2);
      assert.match(run(['glossary', 'check', 'repository']).stderr, /no glossary in repository\. A glossary is named/);
    });

    it('finds nothing wrong in the bundled glossary and in the example', () => {
      assert.match(run(['glossary', 'check', '--bundled']).stdout, /^\d+ glossaries checked: no problems\.\n$/);
      assert.equal(run(['glossary', 'check', join(ROOT, 'examples')]).stdout, '2 glossaries checked: no problems.\n');
      assert.equal(run(['glossary', 'check', '--bundled', 'team.yaml']).status, 2);
    });
  });

  describe('glossary find', () => {
    it('shows a card, with the office at a date', () => {
      const { stdout, status } = run(['glossary', 'find', 'vucic', '--date', '2016-05']);
      assert.match(stdout, /^Aleksandar Vučić · person · Serbia\n/);
      assert.match(stdout, /^ {2}at 2016-05 +Prime Minister, Serbia/m);
      assert.match(stdout, /President, Serbia \(since 2017-05-31, last verified /);
      assert.match(stdout, /from +bundled glossary, aleksandar-vucic/);
      assert.equal(status, 0);
    });

    it('knows acronyms, other scripts, Polish names, and slips', () => {
      for (const [name, id] of [
        ['MBP', 'mps-china'],
        ['武契奇', 'aleksandar-vucic'],
        ['Вучић', 'aleksandar-vucic'],
        ['Ministerstwo Spraw Wewnętrznych Serbii', 'mup-serbia'],
      ] as const) {
        const report = JSON.parse(run(['glossary', 'find', ...name.split(' '), '--format', 'json']).stdout);
        assert.deepEqual([report.found[0].id, report.found[0].match], [id, 'exact']);
      }
      assert.match(run(['glossary', 'find', 'Huawie']).stdout, /^Nobody and nothing is called "Huawie"\. Near to it:\n\nHuawei/);
    });

    it('shows whom a slip means before others of that family name', () => {
      for (const [name, meant, others] of [
        ['Meng Jianju', 'Meng Jianzhu', /^Others of that family name: .*Meng Yang/m],
        ['Li Kejiang', 'Li Keqiang', /^Others of that family name: .*Li Zhanshu/m],
        ['Vicktor Orban', 'Viktor Orbán', /^Others of that family name: .*Ludovic Orban/m],
      ] as const) {
        const { stdout, status } = run(['glossary', 'find', ...name.split(' ')]);
        assert.ok(stdout.startsWith(`Nobody and nothing is called "${name}". Near to it:\n\n${meant} · person`), stdout);
        assert.match(stdout, others);
        assert.equal(status, 0);
      }
      assert.match(run(['glossary', 'find', 'President', 'Vucic']).stdout, /^Aleksandar Vučić · person/);
    });

    it('compares letters in capitals with acronyms first', () => {
      for (const [letters, acronym] of [
        ['ERBD', 'EBRD'],
        ['AIDB', 'AIIB'],
      ] as const) {
        const { found } = JSON.parse(run(['glossary', 'find', letters, '--format', 'json']).stdout);
        assert.deepEqual([found[0].acronym, found[0].match], [acronym, 'near']);
        assert.doesNotMatch(run(['glossary', 'find', letters]).stdout, /Tleuberdi|Saidov/);
      }
    });

    it('says when it knows nobody, and what is no date', () => {
      const { stdout, stderr, status } = run(['glossary', 'find', 'xyzzyq']);
      assert.deepEqual(
        [stdout, stderr, status],
        ['', 'policy-brief: the glossary knows nobody and nothing called "xyzzyq", nor nearly so.\n', 1],
      );
      assert.equal(run(['glossary', 'find', 'Vučić', '--date', 'May']).status, 2);
    });

    it('outside of a repository looks three folders down and no further', () => {
      write('a/b/c/near.glossary.yaml', GLOSSARY(ACTOR('near', 'Zed Nearby')));
      write('a/b/c/d/far.glossary.yaml', GLOSSARY(ACTOR('far', 'Zed Faraway')));
      assert.match(run(['glossary', 'find', 'Zed Nearby']).stdout, /from +glossary of this workspace, near/);
      assert.doesNotMatch(run(['glossary', 'find', 'Zed Faraway']).stdout, /workspace, far/);
    });

    it('leaves out what another repository below has', () => {
      write('stranger/.git/HEAD', 'ref: refs/heads/main\n');
      write('stranger/their.glossary.yaml', GLOSSARY(ACTOR('their', 'Zed Elsewhere')));
      assert.doesNotMatch(run(['glossary', 'find', 'Zed Elsewhere']).stdout, /workspace, their/);
    });

    it('looks in the layers over the bundled glossary', () => {
      assert.match(run(['glossary', 'find', 'Testić', '--glossary', 'team.yaml']).stdout, /from +team glossary, testa/);
      write('any/where.glossary.yml', GLOSSARY(ACTOR('huawei', 'Hua Wei')));
      assert.match(run(['glossary', 'find', 'Hua Wei']).stdout, /^Hua Wei · person\n.*from +glossary of this workspace, huawei/s);
    });
  });

  describe('actors', () => {
    it('tells who is named where, in the documented JSON', () => {
      const { stdout, stderr, status } = run(['actors', 'repository', '--glossary', 'team.yaml', '--format', 'json']);
      const report = JSON.parse(stdout);
      assert.deepEqual([stderr, status, Object.keys(report), report.version], ['', 0, ['version', 'files'], 1]);
      const [file] = report.files;
      assert.deepEqual([file.path, file.date], ['repository/drafts/one.brief.md', '2016-12']);
      const actors: readonly NamedActor[] = file.actors;
      const vucic = actors.find(({ id }) => id === 'aleksandar-vucic');
      assert.match(vucic?.roleAtDate ?? '', /Prime Minister, Serbia/);
      assert.deepEqual(
        vucic?.mentions.map(({ text, start }) => [text, start.line]),
        [
          ['Vučić', 11],
          ['Aleksandar Vučić', 23],
        ],
      );
      const at = BRIEF.indexOf('Testa');
      assert.deepEqual(
        actors.find(({ id }) => id === 'testa'),
        {
          id: 'testa',
          name: 'Testa Testić',
          kind: 'person',
          country: 'RS',
          roleAtDate: null,
          mentions: [
            { text: 'Testa Testić', ...places(at, 'Testa Testić') },
            { text: 'Testić', ...places(BRIEF.indexOf('Testić"'), 'Testić') },
            { text: 'Testić', ...places(BRIEF.indexOf('Testić stays'), 'Testić') },
          ],
        },
      );
    });

    it('draws a table, at another date too', () => {
      const { stdout } = run(['actors', 'repository/drafts/one.brief.md', '--date', '2018']);
      assert.match(
        stdout,
        /^repository\/drafts\/one\.brief\.md \(2018\)\n {2}name +kind +country +role at the date +times +first line\n/,
      );
      assert.match(stdout, /^ {2}Aleksandar Vučić +person +RS +President, Serbia.* 2 +11$/m);
    });

    it('reads standard input, and names what cannot be read', () => {
      assert.match(run(['actors', '-'], BRIEF).stdout, /^standard-input\.brief\.md \(2016-12\)/);
      assert.equal(run(['actors', 'gone.md']).status, 2);
    });
  });

  describe('the glossaries of a brief', () => {
    it('are found from the root of its repository on, and lie over the team', () => {
      write('repository/deep/down/our.glossary.yaml', GLOSSARY(ACTOR('testa', 'Testa Testić', ', country: PL')));
      write('outside.glossary.yaml', GLOSSARY('  - { id: aleksandar-vucic, hidden: true }\n'));
      write('repository/node_modules/their.glossary.yaml', 'broken: [');
      const { stdout, status } = run(['actors', 'repository/drafts', '--glossary', 'team.yaml', '--format', 'json']);
      const actors: readonly NamedActor[] = JSON.parse(stdout).files[0].actors;
      assert.equal(actors.find(({ id }) => id === 'testa')?.country, 'PL');
      assert.ok(actors.some(({ id }) => id === 'aleksandar-vucic'));
      assert.equal(status, 0);
    });

    it('that are broken are named, and all else is done', () => {
      write('bad.yaml', GLOSSARY(ACTOR('testa', 'Testa Testić', ', wrong: [Vučić met]'), '  - { id: x }\n'));
      for (const args of [['check'], ['fix', '--diff'], ['actors']]) {
        const { stdout, stderr, status } = run([...args, 'repository', '--glossary', 'bad.yaml']);
        assert.match(stderr, /^policy-brief: bad\.yaml:4:5: Actor x needs a `kind`, such as person, ministry or company\.\n/);
        assert.equal(status, 2, args.join(' '));
        if (args[0] !== 'fix') assert.notEqual(stdout, '');
      }
      mkdirSync(join(folder, 'empty'));
      assert.equal(run(['check', 'empty', '--glossary', 'bad.yaml']).status, 2);
      assert.match(
        run(['check', 'repository', '--glossary', 'gone.yaml']).stderr,
        /--glossary gone\.yaml: there is no such file/,
      );
    });

    it('count for check and fix', () => {
      write('repository/drafts/two.brief.md', BRIEF.replace('Testić stays', 'Testa Testic stays'));
      const args = ['repository/drafts/two.brief.md', '--glossary', 'team.yaml'];
      assert.match(run(['check', ...args]).stdout, /15:4 +warning .*actor-diacritics/);
      assert.match(run(['fix', ...args]).stdout, /^1\. Testa Testić stays\.$/m);
      assert.doesNotMatch(run(['check', 'repository/drafts/two.brief.md']).stdout, /15:4 .*actor-diacritics/);
    });
  });

  it('prints help that a person can read', () => {
    assert.match(run(['--help']).stdout, /actors .*list the people/s);
    assert.match(run(['glossary', '--help']).stdout, /check .*find .*/s);
    for (const args of [['glossary', 'check'], ['glossary', 'find'], ['actors']])
      assert.match(run([...args, '--help']).stdout, /Exit codes: 0 /);
    assert.equal(run(['glossary', 'chek']).status, 2);
  });

  function places(offset: number, text: string): { readonly start: Place; readonly end: Place } {
    const place = (at: number): Place => {
      const lines = BRIEF.slice(0, at).split('\n');
      return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: at };
    };
    return { start: place(offset), end: place(offset + text.length) };
  }

  function write(path: string, text: string): void {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  function run(args: readonly string[], input = ''): { stdout: string; stderr: string; status: number | null } {
    const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, input, encoding: 'utf8' });
    return { stdout, stderr, status };
  }
});
