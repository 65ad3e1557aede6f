import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { npmInstall } from './npm.mjs';
import { node } from './versions.mjs';

/** Path of a Node that can run the VS Code server: this one, or one from npm. */
export async function nodeRuntime() {
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const specifier = node[platform];
  if (!specifier) throw new Error(`The VS Code server needs Node 24, and npm has none for ${platform}: run this under Node 24.`);
  const [name] = specifier.split('@');
  const folder = await cached(specifier, async (into) => {
    console.log(`Installing ${specifier} …`);
    await npmInstall(into, [specifier]);
    // A third of its weight is headers and manuals.
    for (const part of ['include', 'share', 'CHANGELOG.md']) {
      await rm(join(into, 'node_modules', name, part), { recursive: true, force: true });
    }
  });
  const home = join(folder, 'node_modules', name);
  const { bin } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  return join(home, bin.node);
}
