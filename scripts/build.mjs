/** Compiles (types and unbundled code for the tests, in `out/`) and bundles what is shipped (in `dist/`). */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, 'out/package.json'), '{ "type": "module" }\n');
if (!process.argv.includes('--bundles-only')) {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', root], { stdio: 'inherit' });
}

/** The data that comes with the program, read once here and not at every start. */
const data = {
  name: 'policy-brief-data',
  setup(bundler) {
    bundler.onResolve({ filter: /^policy-brief:/ }, ({ path }) => ({ path, namespace: 'data' }));
    bundler.onLoad({ filter: /^policy-brief:glossary$/, namespace: 'data' }, () => ({
      loader: 'js',
      contents: glossaryModule(),
      watchDirs: [],
    }));
    bundler.onLoad({ filter: /^policy-brief:pages$/, namespace: 'data' }, () => ({ loader: 'js', contents: pagesModule() }));
  },
};

const common = {
  bundle: true,
  minify: process.env.NOMIN === undefined,
  sourcemap: false,
  legalComments: 'none',
  target: 'node20',
  logLevel: 'warning',
  define: { POLICY_BRIEF_VERSION: JSON.stringify(manifest.version) },
  plugins: [data],
  absWorkingDir: root,
};
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
  // Its ES module build asks for import.meta.url, which a CommonJS bundle does not have.
  alias: { tinyglobby: './node_modules/tinyglobby/dist/index.cjs' },
};
// In a worker remark has to take its way without a document.
const web = {
  ...common,
  platform: 'browser',
  target: 'es2023',
  conditions: ['worker', 'browser'],
  mainFields: ['browser', 'module', 'main'],
};

rmSync(join(root, 'dist'), { recursive: true, force: true });
const bundles = [
  { ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server/node.js' },
  { ...node, entryPoints: ['server/src/bin.ts'], outfile: 'dist/server/bin.js', banner: { js: '#!/usr/bin/env node' } },
  { ...web, entryPoints: ['server/src/browser.ts'], outfile: 'dist/server/browser.js', format: 'iife' },
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client/node.js', external: ['vscode'] },
  { ...web, entryPoints: ['client/src/browser.ts'], outfile: 'dist/client/browser.js', format: 'cjs', external: ['vscode'] },
];
await Promise.all(bundles.filter(({ entryPoints }) => existsSync(join(root, entryPoints[0]))).map((options) => build(options)));
cpSync(join(root, 'server/data/glossary.schema.json'), join(root, 'dist/schema/glossary.schema.json'));

function glossaryModule() {
  const folder = join(root, 'server/data');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.glossary.yaml'))
    .sort();
  const glossaries = files.map((file) => parse(readFileSync(join(folder, file), 'utf8')));
  const countries = parse(readFileSync(join(folder, 'countries.yaml'), 'utf8'));
  // JSON.parse of a string starts faster than a literal of the same size.
  const literal = (value) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  return `export const glossaries = ${literal(glossaries)};\nexport const countries = ${literal(countries)};\n`;
}

function pagesModule() {
  const folder = join(root, 'docs/rules');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.md')) : [];
  const pages = Object.fromEntries(files.map((file) => [file.slice(0, -3), readFileSync(join(folder, file), 'utf8')]));
  return `export const pages = JSON.parse(${JSON.stringify(JSON.stringify(pages))});\n`;
}
