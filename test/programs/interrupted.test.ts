import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { PROGRAM } from './server-session.ts';
import { brief, type Workplace, workplace } from './workplace.ts';

const FAULTY = brief('of Aleksandar Vucic [1]');
const FIXED = FAULTY.replace('Vucic', 'Vučić');

describe('command line: a run that is cut short', () => {
  let work: Workplace;
  beforeEach(() => {
    work = workplace();
  });
  afterEach(() => work.remove());

  it('does all that it was asked to though its reader goes away', async () => {
    for (let i = 0; i < 40; i++) work.write(`drafts/${i}.brief.md`, FAULTY);
    const child = spawn(process.execPath, [PROGRAM, 'fix', '--write', 'drafts'], {
      cwd: work.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    try {
      const ended = once(child, 'exit');
      child.stdout.destroy();
      child.stderr.destroy();
      assert.deepEqual(await ended, [0, null]);
    } finally {
      child.kill('SIGKILL');
    }
    for (let i = 0; i < 40; i++) assert.equal(work.read(`drafts/${i}.brief.md`), FIXED);
  });

  it('has its exit code though its reader goes away', async () => {
    work.write('a.brief.md', brief('[9]'));
    const child = spawn(process.execPath, [PROGRAM, 'check'], { cwd: work.folder, stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      const ended = once(child, 'exit');
      child.stdout.destroy();
      assert.deepEqual(await ended, [1, null]);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('leaves every file as it was or as it is to be, and nothing beside it', async function () {
    if (process.platform === 'win32') this.skip();
    for (let i = 0; i < 60; i++) work.write(`drafts/${i}.brief.md`, FAULTY);
    const child = spawn(process.execPath, [PROGRAM, 'fix', '--write', 'drafts'], {
      cwd: work.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (part) => {
      said += part;
    });
    try {
      const ended = once(child, 'close');
      // It says of every file when it is written: the next one is under way.
      child.stdout.once('data', () => child.kill('SIGINT'));
      const [, signal] = await ended;
      assert.equal(signal, 'SIGINT');
      assert.equal(said, 'policy-brief: interrupted; no file is half written.\n');
    } finally {
      child.kill('SIGKILL');
    }
    for (const name of readdirSync(work.path('drafts'))) {
      assert.match(name, /^\d+\.brief\.md$/);
      assert.ok([FAULTY, FIXED].includes(work.read(`drafts/${name}`)), name);
    }
    assert.equal(work.read('drafts/0.brief.md'), FIXED);
  });

  it('is not led in circles by links', () => {
    mkdirSync(work.path('drafts'));
    work.write('drafts/a.brief.md', brief());
    symlinkSync('..', work.path('drafts/up'), 'junction');
    const { stdout, status } = work.run(['check']);
    assert.deepEqual([stdout, status], ['1 brief checked: no problems.\n', 0]);
    if (process.platform === 'win32') return;
    symlinkSync('b', work.path('a'));
    symlinkSync('a', work.path('b'));
    const circle = work.run(['check', 'a']);
    assert.equal(circle.stderr, 'policy-brief: a: cannot be read: its symbolic links lead in a circle.\n');
    assert.equal(circle.status, 2);
  });
});
