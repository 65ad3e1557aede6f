/** `npm run vscode`: sets up, builds, and opens VS Code with the extension on the examples. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
setUp();
for (const args of [
  ['scripts/build.mjs', '--bundles-only'],
  ['scripts/vscode/open.mjs', ...process.argv.slice(2)],
]) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 2);
}
