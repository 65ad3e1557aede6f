/** Builds policy-brief-<version>.vsix, and fails when it holds what does not belong in it or has grown too large. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles } from '@vscode/vsce';
import { belongs, NEEDED } from './package-contents.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Two thirds of it are the names of the glossary, in English, Polish and their own scripts. */
const LARGEST = 3_500_000;

try {
  await pack();
} catch (error) {
  console.error(`No package: ${error.message}`);
  process.exitCode = 1;
}

async function pack() {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  check(await listFiles({ cwd: root, dependencies: false }));

  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const packagePath = join(root, `policy-brief-${version}.vsix`);
  // By its API and not its command, which asks the registry whether there is a newer vsce.
  await createVSIX({ cwd: root, packagePath, dependencies: false });

  const { size } = statSync(packagePath);
  console.log(`policy-brief-${version}.vsix: ${(size / 1000).toFixed(0)} kB`);
  if (size > LARGEST) throw new Error(`it has ${size} bytes, more than ${LARGEST}.`);
}

function check(files) {
  const names = files.map((name) => name.replaceAll('\\', '/'));
  const alien = names.filter((name) => !belongs(name));
  if (alien.length > 0) throw new Error(`these files do not belong in it: ${alien.join(', ')}.`);
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`these files are missing: ${missing.join(', ')}.`);
}
