import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { onStop } from './processes.mjs';
import { serve } from './serve.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const usage = `node scripts/vscode/screenshot.mjs FILE OUT.png [--hover LINE:COLUMN] [--problems]
    [--walkthrough STEP] [--command TITLE] [--language ID] [--theme NAME] [--size WIDTHxHEIGHT]
    [--extension FOLDER] [--folder FOLDER]

Opens FILE in a served VS Code with this extension and saves a picture of it.

  --hover     with the hover of the place shown (both numbers from 1)
  --problems  with the Problems panel open
  --walkthrough  with the walkthrough in front, at the step of this number, from 1
  --command   with what the command of this title shows
  --language  the language of the extension, such as pl (VS Code itself stays English)
  --theme     such as "Default Light Modern" (the default) or "Default Dark Modern"
  --folder    the folder to open, if not the one of FILE`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    hover: { type: 'string' },
    problems: { type: 'boolean', default: false },
    walkthrough: { type: 'string' },
    command: { type: 'string' },
    language: { type: 'string' },
    theme: { type: 'string', default: 'Default Light Modern' },
    size: { type: 'string', default: '1280x800' },
    extension: { type: 'string', default: root },
    folder: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

const [file, picture] = positionals;
if (values.help || !file || !picture) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  try {
    await photograph(resolve(file), resolve(picture));
    console.log(picture);
  } catch (error) {
    console.error(`No picture: ${error.message}`);
    process.exitCode = 1;
  }
}

async function photograph(file, path) {
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  const [width, height] = values.size.split('x').map(Number);
  const browserHere = await findChromium();
  const server = await serve({
    args: ['--enable-smoke-test-driver', '--enable-remote-auto-shutdown'],
    settings: {
      'workbench.colorTheme': values.theme,
      'workbench.activityBar.location': 'hidden',
      'workbench.layoutControl.enabled': false,
      'window.commandCenter': false,
      'window.menuBarVisibility': 'hidden',
      'editor.minimap.enabled': false,
      'editor.cursorBlinking': 'solid',
      'editor.wordWrap': 'on',
      'breadcrumbs.enabled': false,
    },
  });
  let browser;
  const stop = async () => {
    await browser?.close().catch(() => {});
    await server.stop();
  };
  onStop(stop);
  try {
    browser = await chromium.launch({ ...browserHere, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
    const { language } = values;
    const page = await browser.newPage({
      viewport: { width, height },
      deviceScaleFactor: 2,
      ...(language && { locale: language }),
    });
    // What a language pack would set.
    if (language) await page.addInitScript((id) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: id }), language);
    const folder = resolve(values.folder ?? dirname(file));
    await page.goto(server.address({ folder, extension: resolve(values.extension), file }));
    await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 });
    await settled(page);
    if (values.problems) await showProblems(page);
    if (values.hover) await showHover(page, values.hover);
    if (values.walkthrough) await showWalkthrough(page, Number(values.walkthrough));
    if (values.command) await runCommand(page, values.command);
    await settled(page);
    await page.screenshot({ path });
  } finally {
    await stop();
  }
}

async function showProblems(page) {
  await page.keyboard.press('ControlOrMeta+Shift+m');
  await page.locator('.markers-panel').first().waitFor({ timeout: 10_000 });
  // Problems come when the extension has started; there may be none.
  await page
    .locator('.markers-panel .monaco-list-row')
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => {});
}

/** By keys rather than the mouse: the place need not be on the screen yet. */
async function showHover(page, place) {
  await page
    .locator('.monaco-editor .view-lines')
    .first()
    .click({ position: { x: 1, y: 1 } });
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type(place);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.press('ControlOrMeta+i');
  await page.locator('.monaco-hover-content:visible').first().waitFor({ timeout: 10_000 });
}

/** A command may be offered only when the extension has looked at the text. */
async function runCommand(page, title) {
  const row = page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: title });
  for (let tries = 0; tries < 10; tries += 1) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().waitFor();
    await page.keyboard.type(title);
    const found = await row.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    await page.keyboard.press(found ? 'Enter' : 'Escape');
    if (found) return settled(page);
  }
  throw new Error(`no command ${title}`);
}

async function showWalkthrough(page, step) {
  await runCommand(page, 'Welcome: Open Walkthrough...');
  await page.keyboard.type('Policy Brief');
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  const steps = page.locator('.getting-started-step');
  await steps.first().waitFor({ timeout: 10_000 });
  await steps.nth(step - 1).click();
}

/** Waits until nothing has changed on the page for a second: extensions have started and answered. */
async function settled(page) {
  await page.evaluate(
    ([quiet, limit]) =>
      new Promise((resolve) => {
        let timer = setTimeout(resolve, quiet);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quiet);
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        setTimeout(resolve, limit);
      }),
    [1500, 20_000],
  );
}
