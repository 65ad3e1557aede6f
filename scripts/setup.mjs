/** Makes a fresh clone ready: installs what the lock file names, when that has not been done yet. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = [20, 19];

/** A variable that says that a clone is being set up: what it is set up for comes next, and nothing is built on the way. */
export const IN_SETUP = 'POLICY_BRIEF_SETUP';

export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(`Policy Brief needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
    process.exit(2);
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules/.policy-brief-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.error('Installing what the lock file names …');
  // npm is a script on Windows, which only a shell can start.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: ownEnvironment(),
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed; what it says stands above.');
    process.exit(2);
  }
  writeFileSync(mark, lock);
}

/** Without what an npm that has started us was told of its own install, such as `--global`. */
function ownEnvironment() {
  const others = /^npm_config_(?:global|prefix|global_prefix|local_prefix|omit|only|production|dry_run|install_links)$/i;
  const kept = Object.entries(process.env).filter(([name]) => !others.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: 'development', [IN_SETUP]: '1' };
}
