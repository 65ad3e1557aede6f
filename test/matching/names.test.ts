import assert from 'node:assert/strict';
import { readerOf } from '../../server/src/core/brief/read.ts';
import type { Actor, Glossary } from '../../server/src/core/glossary/actor.ts';
import { storedGlossary, storeGlossary } from '../../server/src/core/glossary/stored.ts';
import { hasWord } from '../../server/src/core/glossary/word-lists.ts';
import { layersOver } from '../../server/src/core/glossary-check/layers-over.ts';
import { compileLists } from '../../server/src/core/matching/compile-lists.ts';
import { glossaryNames, type Names } from '../../server/src/core/matching/names.ts';
import { untimelyTitles } from '../../server/src/core/questions/untimely-titles.ts';
import { bundledGlossary } from '../support/bundled-glossary.ts';

/** What there is under each word, as text. */
function shelves(names: Names): readonly string[] {
  const words = [...names.wordsBeginning('')].sort();
  const written = (word: string, kind: 'beginningWith' | 'having'): string =>
    names[kind](word)
      .map(({ form, keys }) => `${form.of === 'actor' ? form.actor.id : form.country.code} ${keys.join('|')}`)
      .join('; ');
  return words.map((word) => `${word}: ${written(word, 'beginningWith')} / ${written(word, 'having')}`);
}

function stored(glossary: Glossary): Glossary {
  return storedGlossary(storeGlossary(glossary, compileLists(glossary)));
}

describe('a stored glossary', () => {
  it('has all that it had before', () => {
    const bundled = bundledGlossary();
    const { actors, countries } = stored(bundled);
    assert.deepEqual(countries, bundled.countries);
    assert.equal(actors.length, bundled.actors.length);
    for (const [index, before] of bundled.actors.entries()) {
      const fields = Object.keys(before) as (keyof Actor)[];
      const actor = actors[index] as Actor;
      assert.deepEqual(Object.fromEntries(fields.map((field) => [field, actor[field]])), before);
      assert.equal(actor.family, before.family);
    }
  });

  it('is read as far as a text asks for it, where a title is out of date too', () => {
    const bundled = bundledGlossary();
    const text = storeGlossary(bundled, compileLists(bundled));
    let read = 0;
    const slice = (start: number, end: number): string => {
      read += 1;
      return text.slice(start, end);
    };
    const glossary = storedGlossary({ slice });
    const brief = readerOf({ glossary }).read('---\ndate: 2021-12\n---\n\nPrime Minister Vučić spoke in Niš of Serbia.\n');
    assert.deepEqual(
      untimelyTitles(brief).map(({ truth }) => truth),
      [
        {
          kind: 'ended',
          office: { en: 'Prime Minister of Serbia', pl: 'premier Serbii' },
          until: { year: 2017, month: 5, day: 31 },
          held: { en: 'President of Serbia', pl: 'prezydent Serbii' },
        },
      ],
    );
    assert.ok(read < 100, `${read} pieces were cut out of the text`);
  });

  it('can be stored again', () => {
    const lists = compileLists(bundledGlossary());
    const text = storeGlossary(bundledGlossary(), lists);
    assert.equal(storeGlossary(storedGlossary(text), lists), text);
  });

  it('may be empty', () => assert.deepEqual(stored({ actors: [], countries: [] }).actors, []));
});

describe('names of a glossary', () => {
  const bundled = bundledGlossary();

  it('are the same whether they were taken apart before or not', () => {
    assert.deepEqual(shelves(glossaryNames(stored(bundled))), shelves(glossaryNames(bundled)));
  });

  it('are found under every word they have, in the order of the glossary', () => {
    const names = glossaryNames(bundled);
    for (const { form, words } of names.all().filter((_, index) => index % 97 === 0)) {
      for (const word of words)
        assert(
          names.having(word).some((name) => name.form.text === form.text),
          form.text,
        );
      assert(
        names.beginningWith(words[0] ?? '').some((name) => name.form.text === form.text),
        form.text,
      );
    }
    const xi = names.beginningWith('xi').flatMap(({ form }) => (form.of === 'actor' ? bundled.actors.indexOf(form.actor) : []));
    assert(xi.length > 1);
    assert.deepEqual(
      xi,
      xi.toSorted((a, b) => a - b),
    );
  });

  it('of actors that a layer overrides or hides are gone, those it adds are there', () => {
    const text = `version: 1
actors:
  - { id: xi-jinping, kind: person, name: Somebody Else, country: CN }
  - { id: wang-yi, hidden: true }
  - { id: zorblax, kind: company, name: zorblax Works, aliases: [Xizorb Ltd] }
`;
    const { glossary } = layersOver(stored(bundled), [{ file: 'a.glossary.yaml', layer: 'team', text }]);
    const names = glossaryNames(glossary);
    const ids = (word: string): readonly string[] => [
      ...new Set(names.having(word).flatMap(({ form }) => (form.of === 'actor' ? form.actor.id : []))),
    ];
    assert.deepEqual(ids('jinping'), []);
    assert.deepEqual(ids('somebody'), ['xi-jinping']);
    assert(!ids('wang').includes('wang-yi') && ids('wang').length > 1);
    assert.deepEqual(ids('zorblax'), ['zorblax']);
    assert(names.firstWords.small.some((list) => hasWord(list, 'zorblax')));
    assert(names.firstWords.capital.some((list) => hasWord(list, 'xizorb')));
    const afresh = glossaryNames({ actors: glossary.actors, countries: glossary.countries });
    // Words of those who are gone may be left without names.
    assert.deepEqual(
      shelves(names).filter((line) => !line.endsWith(':  / ')),
      shelves(afresh).filter((line) => !line.endsWith(':  / ')),
    );
  });

  it('with words that objects have too, and no words at all, do no harm', () => {
    const text = `version: 1
actors:
  - { id: a, kind: company, name: Constructor, aliases: [__proto__, toString] }
  - { id: b, kind: company, name: "—" }
`;
    const { glossary } = layersOver({ actors: [], countries: [] }, [{ file: 'a.glossary.yaml', layer: 'team', text }]);
    const names = glossaryNames(glossary);
    assert.equal(names.beginningWith('constructor').length, 1);
    assert.equal(names.beginningWith('tostring').length, 1);
    assert.equal(names.beginningWith('valueof').length, 0);
    assert.equal(names.beginningWith('').length, 0);
  });
});
