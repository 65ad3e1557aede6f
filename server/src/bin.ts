/** Entry of the command line. */
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { pages } from 'policy-brief:pages';
import { bundledGlossary } from './bundled-glossary.ts';
import { whyNotWritten } from './cli/files/why-not-written.ts';
import { run } from './cli/program.ts';
import { FAILED } from './cli/terminal/exit-codes.ts';
import './regexps-at-once.ts';

// A reader that has seen enough (`| head`) closes the pipe: that is no failure, and no reason to leave work half done.
process.stderr.on('error', () => {});
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`policy-brief: standard output cannot be written: ${whyNotWritten(error)}.\n`);
  process.exit(FAILED);
});

/** Whoever ends a run hears that it ended there; who listens beside (`links`, a file that is being written) is let finish first. */
function sayInterrupted(): void {
  if (process.listenerCount('SIGINT') > 1) return;
  process.off('SIGINT', sayInterrupted);
  process.stderr.write('policy-brief: interrupted; no file is half written.\n');
  process.kill(process.pid, 'SIGINT');
}

async function main(): Promise<void> {
  process.on('SIGINT', sayInterrupted);
  const code = await run(process.argv.slice(2), {
    version: POLICY_BRIEF_VERSION,
    terminal: {
      out: (output) => void process.stdout.write(output),
      err: (output) => void process.stderr.write(output),
      readBytes: () => buffer(process.stdin),
      cwd: process.cwd(),
      workspace: process.env.GITHUB_WORKSPACE || undefined,
      colour: process.stdout.isTTY === true && process.stdout.hasColors() && (process.env.NO_COLOR ?? '') === '',
      width: process.stdout.isTTY === true ? process.stdout.columns : undefined,
      showsProgress: process.stderr.isTTY === true && process.stdout.isTTY === true,
    },
    glossary: bundledGlossary,
    parts: [__filename, join(__dirname, '../data/glossary.jsonl')],
    workerFile: join(__dirname, 'check-worker.js'),
    dataFolder: join(__dirname, '../../server/data'),
    pages,
    untilInterrupted,
    // Another bundle: checking starts faster without the protocol.
    async serve() {
      process.off('SIGINT', sayInterrupted);
      await import(pathToFileURL(join(__dirname, 'node.js')).href);
    },
  });
  if (code === undefined) return;
  // Not process.exit at once: what is still on its way to a pipe would be lost.
  process.exitCode = code;
  setTimeout(() => void endWhenWritten(), LINGER).unref();
}

/** Milliseconds. Looking for the name of a website cannot be broken off, and goes on for seconds when nobody waits for it. */
const LINGER = 100;

async function endWhenWritten(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) await new Promise((written) => stream.write('', written));
  process.exit();
}

/** The first Ctrl-C asks for an end, the second one makes it. */
async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const end = new AbortController();
  const stop = (): void => end.abort();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, stop);
  try {
    return await work(end.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

void main();
