/**
 * What an install from a repository needs (`npm install git+https://…`, pre-commit): npm clones it, installs what is used in
 * development and runs this, and then packs what lies there. Nothing is done where the program has been built already.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const isThere = (path) => existsSync(join(root, path));

// Whoever sets up a clone builds by himself what he needs (`setup.mjs`); without esbuild nobody can.
const isAsked = process.env.POLICY_BRIEF_SETUP === undefined && isThere('server/src/bin.ts') && isThere('node_modules/esbuild');
if (isAsked && !isThere('dist/server/bin.js')) {
  const bundling = ['scripts/build.mjs', '--bundles-only'];
  process.exitCode = spawnSync(process.execPath, bundling, { cwd: root, stdio: ['ignore', 2, 2] }).status ?? 2;
}
