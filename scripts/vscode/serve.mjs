import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { endTree } from './processes.mjs';
import { nodeRuntime } from './runtime.mjs';
import { servedVSCode } from './served-install.mjs';

/**
 * Starts the VS Code server on a free port of this machine, with fresh user data:
 * `{ version, address(options), ended, stop() }`.
 */
export async function serve({ settings = {}, args = [] } = {}) {
  const [program, vscode] = [await nodeRuntime(), await servedVSCode()];
  const { version } = JSON.parse(await readFile(join(vscode, 'package.json'), 'utf8'));
  const data = await realpath(await mkdtemp(join(tmpdir(), 'policy-brief-vscode-')));
  await mkdir(join(data, 'data', 'User'), { recursive: true });
  await writeFile(join(data, 'data', 'User', 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2));

  const child = spawn(
    program,
    [
      join(vscode, 'out', 'server-main.js'),
      '--host=127.0.0.1',
      '--port=0',
      '--without-connection-token',
      '--accept-server-license-terms',
      '--telemetry-level=off',
      '--disable-workspace-trust',
      `--server-data-dir=${data}`,
      ...args,
    ],
    // A group of its own, so that the extension host and the file watcher end with the server.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    endTree(child);
    await ended;
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await listening(child);
    return { version, ended, stop, address: (options) => address(port, options) };
  } catch (error) {
    await stop();
    throw error;
  }
}

const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'update.mode': 'none',
};

function listening(child) {
  let output = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(failure('did not start within 60 seconds')), 60_000);
    const failure = (what) => new Error(`The VS Code server ${what}:\n${output.trim()}`);
    const read = (data) => {
      output += data;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => reject(failure(`did not start (${error.message})`)));
    child.once('exit', (code) => reject(failure(`ended with code ${code} while starting`)));
    child.once('exit', () => clearTimeout(late));
    child.stdout.once('data', () => late.unref());
  });
}

/** The page that opens `folder`, and in it `file`, with the extension of the folder `extension` under development. */
function address(port, { folder, extension, file, tests }) {
  const path = (name) => pathToFileURL(name).pathname;
  const remote = (name) => `vscode-remote://127.0.0.1:${port}${path(name)}`;
  const payload = [['extensionDevelopmentPath', remote(extension)]];
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  const query = new URLSearchParams({ folder: path(folder), payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}
