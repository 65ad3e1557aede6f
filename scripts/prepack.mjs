/** What `npm pack` and `npm publish` need: a set-up clone and fresh bundles. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
setUp();
process.exitCode =
  spawnSync(process.execPath, ['scripts/build.mjs', '--bundles-only'], { cwd: root, stdio: ['ignore', 2, 2] }).status ?? 2;
