import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { endTree, onStop } from './processes.mjs';

/** Runs the suite `tests` in a desktop VS Code, with user data of its own; resolves to its exit code. */
export async function runDesktop({ program, version, display }, { extension, folder, tests, temporary, minutes, print }) {
  console.log(`VS Code ${version}, desktop: ${program}`);
  const [command, ...args] = [
    ...display,
    program,
    folder,
    '--no-sandbox',
    '--disable-gpu-sandbox',
    '--disable-updates',
    '--disable-telemetry',
    '--disable-workspace-trust',
    '--skip-welcome',
    '--skip-release-notes',
    `--user-data-dir=${join(temporary, 'user')}`,
    `--extensions-dir=${join(temporary, 'extensions')}`,
    `--extensionDevelopmentPath=${extension}`,
    `--extensionTestsPath=${tests}`,
  ];
  const env = { ...process.env };
  // Set in a terminal of VS Code, where it would make the program run as plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  const child = spawn(command, args, {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: process.platform !== 'win32',
  });
  onStop(async () => endTree(child));
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (data) => {
    const lines = (rest + data).split('\n');
    rest = lines.pop();
    for (const line of lines) print(line);
  });
  const late = setTimeout(() => {
    console.error(`VS Code had not finished after ${minutes} minutes.`);
    endTree(child);
  }, minutes * 60_000);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code ?? signal));
  }).finally(() => {
    clearTimeout(late);
    print(rest);
  });
}
