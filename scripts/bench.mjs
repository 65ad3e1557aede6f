/**
 * Measures what users feel: `npm run bench` builds the bundles and prints a table.
 *
 *     npm run bench            all of it
 *     npm run bench -- keys    the time from a key to the diagnostics of the new text, over stdio
 *     npm run bench -- folder  a fresh check of 200 briefs of 3,000 words
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'dist/server/bin.js');
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const wants = (name) => wanted.length === 0 || wanted.includes(name);

execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--bundles-only'], { stdio: 'inherit' });
const { generatedBrief } = await import('./bench/generated-brief.mjs');
const { openSession } = await import('./bench/server-session.mjs');

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; milliseconds`);
if (wants('keys')) for (const words of [3_000, 10_000, 100_000]) await keys(words);
if (wants('burst')) await burst();
if (wants('folder')) folder();

/** A letter typed into the middle of the text, and taken away again. */
async function keys(words) {
  const text = generatedBrief(words);
  const lines = text.split('\n');
  const { session, first, startUp } = await openSession(program, text);
  if (first.items.length > 0) throw new Error(`The generated brief is not clean: ${first.items[0].message}`);
  const line = lines.findIndex((candidate, index) => index > lines.length / 2 && candidate.length > 200);
  const times = [];
  for (let i = 0; i < 700; i++) {
    const started = performance.now();
    await session.type(line, 20, i % 2 === 0 ? 'x' : '', i % 2);
    await session.diagnostics();
    if (i >= 200) times.push(performance.now() - started);
  }
  const memory = peakMemory(session.child.pid);
  await session.close();
  row(
    `key to diagnostics, ${words.toLocaleString('en')} words`,
    times,
    `start-up to first diagnostics ${startUp.toFixed(0)}${memory}`,
  );
}

/** Fifty keys sent at once cost one answer. */
async function burst() {
  const text = generatedBrief(100_000);
  const { session } = await openSession(program, text);
  const line = text.split('\n').findIndex((candidate) => candidate.length > 200);
  const times = [];
  for (let run = 0; run < 20; run++) {
    const started = performance.now();
    for (let i = 0; i < 50; i++) void session.type(line, 20 + i, 'x');
    await session.diagnostics();
    times.push(performance.now() - started);
  }
  await session.close();
  row('50 keys at once, 100,000 words', times, '');
}

function folder() {
  const dir = mkdtempSync(join(tmpdir(), 'policy-brief-bench-'));
  for (let i = 0; i < 200; i++) writeFileSync(join(dir, `${i}.brief.md`), generatedBrief(3_000, i + 1));
  const times = [];
  for (let run = 0; run < 6; run++) {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [program, 'check', dir], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`check ended with ${status}: ${stderr}`);
    if (run > 0) times.push(performance.now() - started);
  }
  rmSync(dir, { recursive: true });
  row('fresh check of 200 briefs of 3,000 words', times, '');
}

function row(name, times, note) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(2);
  console.log(`${name.padEnd(44)} median ${at(0.5).padStart(8)}   95 % ${at(0.95).padStart(8)}   ${note}`);
}

/** Largest resident set of a process so far; only Linux tells it. */
function peakMemory(pid) {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? '' : `, peak memory ${Math.round(Number(kilobytes) / 1024)} MB`;
  } catch {
    return '';
  }
}
