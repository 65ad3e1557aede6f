import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { npmInstall } from './npm.mjs';
import { codeServer, recipe } from './versions.mjs';

/** Folder of a VS Code server that runs without a single compiled part of its own. */
export async function servedVSCode() {
  const folder = await cached(`code-server@${codeServer}-${recipe}`, async (into) => {
    console.log(`Installing the VS Code of code-server@${codeServer} …`);
    await npmInstall(into, [`code-server@${codeServer}`]);
    await rename(join(into, 'node_modules', 'code-server', 'lib', 'vscode'), join(into, 'vscode'));
    await rm(join(into, 'node_modules'), { recursive: true, force: true });
    await installParts(join(into, 'vscode'));
  });
  return join(folder, 'vscode');
}

async function installParts(vscode) {
  const manifest = join(vscode, 'package.json');
  const description = JSON.parse(await readFile(manifest, 'utf8'));
  for (const name of notNeeded) delete description.dependencies[name];
  await writeFile(manifest, JSON.stringify(description, null, 2));
  await npmInstall(vscode);

  const modules = join(vscode, 'node_modules');
  for (const name of ['spdlog', 'native-watchdog']) await standIn(name, join(modules, '@vscode', name));
  await keepOnly(join(modules, '@vscode', 'ripgrep-universal', 'bin'), (name) => name === `${process.platform}-${process.arch}`);
  await withoutGallery(join(vscode, 'product.json'));
  await keepOnly(join(vscode, 'extensions'), (name) => !silenced.test(name));
}

/** Parts that have to be compiled or are large, and that opening, editing and testing never load. */
const notNeeded = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/deviceid',
  '@vscode/fs-copyfile',
  '@vscode/native-watchdog',
  '@vscode/sandbox-runtime',
  '@vscode/spdlog',
  '@vscode/sqlite3',
  '@vscode/tree-sitter-wasm',
  'kerberos',
  'ssh2',
];

/** Built-in extensions that ask for an account or a network, or weigh more than the editor. */
const silenced = /^(copilot|github|github-authentication|microsoft-authentication|mermaid-markdown-features|tunnel-forwarding)$/;

/** Two compiled modules that the server does load, replaced by the same functions in plain JavaScript. */
async function standIn(name, folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: `@vscode/${name}`, main: 'index.cjs' }));
  await copyFile(new URL(`stand-ins/${name}.cjs`, import.meta.url), join(folder, 'index.cjs'));
}

/** Without a gallery, a run asks nobody about extensions. */
async function withoutGallery(file) {
  const product = JSON.parse(await readFile(file, 'utf8'));
  product.extensionsGallery = { serviceUrl: '' };
  await writeFile(file, JSON.stringify(product, null, 2));
}

async function keepOnly(folder, wanted) {
  for (const name of await readdir(folder)) {
    if (!wanted(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}
