import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const source = join(root, 'test', 'e2e');
const target = join(root, 'out', 'test', 'e2e');

/**
 * Bundles the suite and returns the file VS Code loads: for its Node extension host or for its
 * web worker, where the tests in `*.node.test.ts` are left out.
 */
export async function bundleTests({ web = false } = {}) {
  const all = (await readdir(source)).filter((name) => name.endsWith('.test.ts')).sort();
  const files = web ? all.filter((name) => !name.endsWith('.node.test.ts')) : all;
  const tests = files.map((name) => `import './${name}';`).join('\n');
  await mkdir(target, { recursive: true });
  // VS Code loads the suite with `require`, whatever the rest of `out` is.
  await writeFile(join(target, 'package.json'), '{"type":"commonjs"}\n');
  const shared = { bundle: true, format: 'cjs', target: 'es2023', sourcemap: true, logLevel: 'warning' };
  const stdin = (contents) => ({ contents, resolveDir: source, sourcefile: 'tests.ts', loader: 'ts' });
  if (web) {
    const outfile = join(target, 'web.js');
    await build({
      ...shared,
      stdin: stdin(`export { run } from './index.web.ts';\n${tests}`),
      outfile,
      platform: 'browser',
      // Mocha's browser build assigns to `module.exports` as well; the last word is ours.
      format: 'iife',
      globalName: 'suite',
      footer: { js: 'module.exports = suite;' },
      external: ['vscode'],
      alias: { 'node:assert/strict': join(source, 'assert.web.ts') },
      sourcemap: false, // nothing in a worker reads one
    });
    return outfile;
  }
  const node = { ...shared, platform: 'node', external: ['vscode', 'mocha'] };
  await build({ ...node, stdin: stdin(tests), outfile: join(target, 'tests.js') });
  const outfile = join(target, 'index.js');
  await build({ ...node, entryPoints: [join(source, 'index.ts')], outfile });
  return outfile;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await bundleTests({ web: process.argv.includes('--web') }));
}
