import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Installs what `folder/package.json` names, or the exact `packages` given, into `folder`.
 * No install script runs: nothing is compiled and nothing is fetched from outside the registry.
 */
export async function npmInstall(folder, packages = []) {
  if (packages.length > 0) await writeFile(join(folder, 'package.json'), '{"private":true}\n');
  const args = [
    'install',
    ...packages,
    '--ignore-scripts',
    '--omit=dev',
    '--include=optional',
    '--engine-strict=false',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const [code, output] = await npm(args, folder);
  if (code !== 0) {
    const what = packages.length > 0 ? packages.join(' ') : `the packages of ${folder}`;
    throw new Error(`npm could not install ${what}:\n${output.trim()}`);
  }
}

function npm(args, cwd) {
  const cli = process.env.npm_execpath;
  const own = cli?.endsWith('npm-cli.js');
  const windows = process.platform === 'win32';
  const child = own
    ? spawn(process.execPath, [cli, ...args], { cwd, env: outsideProject() })
    : spawn('npm', args, { cwd, env: outsideProject(), shell: windows });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`npm did not start: ${error.message}`)));
    child.on('close', (code) => resolve([code, output]));
  });
}

/** Under `npm run`, npm tells its children which project they are in; this install is in another. */
function outsideProject() {
  const inherited = /^(npm_package_|npm_lifecycle_|npm_config_local_prefix$|npm_config_omit$|INIT_CWD$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.test(name)));
}
