import assert from 'node:assert/strict';
import { readerOf } from '../../server/src/core/brief/read.ts';
import { bundledGlossary } from '../support/bundled-glossary.ts';

/** Sentences as a Polish brief writes them, with those whom they name. */
const NAMED: readonly (readonly [text: string, ids: readonly string[]])[] = [
  [
    'W Londynie torysi i laburzyści spierali się o to, co Teresa May obiecała w sprawie umowy.',
    ['conservative-party-uk', 'labour-party-uk', 'theresa-may'],
  ],
  ['W poniedziałek pakistański rząd rozmawiał z przedstawicielami talibów.', ['government-of-pakistan', 'taliban']],
  ['Rosnieft i Naftohaz spierają się o to, czy Nord Stream 2 powstanie.', ['rosneft', 'naftogaz', 'nord-stream-2-pipeline']],
  ['Decyzja Urzędu Ochrony Konkurencji i Konsumentów w sprawie spółki jest ostateczna.', ['uokik']],
  ['Wiceprzewodniczący Szefczowicz był w Warszawie i nie mówił o gazie.', ['maros-sefcovic']],
  ['Irlandzka Armia Republikańska (IRA) walczyła z rządem w Londynie.', ['irish-republican-army']],
  ['Do Łodzi jedzie nowoczesny pociąg, a łódzkie biura są nowe i nie dla nas.', []],
];

describe('names in Polish that the glossary has', () => {
  const reader = readerOf({ glossary: bundledGlossary() });
  for (const [text, ids] of NAMED)
    it(`are those of "${text}"`, () => {
      const found = new Set(reader.read(`${text}\n`, { named: true }).mentions.map(({ actor }) => actor.id));
      assert.deepEqual([...found].filter((id) => !id.startsWith('city-of-')).sort(), [...ids].sort());
    });
});
