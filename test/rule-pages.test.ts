import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { CAA, lint, type Problem, pageOf, type Reader, type Rule, readerOf, rules } from '../server/src/core/index.ts';
import { bundledGlossary } from './support/bundled-glossary.ts';
import { draw, marksOf } from './support/drawing.ts';
import { exampleLinks } from './support/example-links.ts';

const PAGES = new URL('../../docs/rules/', import.meta.url);

/** Every page is a promise; its examples, its level and its links are held to it here. */
describe('pages of the rules', () => {
  const glossary = bundledGlossary();
  const plain = readerOf({ glossary });
  const limited = readerOf({ glossary, profile: { ...CAA, words: 20 } });
  // The rules of the series have no limits of words.
  const readerFor = ({ meta }: Rule): Reader => (meta.id === 'structure-section-length' ? limited : plain);
  const problemsIn = (rule: Rule, text: string): readonly Problem[] => {
    const brief = readerFor(rule).read(text, { named: true });
    const settings = { mode: 'publish', levels: { [rule.meta.id]: 'warning' } } as const;
    // All rules are asked: one of them judges what the others find.
    return lint(brief, rules, settings, { links: exampleLinks(brief) }).filter((problem) => problem.rule === rule.meta.id);
  };

  it('belong to a rule each', () => {
    const ids = rules.map(({ meta }) => `${meta.id}.md`);
    assert.deepEqual(readdirSync(PAGES).sort(), ids.sort());
  });

  for (const rule of rules) {
    const { id, level } = rule.meta;
    const file = new URL(`${id}.md`, PAGES);
    const page = existsSync(file) ? readFileSync(file, 'utf8') : '';

    it(`${id}: has its name, its level and the ways to switch it off`, () => {
      assert.ok(page.startsWith(`# ${id}\n\nFinds `), 'The page begins with the id and with what the rule finds.');
      assert.ok(page.includes(`\n${levelSentence(level)}\n`), `The page says: ${levelSentence(level)}`);
      assert.ok(page.includes(`"policyBrief.rules": { "${id}": "off" }`) && page.includes(`--rule ${id}=off`));
      assert.ok(pageOf(id).endsWith(`/docs/rules/${id}.md`));
    });

    it(`${id}: finds nothing in the good examples`, () => {
      const examples = examplesUnder(page, 'Good');
      assert.ok(examples.length > 0);
      for (const text of examples) assert.equal(draw(text, marksOf(problemsIn(rule, text), false), 'marked'), '');
    });

    it(`${id}: finds something in every bad example`, () => {
      const examples = examplesUnder(page, 'Bad');
      assert.ok(examples.length > 0);
      for (const text of examples) assert.notEqual(problemsIn(rule, text).length, 0, `Nothing is found in:\n${text}`);
    });

    it(`${id}: speaks of fixes where there are some`, () => {
      const offered = examplesUnder(page, 'Bad').some((text) => problemsIn(rule, text).some(({ fixes }) => fixes.length > 0));
      assert.equal(/\b[Tt]he fix\b/.test(page), offered);
      if (!offered) assert.match(page, /no automatic fix/);
    });

    it(`${id}: links to pages that exist`, () => {
      for (const [, target = ''] of page.matchAll(/\]\(([^)]+)\)/g)) assert.ok(existsSync(new URL(target, PAGES)), target);
    });
  }
});

function levelSentence(level: Rule['meta']['level']): string {
  return typeof level === 'string'
    ? `Level: **${level}**.`
    : `Level: **${level[0]}** in draft mode, **${level[1]}** in publish mode.`;
}

/** The fenced examples under a heading of the page, up to the next heading of the page itself. */
function examplesUnder(page: string, heading: string): readonly string[] {
  const examples: string[] = [];
  let under = '';
  let example: string[] | undefined;
  for (const line of page.split('\n')) {
    if (example !== undefined) {
      if (line !== '```') example.push(line);
      else {
        if (under === heading) examples.push(`${example.join('\n')}\n`);
        example = undefined;
      }
    } else if (line.startsWith('```')) example = [];
    else if (line.startsWith('## ')) under = line.slice(3);
  }
  return examples;
}
