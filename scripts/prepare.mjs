/**
 * What an install from a repository needs (`npm install git+https://…`, pre-commit): npm clones it, installs what is used in
 * development and runs this, and then packs what lies there. Nothing is done where the program has been built already.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IN_SETUP, setUp } from './setup.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const isThere = (path) => existsSync(join(root, path));

// Who sets up a clone goes on by himself.
if (process.env[IN_SETUP] === undefined && isThere('server/src/bin.ts') && !isThere('dist/server/bin.js')) {
  // For `npm install -g` npm installs the clone's packages globally too, which is to say not at all.
  if (!isThere('node_modules/esbuild') && process.env.npm_config_global === 'true') setUp();
  // Who installs without what is used in development (`npm ci --omit=dev`) does not want it built.
  if (isThere('node_modules/esbuild')) {
    const bundling = ['scripts/build.mjs', '--bundles-only'];
    process.exitCode = spawnSync(process.execPath, bundling, { cwd: root, stdio: ['ignore', 2, 2] }).status ?? 2;
  }
}
