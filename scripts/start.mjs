/**
 * `npm start` sets up, builds and checks the examples; `npm start -- FILE…` checks the given files, and ends with
 * the exit code of the check.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const paths = process.argv.slice(2);

setUp();
run(['scripts/build.mjs', '--bundles-only'], { cwd: root });
const program = join(root, 'dist/server/bin.js');
if (paths.length > 0) {
  // npm runs scripts in the package's folder; the files are meant from where the user stands.
  process.exitCode =
    spawnSync(process.execPath, [program, 'check', ...paths], { cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit' })
      .status ?? 2;
} else {
  console.log('Checking the briefs in examples/ (one is clean, in the others there is a fault of every kind):\n');
  const { status } = spawnSync(process.execPath, [program, 'check', 'examples'], { cwd: root, stdio: 'inherit' });
  // The faults are there to be shown; only a check that could not be done is a failure.
  process.exitCode = status === 0 || status === 1 ? 0 : (status ?? 2);
  console.log('\nYour own brief: npm start -- path/to/brief.md    In VS Code: npm run vscode');
}

function run(args, options) {
  const { status } = spawnSync(process.execPath, args, { ...options, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(2);
}
