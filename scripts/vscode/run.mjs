import { rmSync } from 'node:fs';
import { cp, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleTests } from './bundle-tests.mjs';
import { findDesktop } from './desktop.mjs';
import { runDesktop } from './run-desktop.mjs';
import { runServed } from './run-served.mjs';
import { TestLog } from './test-log.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const usage = `node scripts/vscode/run.mjs [--web] [--served] [--log] [--extension FOLDER] [--minutes N]

Runs test/e2e in a real VS Code with this extension: the desktop one where there is one or it can be
downloaded, else one that a local server shows to a headless browser.

  --served     the served one in any case
  --web        the web build, in a web-worker extension host (served)
  --log        everything VS Code prints, not only the tests
  --extension  the extension under test, such as an unpacked package, if it is not this folder
  --minutes    the time limit (5)`;

const { values } = parseArgs({
  options: {
    web: { type: 'boolean', default: false },
    served: { type: 'boolean', default: false },
    extension: { type: 'string', default: root },
    log: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '5' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`The tests in VS Code did not run to their end: ${error.message}`);
  process.exitCode = 1;
}
// A download of the desktop VS Code that was given up may still hold a connection open.
process.stdout.write('', () => process.exit());

async function main() {
  // The web host runs the suite only if it finds it inside the extension's own folder.
  if (values.web && resolve(values.extension) !== resolve(root)) throw new Error('--web works on this folder only.');
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'policy-brief-e2e-')));
  process.on('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
  const folder = join(temporary, 'workspace');
  await cp(join(root, 'test', 'e2e', 'workspace'), folder, { recursive: true });
  const log = new TestLog({ everything: values.log });
  const job = {
    extension: resolve(values.extension),
    folder,
    tests: await bundleTests({ web: values.web }),
    web: values.web,
    minutes: Number(values.minutes),
    print: (text) => log.add(text),
  };
  const code = await inSomeVSCode(job, temporary, log);
  return log.verdict(code);
}

async function inSomeVSCode(job, temporary, log) {
  if (!values.served && !values.web) {
    const desktop = await findDesktop({ download: true });
    if (desktop) {
      const code = await runDesktop(desktop, { ...job, temporary });
      if (log.started) return code;
      console.log('That VS Code ended before it ran a test; trying the served one.');
    }
  }
  return runServed(job);
}
