import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { sound } from './drafts.ts';
import { closeAll, rangeOf, untilRules, write } from './editor.ts';

describe('the language server, when its process is killed,', () => {
  before(function () {
    if (process.platform === 'win32') this.skip();
  });
  beforeEach(() => vscode.commands.executeCommand('policyBrief.restart'));
  afterEach(closeAll);

  it('comes back and goes on checking', async () => {
    const editor = await write(sound.replace('[2].', '[6].'));
    await untilRules(editor.document, ['citation-undefined']);
    const killed = await killServer();
    // The problems go with the server and come back with the next one.
    await untilRules(editor.document, []);
    await untilRules(editor.document, ['citation-undefined']);
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, '[6]'), '[2]'));
    await untilRules(editor.document, []);
    assert.ok((await servers())[0] !== killed, 'it is still the old process');
  });

  it('five times, is left alone until someone restarts it', async () => {
    const { document } = await write(sound.replace('[2].', '[6].'));
    for (let kills = 0; kills < 5; kills++) {
      await untilRules(document, ['citation-undefined']);
      await killServer();
      await untilRules(document, []);
    }
    assert.deepEqual(await servers(), []);
    await vscode.commands.executeCommand('policyBrief.restart');
    await untilRules(document, ['citation-undefined']);
  });
});

async function killServer(): Promise<number> {
  const [pid, ...others] = await servers();
  assert.ok(pid && others.length === 0, 'there is not one server, but none or several');
  process.kill(pid, 'SIGKILL');
  return pid;
}

/** The processes of the server that this extension host has started. */
async function servers(): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  return stdout
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [])
    .filter(([, , parent, command]) => Number(parent) === process.pid && /dist\/server\/node\.js/.test(command ?? ''))
    .map(([, pid]) => Number(pid));
}
