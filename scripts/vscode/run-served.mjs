import { formatWithOptions } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { onStop } from './processes.mjs';
import { serve } from './serve.mjs';

/** Runs the suite `tests` in the VS Code that a local server serves; resolves to VS Code's exit code. */
export async function runServed({ extension, folder, tests, web, print, minutes }) {
  const browserHere = await findChromium();
  // Left alone by a parent that was killed, the server ends by itself.
  const server = await serve({
    args: ['--enable-smoke-test-driver', '--enable-remote-auto-shutdown'],
    settings: web ? { 'remote.extensionKind': { 'policy-brief.policy-brief': ['web'] } } : {},
  });
  let browser;
  const stop = async () => {
    await browser?.close().catch(() => {});
    await server.stop();
  };
  onStop(stop);
  try {
    const kind = web ? 'web extension host' : 'extension host';
    console.log(`VS Code ${server.version}, served to ${browserHere.name}, ${kind}`);
    browser = await chromium.launch({ ...browserHere, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const exit = new Promise((resolve, reject) => {
      const late = () => reject(new Error(`VS Code had not finished after ${minutes} minutes.`));
      setTimeout(late, minutes * 60_000).unref();
      server.ended.then((code) => reject(new Error(`The VS Code server ended with code ${code}.`)));
      page.on('crash', () => reject(new Error('The page of VS Code crashed.')));
      page.exposeFunction('codeAutomationExit', (code) => resolve(code));
    });
    exit.catch(() => {});
    await page.exposeFunction('codeAutomationLog', (_type, args) => print(formatWithOptions({ colors: false }, ...args)));
    const opened = page.goto(server.address({ folder, extension, tests }));
    await Promise.race([opened, exit]);
    return await exit;
  } finally {
    await stop();
  }
}
