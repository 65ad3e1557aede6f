import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { download as fetchVSCode } from '@vscode/test-electron';
import { cacheRoot } from './cache.mjs';

/**
 * A desktop VS Code that can be started here: `{ program, version, display }`, or undefined.
 * `VSCODE_PATH`, an installed one, one downloaded before, or (if `download`) a fresh one, in this order.
 * `display` is the command to put before it; with `screen`, one that a person sees is required.
 */
export async function findDesktop({ download = false, screen = false } = {}) {
  const display = findDisplay();
  if (!display || (screen && display.length > 0)) return undefined;
  const program = process.env.VSCODE_PATH || (await installed()) || (await downloaded(download));
  return program && existsSync(program) ? { program, version: await versionOf(program), display } : undefined;
}

/** The command to put before VS Code so that it has a screen; undefined where none can be had. */
function findDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return [];
  const found = spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).status === 0;
  return found ? ['xvfb-run', '-a'] : undefined;
}

/** `code` on the path is a script beside the program: `bin/code` in it on every platform. */
async function installed() {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    if (!existsSync(join(folder, name))) continue;
    const bin = dirname(await realpath(join(folder, name)));
    const places = {
      win32: [join(bin, '..', 'Code.exe')],
      darwin: [join(bin, '..', '..', '..', 'MacOS', 'Electron'), join(bin, '..', '..', '..', 'MacOS', 'Code')],
    };
    const program = (places[process.platform] ?? [join(bin, '..', 'code')]).find((path) => existsSync(path));
    if (program && program !== join(bin, name)) return program;
  }
  return undefined;
}

/** A download that has not begun in this time will not: the machine has no way to the server. */
const patience = 15_000;
const wholeDownload = 240_000;

async function downloaded(wanted) {
  const cachePath = join(cacheRoot, 'desktop');
  if (!wanted && !existsSync(cachePath)) return undefined;
  let giveUp;
  const late = new Promise((resolve) => {
    giveUp = setTimeout(resolve, patience);
  });
  const reporter = {
    error() {},
    report({ stage }) {
      if (stage !== 'downloading' && stage !== 'foundMatchingInstall') return;
      clearTimeout(giveUp);
      reporter.report = () => {};
      if (stage === 'downloading') console.log('Downloading the desktop VS Code …');
      giveUp = setTimeout(finish, wholeDownload);
    },
  };
  let finish;
  const over = new Promise((resolve) => (finish = resolve));
  try {
    return await Promise.race([fetchVSCode({ version: 'stable', cachePath, timeout: patience, reporter }), late, over]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(giveUp);
  }
}

async function versionOf(program) {
  const home = dirname(program);
  for (const path of [join(home, 'resources', 'app'), join(home, '..', 'Resources', 'app')]) {
    const manifest = await readFile(join(path, 'package.json'), 'utf8').catch(() => undefined);
    if (manifest) return JSON.parse(manifest).version;
  }
  return 'of unknown version';
}
