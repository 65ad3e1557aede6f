import assert from 'node:assert/strict';
import {
  codeLensesOf,
  completionsAt,
  type Glossary,
  hoverAt,
  outlineOf,
  POLISH,
  readerOf,
  readGlossary,
} from '../../server/src/core/index.ts';
import { briefOf } from '../support/brief-of.ts';
import { at, atWith } from '../support/cursor.ts';
import { THREE_ENTRIES } from '../support/lists.ts';

const GLOSSARY: Glossary = {
  ...readGlossary(
    {
      version: 1,
      actors: [
        {
          id: 'pavel-brezina',
          kind: 'person',
          name: 'Pavel Březina',
          family: 'Březina',
          country: 'CZ',
          aliases: ['P. Březina'],
          wrong: ['Breshina'],
          roles: [
            { title: 'Harbour Master', of: 'Mělník', from: '2014', to: '2017' },
            { title: 'Minister of Ports', of: 'Czechia', from: '2019-03', asOf: '2025-09' },
          ],
        },
        { id: 'port-union', kind: 'international-organisation', name: 'Port Union', country: 'nowhere' },
      ],
    },
    'team',
  ),
  countries: [],
};

const reader = readerOf({ glossary: GLOSSARY });
const card = (drawn: string): string => {
  const { brief, offset } = atWith(reader, drawn);
  return hoverAt(brief, offset, POLISH)?.markdown ?? '';
};

describe('what stands beside the text, in Polish', () => {
  it('tells who an actor is', () => {
    assert.equal(
      card('CAA BRIEF\n\n# T\n\nA N\n\nSeptember 2021\n\n## Summary\n\nPavel Březi|na.\n'),
      [
        '**Pavel Březina** · osoba · Czechy',
        'Stan na wrzesień 2021: **Minister of Ports, Czechia** (od 2019, sprawdzone we wrześniu 2025)',
        'Wcześniej:\n\n- Harbour Master of Mělník (2014–2017)',
        'Także: P. Březina',
        'ze słownika zespołu',
      ].join('\n\n'),
    );
    assert.match(card('# T\n\n## Summary\n\nPavel Březi|na.\n'), /^Brief nie ma daty, więc podane są wszystkie urzędy:$/m);
    assert.match(card('# T\n\n## Summary\n\nBreshi|na.\n'), /^Czy chodziło o \*\*Březina\*\*\?$/m);
    assert.match(card('# T\n\n## Summary\n\nThe Port Uni|on.\n'), /^\*\*Port Union\*\* · organizacja międzynarodowa · nowhere$/m);
  });

  it('tells what a number stands for', () => {
    assert.match(
      card(`## Summary\n\nText [1|] and [1].\n\nMore [1].\n${THREE_ENTRIES}`),
      /^Przywołane 3 razy: wiersze \d+, \d+\.$/m,
    );
    assert.match(card(`## Summary\n\nText [3|].\n${THREE_ENTRIES}`), /^Przywołane raz: wiersz \d+\.$/m);
    assert.match(card(`## Summary\n\nText [9|].\n${THREE_ENTRIES}`), /nie ma pozycji: lista źródeł kończy się na 3\.$/);
  });

  it('counts in the forms of the language', () => {
    const titles = codeLensesOf(
      briefOf(`## Summary\n\nBerths grew [1], and grew [1, 2].\n\n### More\n\nFour more words here.\n${THREE_ENTRIES}`),
      POLISH,
    ).map(({ title }) => title);
    assert.deepEqual(titles, [
      '11 słów, 2 odwołania',
      '4 słowa',
      '3 źródła, 1 nieprzywołane',
      'przywołane 2 razy',
      'przywołane raz',
      'nieprzywołane',
    ]);
  });

  it('names what can be written', () => {
    const { brief, offset } = at(`## Summary\n\nText [|]\n${THREE_ENTRIES}`);
    assert.deepEqual(completionsAt(brief, offset, false, POLISH).items.at(-1)?.detail, ' nowe źródło');
    const heading = at(`## Summary\n\nText.\n\n## |\n${THREE_ENTRIES}`);
    const [first] = completionsAt(heading.brief, heading.offset, false, POLISH).items;
    assert.equal(first?.description, 'brakująca część');
    assert.equal(outlineOf(briefOf('## Summary\n\nText.\n\n##\n\nText.\n'), POLISH)[1]?.name, 'Część bez tytułu');
  });
});
