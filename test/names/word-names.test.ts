import assert from 'node:assert/strict';
import { readerOf } from '../../server/src/core/index.ts';
import { bundledGlossary } from '../support/bundled-glossary.ts';

/** Words that are the family name of somebody whom the bundled glossary knows. */
describe('words that are family names too', () => {
  const reader = readerOf({ glossary: bundledGlossary() });
  const people = (text: string): readonly string[] =>
    reader
      .read(text, { named: true })
      .mentionsThat(({ actor }) => actor.kind === 'person')
      .map(({ actor }) => actor.id);

  for (const text of [
    'W lutym 2023 roku minister spotkał się w Moskwie z delegacją z Polski.',
    'The plant of Suzuki in Esztergom builds cars for Europe.',
    'The rites of Zhou and the coins of Wu are on show in Beijing.',
    'The Yuan fell against the dollar.',
  ])
    it(`name nobody in: ${text}`, () => assert.deepEqual(people(text), []));

  it('name somebody whom the text names in full', () =>
    assert.deepEqual(people('Anna Moskwa came from Poland. Minister Moskwa left.'), ['anna-moskwa', 'anna-moskwa']));
});
