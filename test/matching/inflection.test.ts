import assert from 'node:assert/strict';
import { nominativesOf, SHORTEST_FIRST } from '../../server/src/core/matching/inflection.ts';

/** Words of names, folded, with what each is a case of. */
const CASES: readonly (readonly [what: string, nominative: string, cases: string])[] = [
  ['plurals of people', 'torysi', 'torysow'],
  ['plurals of people in -owie', 'talibowie', 'talibow talibom talibami talibach'],
  ['plurals of people whose stem changes', 'demokraci', 'demokratow demokratom demokratami demokratach'],
  ['adjectives beside plurals of people', 'liberalni', 'liberalnych liberalnym liberalnymi'],
  ['adjectives in -scy', 'szwedzcy', 'szwedzkich szwedzkim szwedzkimi'],
  ['offices', 'urzad', 'urzedu urzedowi urzedem urzedzie'],
  ['neuter nouns in -rze', 'trojmorze', 'trojmorza trojmorzu'],
  ['women’s names in -ca', 'federica', 'federiki federice federike federika'],
  ['men’s names in -ke', 'mike', 'mikiem'],
  ['Ukrainian names in -ko', 'poroszenko', 'poroszenki poroszence poroszenke poroszenka'],
  ['Georgian names in -li', 'iwaniszwili', 'iwaniszwilego iwaniszwilemu iwaniszwilim'],
  ['names in a vowel and -ja', 'maja', 'mai'],
  ['plurals without an ending', 'sily', 'sil'],
  ['plurals of lands and waters', 'lasy', 'lasow'],
  ['plurals in -ie', 'linie', 'linii'],
  ['plurals in -eje', 'koleje', 'kolei'],
];

describe('Polish cases', () => {
  for (const [what, nominative, cases] of CASES)
    it(`of ${what} lead to ${nominative}`, () => {
      for (const word of cases.split(' ')) assert(nominativesOf(word, SHORTEST_FIRST).includes(nominative), word);
    });

  it('are none of other words', () => {
    assert(!nominativesOf('agenci', SHORTEST_FIRST).includes('agencja'));
  });

  it('are none of themselves, and none of what is shorter than asked', () => {
    assert.deepEqual(
      nominativesOf('rowi', SHORTEST_FIRST).filter((base) => base.length < SHORTEST_FIRST || base === 'rowi'),
      [],
    );
  });
});
