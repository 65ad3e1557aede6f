import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import { ENGLISH, lint, POLISH, readerOf, rules } from '../../server/src/core/index.ts';
import { bundledGlossary, PROJECT } from '../support/bundled-glossary.ts';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: { readonly markdown: string };
  readonly completionEvents: readonly string[];
}

/** The manifest in its two languages, as VS Code reads it. */
const [MANIFEST, ...OTHERS] = ['package.nls.json', 'package.nls.pl.json'].map((file) => {
  const words: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(PROJECT, file), 'utf8'));
  return JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'), (_, value) =>
    typeof value === 'string' ? value.replace(/^%(.+)%$/, (_all, key: string) => words[key] ?? '') : value,
  );
});
const COMMANDS = new Set(MANIFEST.contributes.commands.map(({ command }: { command: string }) => command));
const [WALKTHROUGH] = MANIFEST.contributes.walkthroughs;
const STEPS: readonly Step[] = WALKTHROUGH.steps;
const FOLDER = 'client/walkthrough';

describe('walkthrough', () => {
  it('has five steps, each with a button of its own', () => {
    assert.equal(STEPS.length, 5);
    // VS Code makes a button of a link that is alone on its line.
    const buttons = STEPS.map(({ description }) =>
      description.split('\n').filter((line) => /^\[[^\]]+\]\(command:.*\)$/.test(line)),
    );
    assert.deepEqual(
      buttons.map(({ length }) => length),
      STEPS.map(() => 1),
    );
    assert.equal(new Set(buttons.flat()).size, STEPS.length);
  });

  it('runs the same commands in every language, by their names there', () => {
    for (const { contributes } of [MANIFEST, ...OTHERS]) {
      const titles = new Map(
        contributes.commands.map(({ command, title }: { command: string; title: string }) => [command, title]),
      );
      for (const { description } of contributes.walkthroughs[0].steps as readonly Step[])
        for (const [, title, command] of description.matchAll(/\[([^[\]]+)\]\(command:([\w.]+)\)/g))
          assert.equal(title, titles.get(command));
    }
  });

  for (const { id, description, completionEvents } of STEPS) {
    it(`runs commands that there are, and is done by one of them: ${id}`, () => {
      const linked = [...description.matchAll(/\(command:([\w.]+)\)/g)].map(([, command]) => command as string);
      assert.ok(linked.length > 0);
      for (const command of linked) assert.ok(COMMANDS.has(command), `there is no command ${command}`);
      const done = completionEvents
        .filter((event) => event.startsWith('onCommand:'))
        .map((event) => event.slice('onCommand:'.length));
      for (const command of linked) assert.ok(done.includes(command), `${command} does not complete the step`);
      for (const command of done.filter((name) => name.startsWith('policyBrief.')))
        assert.ok(COMMANDS.has(command), `there is no command ${command}`);
    });
  }

  it('shows pages that are in the package, and all that are there', async () => {
    const pages = STEPS.map(({ media }) => media.markdown);
    const { belongs } = await import(pathToFileURL(join(PROJECT, 'scripts/package-contents.mjs')).href);
    const taken = readFileSync(join(PROJECT, '.vscodeignore'), 'utf8').match(/(?<=^!).+/gm) ?? [];
    for (const page of pages) assert.ok(belongs(page) && picomatch(taken)(page), `${page} is left out of the package`);
    const there = readdirSync(join(PROJECT, FOLDER)).map((name) => `${FOLDER}/${name}`);
    assert.deepEqual(there.filter((name) => !name.includes('.nls.')).sort(), pages.toSorted());
  });

  it('fetches nothing from elsewhere', () => {
    for (const name of readdirSync(join(PROJECT, FOLDER)))
      assert.doesNotMatch(
        readFileSync(join(PROJECT, FOLDER, name), 'utf8').replace(/```[\s\S]*?```/g, ''),
        /!\[|<img|https?:/i,
        name,
      );
  });

  it('quotes problems as they are told', () => {
    const rows = ['problems.md', 'problems.nls.pl.md'].map((page) =>
      [...readFileSync(join(PROJECT, FOLDER, page), 'utf8').matchAll(/^\| `(.+?)` \| (.+) \|$/gm)].map(([row]) => row),
    );
    assert.deepEqual(
      rows.map(({ length }) => length),
      [3, 3],
    );
    const list = Array.from(
      { length: 15 },
      (_, i) => `${i + 1}. Title ${i + 1}, May 1, 2021, Press. Online: https://example.org/${i}\n`,
    );
    const reader = readerOf({ glossary: bundledGlossary() });
    const told = [ENGLISH, POLISH].flatMap((language, page) => (rows[page] ?? []).map((row) => ({ language, row })));
    for (const { language, row } of told) {
      const [, text = '', message = ''] = /`…?(.+?)` \| (.+) \|$/.exec(row) ?? [];
      const brief = reader.read(`# T\n\n## Summary\n\nThus ${text} said.\n\n## References\n\n${list.join('')}`, { named: true });
      const messages = lint(brief, rules, { mode: 'draft', levels: {}, language }).map((problem) => problem.message);
      assert.ok(messages.includes(message), `${message} is not among ${messages.join(' | ')}`);
    }
  });
});
