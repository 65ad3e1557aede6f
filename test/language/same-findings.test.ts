import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAA, ENGLISH, type Language, lint, POLISH, type Problem, readerOf, rules } from '../../server/src/core/index.ts';
import { bundledGlossary, PROJECT } from '../support/bundled-glossary.ts';
import { exampleLinks } from '../support/example-links.ts';

const LEVELS = Object.fromEntries(rules.map(({ meta }) => [meta.id, 'warning' as const]));

/** The examples of the rules' pages, good and bad. */
function examples(): readonly string[] {
  const folder = join(PROJECT, 'docs/rules');
  return readdirSync(folder).flatMap((file) => {
    const page = readFileSync(join(folder, file), 'utf8');
    return [...page.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  });
}

/** What was found, without the words. */
function facts({ message: _, related, fixes, ...others }: Problem) {
  return {
    ...others,
    related: related.map(({ span }) => span),
    fixes: fixes.map(({ edits, safe }) => ({ edits: edits(), safe })),
  };
}

function wordsOf({ message, related, fixes }: Problem): readonly string[] {
  return [message, ...related.map((place) => place.message), ...fixes.map(({ title }) => title)];
}

describe('The same text in English and Polish', () => {
  const reader = readerOf({ glossary: bundledGlossary(), profile: { ...CAA, words: 20 } });
  const found = examples().map((text) => {
    const brief = reader.read(text, { named: true });
    const problemsIn = (language: Language) =>
      lint(brief, rules, { mode: 'publish', levels: LEVELS, language }, { links: exampleLinks(brief) });
    return { english: problemsIn(ENGLISH), polish: problemsIn(POLISH) };
  });

  it('has the same problems', () => {
    assert.ok(found.flatMap(({ english }) => english).length > 200);
    for (const { english, polish } of found) assert.deepEqual(polish.map(facts), english.map(facts));
  });

  it('is spoken of in the words of the language, with all of them filled in', () => {
    const english = new Set(found.flatMap((both) => both.english).flatMap(wordsOf));
    for (const words of found.flatMap((both) => both.polish).flatMap(wordsOf)) {
      assert.doesNotMatch(words, /\{\w+[|:}]|undefined|\[object/);
      assert.ok(!english.has(words), words);
    }
  });

  it('is in English unless somebody says otherwise', () => {
    const brief = reader.read('Nothing.\n', { named: true });
    assert.deepEqual(
      lint(brief, rules).map(wordsOf),
      lint(brief, rules, { mode: 'draft', levels: {}, language: ENGLISH }).map(wordsOf),
    );
  });
});
