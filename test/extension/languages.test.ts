import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/src/core/index.ts';
import { PROJECT } from '../support/bundled-glossary.ts';

type Words = Readonly<Record<string, string>>;

const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');
const words = (path: string): Words => JSON.parse(read(path));

/** `{0}`, `%s` of the words; commands, settings and code that must not be translated. */
function fixedParts(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}|\(command:[\w.]+\)|`[^`]+`|\.brief\.md|brief: false/g)].map(([part]) => part).sort();
}

/** What the sentence wants to be told, whatever forms of it the language asks for. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\{(\w+)[|:}]/g)].map(([, name = '']) => name));
}

/** The levels behind `Domyślnie:`. */
function levelsIn(text = ''): readonly (string | undefined)[] {
  return [...text.replace(/^.*Domyślnie:/, '').matchAll(/`(\w+)`/g)].map(([, level]) => level);
}

describe('English and Polish', () => {
  for (const [english, polish] of [
    ['package.nls.json', 'package.nls.pl.json'],
    ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.pl.json'],
    ['l10n/messages.json', 'l10n/messages.pl.json'],
  ] as const) {
    it(`say the same things: ${polish}`, () => {
      assert.deepEqual(Object.keys(words(polish)).sort(), Object.keys(words(english)).sort());
    });

    it(`have the same placeholders, commands and code: ${polish}`, () => {
      const translated = words(polish);
      for (const [key, text] of Object.entries(words(english))) {
        const other = translated[key] ?? '';
        assert.notEqual(other.trim(), '', key);
        // The levels of a rule are code in Polish, and compared below.
        if (key.startsWith('configuration.rules.')) continue;
        assert.deepEqual(namesIn(other), namesIn(text), key);
        // Of a sentence of the server a language may ask for a number twice: once for the form of a word.
        const parts = (words: string) => fixedParts(english.includes('messages') ? words.replace(/\{\w+\}/g, 'x') : words);
        assert.deepEqual(parts(other), parts(text), key);
      }
    });

    it(`have Polish quotation marks and no spaces at the ends: ${polish}`, () => {
      for (const [key, text] of Object.entries(words(polish))) {
        assert.equal(text, text.trim(), key);
        assert.doesNotMatch(text.replace(/`[^`]*`/g, 'x'), /["“]|(?<!\p{L})'|\s[,.;:](?!\w)|\.\.\./u, key);
      }
    });
  }

  it('have all forms of a word that goes with a number, and of a date those that there are', () => {
    for (const [path, forms, dates] of [
      ['l10n/messages.json', 2, /^on$/],
      ['l10n/messages.pl.json', 3, /^(?:kiedy|czego)$/],
    ] as const) {
      for (const [key, text] of Object.entries(words(path))) {
        for (const [, counted = ''] of text.matchAll(/\{\w+\|([^}]*)\}/g)) assert.equal(counted.split('|').length, forms, key);
        for (const [, form = ''] of text.matchAll(/\{\w+:([^}]*)\}/g)) assert.match(form, dates, key);
      }
    }
  });

  it('say the same defaults of rules', () => {
    const polish = words('package.nls.pl.json');
    for (const { meta } of rules)
      assert.deepEqual(levelsIn(polish[`configuration.rules.${meta.id}`]), [meta.level].flat(), meta.id);
  });

  it('have every word of the manifest, and none that it does not use', () => {
    const manifest = read('package.json');
    const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    assert.deepEqual(used.toSorted(), Object.keys(words('package.nls.json')).sort());
    const { contributes } = JSON.parse(manifest);
    const shown = [...contributes.commands, ...contributes.walkthroughs, ...contributes.walkthroughs[0].steps];
    for (const { title } of shown) assert.match(title, /^%/);
  });

  it('show pages of the walkthrough with the same examples', () => {
    const folder = 'client/walkthrough';
    const names = readdirSync(join(PROJECT, folder));
    const pages = names.filter((name) => !name.includes('.nls.'));
    assert.deepEqual(
      names.filter((name) => name.includes('.nls.')).sort(),
      pages.map((name) => name.replace('.md', '.nls.pl.md')).sort(),
    );
    const shape = (name: string): readonly unknown[] => {
      const text = read(`${folder}/${name}`);
      return [/^```\w+$/gm, /^\|/gm, /^- /gm, /^>/gm].map((part) => text.match(part)?.length ?? 0);
    };
    for (const page of pages) assert.deepEqual(shape(page.replace('.md', '.nls.pl.md')), shape(page), page);
  });

  it('say what the client says, and nothing goes around them', () => {
    const folder = join(PROJECT, 'client/src');
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8');
      assert.doesNotMatch(text, /show(?:Information|Warning|Error)Message\(\s*['"`]|l10n\.t\(\s*`/, file);
    }
  });
});
