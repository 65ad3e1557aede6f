import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './server-session.ts';
import { brief, type Outcome, type Workplace, workplace } from './workplace.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[] };
}

const ACTION: Action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
const HOOKS: readonly { readonly id: string; readonly entry: string }[] = parse(
  readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'),
);
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

describe('the packed program', () => {
  let work: Workplace;
  let tarball: string;
  before(function () {
    if (process.platform === 'win32') return this.skip();
    work = workplace();
    const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', work.folder];
    const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' }));
    tarball = work.path(filename);
    mkdirSync(work.path('runner'));
    assert.equal(step(0, { package: tarball }).status, 0);
    work.write('briefs/good one.brief.md', brief());
    work.write('briefs/ŻÓŁĆ.brief.md', brief('[1], [7]'));
    work.write('briefs/notes.md', '# Notes\n\nSee [7].\n');
  });
  after(() => work?.remove());

  /** Runs a step of the action as GitHub does, but without a network. */
  function step(index: number, inputs: Readonly<Record<string, string>>): Outcome {
    const { run, env } = ACTION.runs.steps[index] as Action['runs']['steps'][number];
    const inputOf = (expression: string): string => {
      const name = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? '';
      return inputs[name] ?? ACTION.inputs[name]?.default ?? assert.fail(`no input ${name}`);
    };
    const given = Object.fromEntries(Object.entries(env).map(([name, expression]) => [name, inputOf(expression)]));
    const { stdout, stderr, status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: work.path(inputs['working-directory'] ?? '.'),
      encoding: 'utf8',
      env: { ...process.env, NPM_CONFIG_OFFLINE: 'true', RUNNER_TEMP: work.path('runner'), ...given },
    });
    return { stdout, stderr, status };
  }

  it('marks problems in a pull request by the action, and fails', () => {
    const { stdout, status } = step(1, { paths: 'briefs\n' });
    assert.match(stdout, /^::error file=briefs\/ŻÓŁĆ\.brief\.md,line=11,.*Citation \[7\] has no entry/m);
    assert.doesNotMatch(stdout, /good one|notes/);
    assert.equal(status, 1);
    assert.equal(step(1, { 'working-directory': 'briefs' }).stdout, stdout);
  });

  it('takes the inputs of the action as they are written, and runs nothing in them', () => {
    assert.equal(step(1, { paths: 'briefs/good one.brief.md\r\n' }).status, 0);
    const { stderr, status } = step(1, { paths: '`touch hurt`; touch hurt' });
    assert.match(stderr, /there is no such file or folder/);
    assert.equal(status, 2);
    assert.throws(() => work.read('hurt'));
    assert.equal(step(1, { 'fail-on': 'off' }).status, 0);
    assert.match(step(1, { mode: 'strict' }).stderr, /--mode strict: choose one of/);
    step(1, { sarif: 'out.sarif' });
    assert.equal(JSON.parse(work.read('out.sarif')).version, '2.1.0');
  });

  it('is built where npm prepares a clone for an install from the repository, and not where it is there already', () => {
    const clone = work.path('clone');
    const parts = ['package.json', 'package-lock.json', 'scripts', 'server', 'client', 'docs', 'tsconfig.json'];
    for (const part of parts) cpSync(join(ROOT, part), join(clone, part), { recursive: true });
    const prepare = (env: Readonly<Record<string, string>> = {}): Outcome =>
      spawnSync(process.execPath, ['scripts/prepare.mjs'], { cwd: clone, encoding: 'utf8', env: { ...process.env, ...env } });
    const program = join(clone, 'dist/server/bin.js');
    prepare();
    assert.ok(!existsSync(program), 'without what is used in development nothing is built');
    symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
    prepare({ POLICY_BRIEF_SETUP: '1' });
    assert.ok(!existsSync(program), 'who sets up a clone builds for himself');
    assert.equal(prepare().status, 0);
    assert.ok(existsSync(program));
    writeFileSync(program, '');
    assert.equal(prepare().status, 0);
    assert.equal(readFileSync(program, 'utf8'), '');
  });

  it('is the version that the action installs', () => assert.equal(ACTION.inputs.package?.default, `policy-brief@${version}`));

  it('checks by the hooks what is a brief, however many files are named, and fixes it', () => {
    const bin = work.path('runner/policy-brief/node_modules/.bin');
    const hook = (id: string, files: readonly string[]): Outcome => {
      const { entry } = HOOKS.find((other) => other.id === id) ?? assert.fail(`no hook ${id}`);
      const [program = '', ...args] = entry.split(' ');
      const { stdout, stderr, status } = spawnSync(join(bin, program), [...args, ...files], {
        cwd: work.folder,
        encoding: 'utf8',
      });
      return { stdout, stderr, status };
    };
    assert.equal(hook('policy-brief', ['briefs/notes.md', 'briefs/good one.brief.md']).status, 0);
    assert.equal(hook('policy-brief', ['briefs/notes.md', 'briefs/ŻÓŁĆ.brief.md']).status, 1);
    work.write('briefs/fix.brief.md', brief('of Aleksandar Vucic [1]'));
    hook('policy-brief-fix', ['briefs/notes.md', 'briefs/fix.brief.md']);
    assert.ok(work.read('briefs/fix.brief.md').includes('Vučić'));
  });
});
