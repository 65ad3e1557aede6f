import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findDesktop } from './desktop.mjs';
import { onStop } from './processes.mjs';
import { serve } from './serve.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const usage = `node scripts/vscode/open.mjs [--served] [--extension FOLDER] [FOLDER]

Opens FOLDER (examples) in VS Code with this extension under development: in the desktop one where it
is installed, else in one that is served to a browser on this machine, until Ctrl-C.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    served: { type: 'boolean', default: false },
    extension: { type: 'string', default: root },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.log(usage);
} else {
  try {
    await open(resolve(positionals[0] ?? join(root, 'examples')), resolve(values.extension));
  } catch (error) {
    console.error(`VS Code could not be opened: ${error.message}`);
    process.exitCode = 1;
  }
}

async function open(folder, extension) {
  const desktop = values.served ? undefined : await findDesktop({ screen: true });
  if (desktop) {
    console.log(`Opening ${folder} in VS Code ${desktop.version}.`);
    const env = { ...process.env };
    delete env.ELECTRON_RUN_AS_NODE;
    const args = [folder, '--new-window', `--extensionDevelopmentPath=${extension}`];
    spawn(desktop.program, args, { env, stdio: 'ignore', detached: true }).unref();
    return;
  }
  // The page takes an extension under development from its address only with this switch.
  const server = await serve({ args: ['--enable-smoke-test-driver'] });
  onStop(server.stop);
  console.log(`VS Code ${server.version} with this extension: open this address in a browser, end with Ctrl-C.\n`);
  console.log(server.address({ folder, extension }));
  const code = await server.ended;
  await server.stop();
  throw new Error(`the server ended with code ${code}`);
}
