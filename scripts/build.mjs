/** Compiles (types and unbundled code for the tests, in `out/`) and bundles what is shipped (in `dist/`). */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, 'out/package.json'), '{ "type": "module" }\n');
if (!process.argv.includes('--bundles-only')) {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', root], { stdio: 'inherit' });
}

/** Where a program finds the glossary, which all of them share: beside itself, or with whoever starts the worker. */
const GLOSSARY_IN_NODE = `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export const bundledText = () => {
  const bytes = readFileSync(join(__dirname, '../data/glossary.jsonl'));
  return { slice: (start, end) => bytes.latin1Slice(start, end) };
};`;
const GLOSSARY_IN_WORKER = 'export const bundledText = () => self.policyBriefGlossary;';

/** The data that comes with the program, read from its sources here and not at every start. */
const dataFrom = (glossary) => ({
  name: 'policy-brief-data',
  setup(bundler) {
    bundler.onResolve({ filter: /^policy-brief:/ }, ({ path }) => ({ path, namespace: 'data' }));
    const load = (filter, contents) =>
      bundler.onLoad({ filter, namespace: 'data' }, () => ({ loader: 'js', contents: contents(), resolveDir: root }));
    load(/^policy-brief:glossary$/, () => glossary);
    load(/^policy-brief:pages$/, pagesModule);
  },
});

const common = {
  bundle: true,
  // A profile tells more when functions keep their names: `node scripts/build.mjs --bundles-only --readable`. The syntax
  // stays: minified, functions would be written into the objects that have them (see "Speed" in docs/architecture.md).
  minifyWhitespace: !process.argv.includes('--readable'),
  minifyIdentifiers: !process.argv.includes('--readable'),
  sourcemap: false,
  legalComments: 'none',
  target: 'node20',
  // esbuild would write `new RegExp(…)` for them, to be compiled at every call: it knows them of newer versions only.
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
  define: { POLICY_BRIEF_VERSION: JSON.stringify(manifest.version) },
  absWorkingDir: root,
};
const node = {
  ...common,
  platform: 'node',
  plugins: [dataFrom(GLOSSARY_IN_NODE)],
  format: 'cjs',
  mainFields: ['module', 'main'],
  // Its ES module build asks for import.meta.url, which a CommonJS bundle does not have.
  alias: { tinyglobby: './node_modules/tinyglobby/dist/index.cjs' },
};
// In a worker remark has to take its way without a document.
const web = {
  ...common,
  platform: 'browser',
  plugins: [dataFrom(GLOSSARY_IN_WORKER)],
  target: 'es2023',
  conditions: ['worker', 'browser'],
  mainFields: ['browser', 'module', 'main'],
};

rmSync(join(root, 'dist'), { recursive: true, force: true });
const bundles = [
  { ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server/node.js' },
  { ...node, entryPoints: ['server/src/bin.ts'], outfile: 'dist/server/bin.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['server/src/check-worker.ts'], outfile: 'dist/server/check-worker.js' },
  { ...web, entryPoints: ['server/src/browser.ts'], outfile: 'dist/server/browser.js', format: 'iife' },
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client/node.js', external: ['vscode'] },
  { ...web, entryPoints: ['client/src/browser.ts'], outfile: 'dist/client/browser.js', format: 'cjs', external: ['vscode'] },
];
await Promise.all(bundles.filter(({ entryPoints }) => existsSync(join(root, entryPoints[0]))).map(bundle));
await writeGlossary();
for (const schema of ['glossary.schema.json', 'configuration.schema.json'])
  cpSync(join(root, 'server/data', schema), join(root, 'dist/schema', schema));

/**
 * Bundles, and writes what is not ASCII as escapes: esbuild leaves it in regular expressions, and a text of ASCII is read
 * faster at every start, and lies in half the memory.
 */
async function bundle(options) {
  const { outputFiles } = await build({ ...options, write: false });
  for (const { path, text } of outputFiles) {
    const ascii = text.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, ascii);
  }
}

/**
 * All bundled glossaries as one file: not as they are written, but as the core reads them, so that no program has to read
 * thousands of entries at every start.
 */
async function writeGlossary() {
  const folder = join(root, 'server/data');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.glossary.yaml'))
    .sort();
  const read = (file) => parse(readFileSync(join(folder, file), 'utf8'));
  mkdirSync(join(root, 'dist/data'), { recursive: true });
  const { compileLists, layered, readCountries, readGlossary, storeGlossary } = await coreOfNow();
  const readings = files.map((file) => readGlossary(read(file), 'bundled'));
  const glossary = layered(readings, readCountries(read('countries.yaml')));
  writeFileSync(join(root, 'dist/data/glossary.jsonl'), storeGlossary(glossary, compileLists(glossary)));
}

/** The core as it is written now, whether it has been compiled or not. */
async function coreOfNow() {
  const outfile = join(root, 'out/core.cjs');
  await build({ ...common, entryPoints: ['server/src/core/index.ts'], outfile, format: 'cjs', platform: 'node' });
  return import(pathToFileURL(outfile).href);
}

function pagesModule() {
  const folder = join(root, 'docs/rules');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.md')) : [];
  const pages = Object.fromEntries(files.map((file) => [file.slice(0, -3), readFileSync(join(folder, file), 'utf8')]));
  return `export const pages = JSON.parse(${JSON.stringify(JSON.stringify(pages))});\n`;
}
