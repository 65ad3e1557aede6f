import assert from 'node:assert/strict';
import {
  cleanUp,
  insertMissingSections,
  inWords,
  linksInWords,
  POLISH,
  renameNumber,
  renumber,
  type Sentence,
} from '../../server/src/core/index.ts';
import { briefOf } from '../support/brief-of.ts';

const polish = (said: Sentence | readonly Sentence[] | undefined): string => (said ? inWords(POLISH, said) : '');

describe('what edits say, in Polish', () => {
  const refusalOf = (text: string): string => {
    const outcome = renumber(briefOf(text));
    return outcome.kind === 'refused' ? polish(outcome.reason) : '';
  };

  it('names the lines of what stops them', () => {
    assert.equal(
      refusalOf('## Summary\n\nText [7].\n\n## References\n\n1. A\n'),
      'Numer [7], przywołany w wierszu 3, nie ma pozycji na liście źródeł.',
    );
    assert.equal(
      refusalOf('## Summary\n\nText [7].\n\nText [8].\n\n## References\n\n1. A\n'),
      'Numery [7] i [8], przywołane w wierszach 3 i 5, nie mają pozycji na liście źródeł.',
    );
    const renamed = renameNumber(briefOf('## Summary\n\nText [2].\n\n## References\n\n1. A\n2. B\n2. C\n'), 2, '1');
    assert.equal(
      renamed.kind === 'refused' && polish(renamed.reason),
      'Numer 2 mają 2 pozycje (wiersze 8 i 9): najpierw nadaj każdej własny.',
    );
  });

  it('counts what was done', () => {
    const text =
      '# T\n\nSUMMARY\n\nText \\[1\\].\n\nREFERENCES\n\n- 1. Port, May 3, 2021, Press. Online: https://example.org/a b.htm\n- 2. Rent, 2021.\n';
    assert.equal(
      polish(cleanUp(briefOf(text)).summary),
      'Oczyszczono: 2 nagłówki pisane wielkimi literami, 2 punktory przed numerami, 1 odwołanie z ukośnikami i 1 adres ze spacjami. Sprawdź adresy w wierszu 9: spacje zastąpiono w nich znakiem „_”, a to tylko domysł.',
    );
    const inserted = insertMissingSections(briefOf('## Sumary\n\nText.\n\n## References\n\n1. A\n'));
    assert.match(
      polish(inserted.summary),
      /^Nagłówek „Sumary” poprawiono na „Summary”\. Wstawiono: „Key Findings”, .* i „Conclusions”\.$/,
    );
  });

  it('sums up the links', () => {
    const asked = (dead: number, left: number) =>
      linksInWords(
        {
          answers: new Map(
            Array.from({ length: dead }, (_, i) => [`https://example.org/${i}`, { kind: 'dead', why: 'loop' }] as const),
          ),
          remembered: 0,
          left,
          offline: undefined,
        },
        POLISH,
      );
    assert.equal(asked(1, 0), 'Sprawdzono 1 łącze: 1 niedziałające.');
    assert.equal(asked(5, 2), 'Sprawdzono 5 łączy: 5 niedziałających. Nie sprawdzono 2 łączy.');
  });
});
