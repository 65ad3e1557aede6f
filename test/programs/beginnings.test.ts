import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { brief, type Workplace, workplace } from './workplace.ts';

describe('command line: beginnings', () => {
  let work: Workplace;
  beforeEach(() => {
    work = workplace();
  });
  afterEach(() => work.remove());

  const run: Workplace['run'] = (args, options) => work.run(args, options);

  it('init writes a configuration and a glossary in which nothing is wrong', () => {
    const { stdout, status } = run(['init']);
    assert.equal(stdout, '.policy-brief.yaml: written.\nteam.glossary.yaml: written.\n');
    assert.equal(status, 0);
    assert.equal(run(['glossary', 'check']).stdout, '1 glossary checked: no problems.\n');
    assert.equal(run(['new', 'a']).status, 0);
    const { status: drafted, stderr, stdout: told } = run(['check']);
    assert.deepEqual([stderr, drafted], ['', 0]);
    assert.equal(told, '1 brief checked: no problems.\n');
    const published = run(['check', '--mode', 'publish']);
    assert.equal(published.status, 1);
    assert.match(published.stdout, /The title is still "Title", as in the template/);
    assert.match(published.stdout, /1 brief checked: 8 warnings\./);
    assert.doesNotMatch(work.read('.policy-brief.yaml') + work.read('team.glossary.yaml'), /repository/);
  });

  describe('init writes files in which taking the # away is enough:', () => {
    /** Lines that are commented out; a sentence has one space behind its #. */
    const BLOCK = /(?:^#(?! \S)\S* *.*\n)+/gm;
    const uncommented = (block: string): string => block.replace(/^#/gm, '');

    for (const name of ['.policy-brief.yaml', 'team.glossary.yaml']) {
      it(`each block of ${name}, and all of them`, () => {
        run(['init']);
        work.write('a.brief.md', brief());
        const written = work.read(name);
        const blocks = written.match(BLOCK) ?? [];
        assert.ok(blocks.length >= 2, written);
        const ways = [...blocks.map((block) => written.replace(block, uncommented)), written.replace(BLOCK, uncommented)];
        for (const text of ways) {
          assert.notEqual(text, written);
          work.write(name, text);
          assert.deepEqual(run(['glossary', 'check']).stdout, '1 glossary checked: no problems.\n', text);
          const { stderr, status } = run(['check']);
          assert.deepEqual([stderr, status], ['', 0], text);
        }
        if (name.startsWith('team')) assert.equal(run(['glossary', 'find', 'Zofia Wierzba']).status, 0);
        else assert.match(run(['check', '--print-config', 'a.brief.md']).stdout, /name: ours/);
      });
    }
  });

  it('init and new say so where no folder can be made', function () {
    if (process.platform !== 'linux') return this.skip();
    for (const args of [
      ['init', '/proc/none'],
      ['new', '/proc/none/a.brief.md'],
    ]) {
      const { stderr, status } = run(args);
      assert.match(stderr, /^policy-brief: \S*\/proc\/none\/\S+: cannot be written: its folder cannot be made\.\n/);
      assert.equal(status, 2);
    }
    assert.match(run(['init', '--help']).stdout, /\(default: this folder\)\n/);
  });

  it('init writes over nothing', () => {
    work.write('.policy-brief.json', '{}');
    work.write('names/ours.glossary.yml', 'version: 1\nactors: []\n');
    assert.deepEqual(run(['init']), {
      stdout:
        '.policy-brief.json: is there already, and is left as it is.\nnames/ours.glossary.yml: is there already, and is left as it is.\n',
      stderr: '',
      status: 0,
    });
    assert.equal(work.read('.policy-brief.json'), '{}');
    assert.equal(run(['init', 'new folder']).status, 0);
    assert.deepEqual(readdirSync(work.path('new folder')).sort(), ['.policy-brief.yaml', 'team.glossary.yaml']);
  });

  it('new writes a brief as the house has it, and writes over one only when it is told to', () => {
    work.write(
      '.policy-brief.yaml',
      'profile: { labels: [HARBOUR NOTE], sections: [{ role: summary, names: [In Short] }, { role: references }] }',
    );
    const { stdout, status } = run(['new', 'zażółć dir/first', '--title', 'The quay', '--author', 'Ćosić', '--date', '2021-12']);
    assert.equal(
      stdout,
      'zażółć dir/first.brief.md: written. `policy-brief check --mode publish "zażółć dir/first.brief.md"` tells what it needs yet.\n',
    );
    assert.equal(status, 0);
    const text = work.read('zażółć dir/first.brief.md');
    assert.match(text, /^HARBOUR NOTE\n\n# The quay\n\nĆosić\n\nDecember 2021\n\n## In Short\n/);
    work.write('zażółć dir/first.brief.md', 'mine');
    const again = run(['new', 'zażółć dir/first.brief.md']);
    assert.equal(
      again.stderr,
      'policy-brief: zażółć dir/first.brief.md: cannot be written: it is there already; --force writes over it.\n',
    );
    assert.equal(again.status, 2);
    assert.equal(work.read('zażółć dir/first.brief.md'), 'mine');
    assert.equal(run(['new', 'zażółć dir/first.brief.md', '--force']).status, 0);
    assert.match(work.read('zażółć dir/first.brief.md'), /^HARBOUR NOTE/);
  });

  it('new says what it does not understand, and what it cannot do', function () {
    assert.match(run(['new', 'a', '--date', '2021']).stderr, /--date 2021: write a day or a month/);
    assert.match(run(['new', 'a', '--language', 'de']).stderr, /--language de: choose one of en, pl/);
    assert.match(run(['new']).stderr, /missing required argument 'file'/);
    work.write('file', '');
    assert.match(run(['new', 'file/a.md']).stderr, /file\/a\.md: cannot be written: /);
    if (process.getuid?.() === 0) return this.skip(); // Nothing is forbidden to root.
    chmodSync(work.folder, 0o555);
    const { stderr, status } = run(['new', 'a']);
    chmodSync(work.folder, 0o755);
    assert.match(stderr, /a\.brief\.md: cannot be written: you may not write it\./);
    assert.equal(status, 2);
  });

  describe('completion', () => {
    /** What bash offers behind the words; the last one is begun. */
    const offered = (...words: readonly string[]): readonly string[] => {
      const script = `${run(['completion', 'bash']).stdout}
COMP_WORDS=(policy-brief ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
_policy_brief; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: work.folder, encoding: 'utf8' });
      assert.equal(stderr, '');
      return stdout.trim().split('\n');
    };

    it('of bash offers commands, options and values', function () {
      if (spawnSync('bash', ['--version']).status !== 0) return this.skip();
      assert.deepEqual(offered('ch'), ['check']);
      assert.deepEqual(offered('glossary', ''), ['check', 'find', '--help'].slice(0, 2));
      assert.deepEqual(offered('check', '--update'), ['--update-baseline']);
      assert.deepEqual(offered('check', '--format', 'j'), ['json', 'jsonl', 'junit']);
      assert.deepEqual(offered('actors', 'a.md', '--format', 'j'), ['json']);
      assert.deepEqual(offered('check', '--rule', 'citation-und'), ['citation-undefined']);
      assert.deepEqual(offered('explain', 'citation-o'), ['citation-order']);
      assert.deepEqual(offered('completion', 'z'), ['zsh']);
    });

    it('offers the values that the option takes of this command', function () {
      if (spawnSync('bash', ['--version']).status !== 0) return this.skip();
      const formats = ['text', 'json', 'jsonl', 'sarif', 'github', 'junit'];
      assert.deepEqual(offered('check', '--format', ''), formats);
      assert.deepEqual(offered('links', '--format', ''), formats);
      assert.deepEqual(offered('report', '--format', ''), ['markdown', 'html']);
      for (const command of [['actors'], ['glossary', 'check'], ['glossary', 'find']])
        assert.deepEqual(offered(...command, '--format', ''), ['text', 'json']);
      assert.deepEqual(offered('links', '--fail-on', ''), ['off', 'hint', 'information', 'warning', 'error']);
      assert.deepEqual(offered('check', '--mode', ''), ['draft', 'publish']);
      assert.deepEqual(offered('new', '--language', ''), ['en', 'pl']);
      assert.deepEqual(offered('report', '--rule', 'reference-l'), ['reference-link', 'reference-list-missing']);
    });

    it('offers them in every shell', () => {
      assert.match(run(['completion', 'zsh']).stdout, /\('report'\)\n.*'--format\[[^\]]*\]:value:\(markdown html\)'/);
      assert.match(run(['completion', 'fish']).stdout, /__policy_brief_in report' -l format -x -a 'markdown html'/);
      for (const shell of ['zsh', 'fish']) assert.match(run(['completion', shell]).stdout, /text json jsonl sarif github junit/);
    });

    it('has every command and every option of it, in every shell', () => {
      for (const shell of ['bash', 'zsh', 'fish']) {
        const { stdout } = run(['completion', shell]);
        for (const command of ['check', 'fix', 'renumber', 'actors', 'glossary', 'explain', 'init', 'new', 'lsp'])
          assert.ok(stdout.includes(command), `${shell}: ${command}`);
        for (const [, option] of run(['check', '--help']).stdout.matchAll(/^ {2}--([\w-]+)/gm))
          assert.ok(stdout.includes(option as string), `${shell}: ${option}`);
      }
    });

    it('of another shell is refused', () => {
      const { stderr, status } = run(['completion', 'cmd']);
      assert.equal(stderr, 'policy-brief: completion cmd: choose one of bash, zsh, fish.\n');
      assert.equal(status, 2);
    });
  });

  it('every command has help that tells its exit codes or needs none', () => {
    const { stdout } = run(['--help']);
    const commands = [...stdout.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name as string).filter((name) => name !== 'help');
    assert.ok(commands.length >= 10, stdout);
    for (const command of commands) {
      const help = run([command, '--help']);
      assert.equal(help.status, 0, command);
      assert.match(help.stdout, new RegExp(`^Usage: policy-brief ${command} `));
      assert.deepEqual(run(['help', command]).stdout, help.stdout);
      for (const line of help.stdout.split('\n')) assert.ok(line.length <= 120, line);
    }
  });
});
