import assert from 'node:assert/strict';
import { readerOf } from '../../server/src/core/index.ts';
import { bundledGlossary } from '../support/bundled-glossary.ts';

/** Names as English texts write them, and whom of the bundled glossary they mean. */
describe('names in English texts', () => {
  const reader = readerOf({ glossary: bundledGlossary() });
  const named = (text: string): readonly string[] => [
    ...new Set(reader.read(text, { named: true }).mentions.map(({ actor }) => actor.id)),
  ];

  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The talks were led by Antony J. Blinken.', ['antony-blinken']],
    ['He met Finance Minister Sergii Marchenko in Kyiv.', ['serhiy-marchenko']],
    ['He met the opposition leader Svyatlana Tsikhanouskaya.', ['sviatlana-tsikhanouskaya']],
    ['The guest was President Ferdinand R. Marcos, Jr. of the Philippines.', ['ferdinand-marcos-jr']],
    ['The guest was President Al-Sisi.', ['abdel-fattah-el-sisi']],
    ['The host was Crown Prince Salman bin Hamad Al Khalifa of Bahrain.', ['salman-bin-hamad-al-khalifa']],
    ['The guest was President Xiomara Castro of Honduras.', ['xiomara-castro']],
    ['The Organization of American States (OAS) met.', ['organization-of-american-states']],
    ['The US Department of Labour answered.', ['us-department-of-labor']],
    ['Factories in Hubei Province were closed.', ['hubei']],
  ];
  for (const [text, ids] of cases) it(`means ${ids.join()} in: ${text}`, () => assert.deepEqual(named(text), ids));

  for (const text of [
    'Henry Luce wrote of an American century.',
    'The ship carries 200 million doses.',
    'Hina Jilani spoke in Geneva.',
    '克里米亚和俄罗斯',
  ])
    it(`means nobody in: ${text}`, () => assert.deepEqual(named(text), []));
});
