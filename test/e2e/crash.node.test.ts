import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sound } from './drafts.ts';
import { closeAll, rangeOf, untilRules, write } from './editor.ts';

describe('the language server, when its process is killed,', () => {
  afterEach(closeAll);

  it('comes back and goes on checking', async function () {
    if (process.platform === 'win32') this.skip();
    const editor = await write(sound.replace('[2].', '[6].'));
    await untilRules(editor.document, ['citation-undefined']);

    const [pid, ...others] = await servers();
    assert.ok(pid && others.length === 0, 'not one server, but another number');
    process.kill(pid, 'SIGKILL');
    // The problems go with the server and come back with the next one.
    await untilRules(editor.document, []);
    await untilRules(editor.document, ['citation-undefined']);
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, '[6]'), '[2]'));
    await untilRules(editor.document, []);

    const [next] = await servers();
    assert.ok(next && next !== pid, 'it is still the old process');
  });
});

/** The processes of the server that this extension host has started. */
async function servers(): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  return stdout
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [])
    .filter(([, , parent, command]) => Number(parent) === process.pid && /dist\/server\/node\.js/.test(command ?? ''))
    .map(([, pid]) => Number(pid));
}
