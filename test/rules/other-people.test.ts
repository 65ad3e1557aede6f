import assert from 'node:assert/strict';
import { lint, readerOf, rules } from '../../server/src/core/index.ts';
import { bundledGlossary } from '../support/bundled-glossary.ts';

/** Parts that the glossary is cut into, each left out once. */
const PARTS = 5;

/**
 * Real people and institutions that the glossary does not know are what a false accusation would fall on, and the
 * glossary itself is a long list of them: each of its parts is written about with the others alone known.
 */
describe('names of others than the glossary knows', () => {
  const glossary = bundledGlossary();
  for (let part = 0; part < PARTS; part += 1) {
    it(`are taken for no slip of one that it knows, part ${part + 1} of ${PARTS}`, () => {
      const known = glossary.actors.filter((_, index) => index % PARTS !== part);
      const others = glossary.actors.filter((_, index) => index % PARTS === part);
      const lines = others.flatMap(({ name, aliases, acronym }) =>
        [name, ...aliases, ...(acronym === undefined ? [] : [`the ${name} (${acronym})`])].map(
          (form) => `In Serbia, China, Poland and the United States the visit was led by ${form} that year.`,
        ),
      );
      const brief = readerOf({ glossary: { ...glossary, actors: known } }).read(lines.join('\n\n'), { named: true });
      const accused = lint(brief, rules)
        .filter(({ rule }) => ['actor-misspelled', 'actor-diacritics', 'actor-role', 'acronym-mismatch'].includes(rule))
        .map(({ message }) => message);
      assert.deepEqual(accused, []);
    });
  }
});
