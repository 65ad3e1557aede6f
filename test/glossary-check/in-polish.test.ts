import assert from 'node:assert/strict';
import { configurationOf, type Glossary, layersOver, POLISH } from '../../server/src/core/index.ts';

const NONE: Glossary = { actors: [], countries: [] };

describe('what is wrong in glossaries and configurations, in Polish', () => {
  const inGlossary = (text: string): readonly string[] =>
    layersOver(NONE, [{ file: 'harbour.glossary.yaml', layer: 'team', text }], POLISH).problems.map(({ message }) => message);
  const inConfiguration = (text: string): readonly string[] =>
    configurationOf([{ file: '.policy-brief.yaml', text }], ['citation-order'], POLISH).problems.map(({ message }) => message);

  it('is told of the shape, with what is there instead', () => {
    assert.deepEqual(
      inGlossary('version: 1\nactors:\n  - { id: ann, kind: persn, name: Ann One, born: tomorrow, aliases: {} }\n'),
      [
        'Nie ma takiego rodzaju osoby lub instytucji: „persn”. Czy chodziło o „person”?',
        '`born` to data, na przykład 2014-04-27, 2014-04 albo 2014, a jest tu tekst „tomorrow”.',
        '`aliases` to lista, w nawiasach kwadratowych albo z łącznikiem przed każdym elementem, a jest tu grupa pól.',
      ],
    );
    assert.deepEqual(inConfiguration('mode: publsh\nrules: { citation-ordr: error }\nfile: [a]\n'), [
      '`mode` to jedna z wartości draft, publish, a jest tu tekst „publsh”. Czy chodziło o „publish”?',
      'Nie ma reguły `citation-ordr`. Czy chodziło o „citation-order”?',
      'Konfiguracja: nie ma pola `file`. Czy chodziło o „files”?',
    ]);
  });

  it('is told of names and offices that two entries share', () => {
    const role = (to: string) => `roles: [{ title: Harbour Master, of: ann, from: 2014-01-01, single: true, ${to} }]`;
    const problems = inGlossary(
      `version: 1\nactors:\n  - { id: ann, kind: person, name: Ann One, ${role('to: 2019-05-01')} }\n  - { id: bea, kind: person, name: Ann One, ${role('asOf: 2025')} }\n`,
    );
    assert.ok(
      problems.includes(
        '„Ann One” to także nazwa z wpisu ann. Jeśli obie osoby lub instytucje tak się nazywają, wpisz nazwę w obu wpisach pod `generic`; jeśli nie, usuń ją z jednego.',
      ),
      problems.join('\n'),
    );
    assert.ok(
      problems.includes(
        'Harbour Master, ann: ten urząd sprawuje jedna osoba naraz, a według wpisów ann – od 2014-01-01 do 2019-05-01, bea – od 2014-01-01: popraw daty albo wpisz `to` tam, gdzie ktoś już go nie sprawuje.',
      ),
      problems.join('\n'),
    );
  });

  it('is told of what is no YAML', () => {
    assert.match(inGlossary('version: 1\nactors:\n  - id: b\n    name: A: B\n')[0] ?? '', /musi stać w cudzysłowie/);
  });
});
