import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { cached } from './cache.mjs';
import { npmInstall } from './npm.mjs';
import { chromium as version } from './versions.mjs';

/** A Chromium that starts here: `{ name, executablePath, args, env }`, as Playwright's `launch` takes them. */
export async function findChromium() {
  if (process.env.CHROME_PATH) {
    if (!existsSync(process.env.CHROME_PATH)) throw new Error(`CHROME_PATH names no file: ${process.env.CHROME_PATH}`);
    return described(process.env.CHROME_PATH);
  }
  const installed = candidates().find((path) => existsSync(path) && starts(path));
  return installed ? described(installed) : fromNpm();
}

const described = (executablePath) => ({ name: executablePath, executablePath, args: [], env: process.env });

function candidates() {
  const { PATH = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32') {
    return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((root) => [
        join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(root, 'Chromium', 'Application', 'chrome.exe'),
        join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  const onPath = PATH.split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  if (process.platform !== 'darwin') return [...onPath, '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
  const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return [...applications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`), ...onPath];
}

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** A name on the path may be a script that only says where to get the browser. */
function starts(path) {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge was found: install one, or set CHROME_PATH to its program.');
  }
  const specifier = `@sparticuz/chromium@${version}`;
  const folder = await cached(`chromium@${version}`, async (into) => {
    console.log(`Installing ${specifier} …`);
    await npmInstall(into, [specifier]);
    const bin = join(into, 'node_modules', '@sparticuz', 'chromium', 'bin');
    const { extract } = createRequire(join(into, 'package.json'))('tar-fs');
    const unpack = (name, target) => pipeline(createReadStream(join(bin, name)), createBrotliDecompress(), target);
    await unpack('chromium.br', createWriteStream(join(into, 'chromium'), { mode: 0o755 }));
    for (const name of (await readdir(bin)).filter((name) => name.endsWith('.tar.br'))) {
      const target = join(into, name.slice(0, -'.tar.br'.length));
      await mkdir(target, { recursive: true });
      await unpack(name, extract(target));
    }
    await writeFile(join(into, 'fonts', 'fonts.conf'), fontConfiguration);
    await rm(join(into, 'node_modules'), { recursive: true, force: true });
  });
  return {
    name: specifier,
    executablePath: join(folder, 'chromium'),
    args: ['--no-zygote', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  };
}

/** For a machine without any font set-up; the packaged one points to folders of a cloud function. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
