/**
 * `npm test`: sets up, builds and runs everything, from types to a real VS Code. Each step's own output is shown; the
 * last line counts over all of them. A step that cannot run has failed, and says why.
 */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

/** Minutes after which a step is ended as one that hangs. */
const TIME_LIMIT = 15;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
setUp();

const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
await step('Types and bundles', ['scripts/build.mjs']);
if (failures.length === 0) {
  await step('Types of the tests in VS Code', ['node_modules/typescript/bin/tsc', '-p', 'test/e2e']);
  await step('Lint and format', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--reporter=summary']);
  await step('Generated files', ['scripts/generate.mjs', '--check']);
  await step('Glossary', ['dist/server/bin.js', 'glossary', 'check', '--bundled']);
  await suite('Unit tests', ['node_modules/mocha/bin/mocha.js'], mochaTotals);
  await suite(
    'Protocol and command line',
    ['node_modules/mocha/bin/mocha.js', '--config', '.mocharc.programs.json'],
    mochaTotals,
  );
  await suite('VS Code, desktop host', ['scripts/vscode/run.mjs'], vscodeTotals);
  await suite('VS Code, web host', ['scripts/vscode/run.mjs', '--web'], vscodeTotals);
}
for (const failure of failures) console.log(`FAILED: ${failure}`);
console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`);
process.exitCode = totals.failed > 0 ? 1 : 0;

/** A check that passes or fails as one. */
async function step(name, args) {
  const { code } = await run(name, args);
  if (code === 0) totals.passed += 1;
  else fail(name, `exit code ${code}`);
}

/** Tests that count themselves. */
async function suite(name, args, totalsOf) {
  const { code, output } = await run(name, args);
  const counted = totalsOf(output);
  if (counted === undefined) return fail(name, 'it did not come to its end');
  totals.passed += counted.passed;
  totals.failed += counted.failed;
  totals.skipped += counted.skipped;
  if (counted.failed > 0) failures.push(name);
  else if (code !== 0) fail(name, `exit code ${code}`);
  else if (counted.passed === 0) fail(name, 'it ran no test');
}

function fail(name, reason) {
  totals.failed += 1;
  failures.push(`${name} (${reason})`);
}

function run(name, args) {
  console.log(`\n── ${name}`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const deadline = setTimeout(() => {
      console.log(`\n${name} has not come to its end in ${TIME_LIMIT} minutes; it is ended.`);
      child.kill('SIGKILL');
      // What it started may hold its output open.
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
    }, TIME_LIMIT * 60_000);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
        process.stdout.write(text);
      });
    }
    child.on('close', (code, signal) => end(code ?? signal));
    child.on('error', (error) => end(error.message));

    function end(code) {
      clearTimeout(deadline);
      resolve({ code, output });
    }
  });
}

function mochaTotals(output) {
  const count = (word) => Number(new RegExp(`^ +(\\d+) ${word}`, 'm').exec(output)?.[1] ?? Number.NaN);
  const passed = count('passing');
  return Number.isNaN(passed) ? undefined : { passed, failed: count('failing') || 0, skipped: count('pending') || 0 };
}

function vscodeTotals(output) {
  const line = /^E2E (\{.*\})$/m.exec(output)?.[1];
  return line === undefined ? undefined : { skipped: 0, ...JSON.parse(line) };
}
