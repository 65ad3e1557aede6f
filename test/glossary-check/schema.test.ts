import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import { glossaryFaults } from '../../server/src/core/glossary-check/glossary-shape.ts';
import { PROJECT } from '../support/bundled-glossary.ts';
import { changed, placesIn } from '../support/changed-value.ts';

const DATA = join(PROJECT, 'server/data');

/** An entry in which every field of the schema is used. */
const FULL = {
  version: 1,
  actors: [
    {
      id: 'jovan-lukic',
      kind: 'person',
      name: 'Jovan Lukić',
      family: 'Lukić',
      acronym: 'JL',
      country: 'RS',
      aliases: ['J. Lukić'],
      generic: ['the minister'],
      wrong: ['Lukich'],
      native: { 'sr-Cyrl': 'Јован Лукић' },
      foreign: { pl: { name: 'Jovan Lukić', acronym: 'JL', aliases: ['J. Lukić'] } },
      roles: [
        { title: 'Mayor', as: ['Chief'], of: 'Serbia', seat: 'RS', from: 2010, to: '2014-01', asOf: '2013-01-31', single: true },
      ],
      born: 1961,
      died: '2020',
      founded: '1999-12',
      dissolved: '2001-02-03',
      summary: 'A person.',
      sources: ['https://www.example.org/a'],
      wikidata: 'Q1',
      hidden: false,
    },
  ],
};

/** Values that fit one field or another, or just do not. */
const VALUES: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'A',
  ' A',
  'A ',
  'a\nb',
  'a-b',
  'a--b',
  'RS',
  'rs',
  'person',
  'Person',
  0,
  1,
  999,
  1000,
  2999,
  3000,
  2014.5,
  true,
  false,
  [],
  [null],
  ['A'],
  ['A', 'A'],
  ['A', 'B'],
  [' A'],
  ['https://x.org'],
  ['ftp://x.org'],
  ['https://x.org/a b'],
  {},
  { pl: 'A' },
  { PL: 'A' },
  { 'zh-Hant': 'A' },
  { 'zh-hant': 'A' },
  { 'es-419': 'A' },
  { pl: { name: 'A' } },
  { pl: { nam: 'A' } },
  { pl: { name: 'A', aliases: ['B', 'B'] } },
  { id: 'a', hidden: true },
  [{ title: 'A', of: 'B', to: 2010 }],
  [{ title: 'A', of: 'B' }],
  [{ title: 'A', of: 'B', asOf: '2010-13' }],
  [{ title: 'A', of: 'B', to: 2010, single: 'yes' }],
  '2014',
  '2014-4',
  '2014-04',
  '2014-00',
  '2014-04-31',
  '2014-04-32',
  'Q0',
  'Q12',
  '😀'.repeat(400),
  'x'.repeat(401),
];

describe('glossary schema', () => {
  const schema = JSON.parse(readFileSync(join(DATA, 'glossary.schema.json'), 'utf8'));
  const valid = new Ajv2020({ strict: false }).compile(schema);
  const agree = (value: unknown): void => {
    const faults = [...glossaryFaults(value)];
    assert.equal(
      faults.length === 0,
      valid(value),
      `${JSON.stringify(value)}\n${JSON.stringify(faults)}\n${JSON.stringify(valid.errors)}`,
    );
  };

  it('and the checks in words agree on an entry with every field', () => {
    assert.deepEqual(Object.keys(FULL.actors[0] ?? {}).sort(), Object.keys(schema.$defs.actor.properties).sort());
    assert.deepEqual(Object.keys(FULL.actors[0]?.roles[0] ?? {}).sort(), Object.keys(schema.$defs.role.properties).sort());
    assert.deepEqual([...glossaryFaults(FULL)], []);
    agree(FULL);
  });

  it('and the checks in words agree on every field with every value, and without it', () => {
    const places = placesIn(FULL);
    for (const place of places) for (const value of VALUES) agree(changed(FULL, place, value));
    assert.ok(places.length > 40);
  });

  it('and the checks in words agree on fields nobody knows, and on no fields at all', () => {
    for (const place of [
      ['x'],
      ['actors', 0, 'x'],
      ['actors', 0, 'roles', 0, 'x'],
      ['actors', 0, 'foreign', 'pl', 'x'],
      ['__proto__'],
      ['$schema'],
    ])
      agree(changed(FULL, place, 'A'));
    for (const value of VALUES) agree(value);
    for (const value of VALUES) agree({ version: 1, actors: [value] });
  });

  it('and the checks in words agree on whatever comes', () => {
    const places = placesIn(FULL);
    const change = fc.tuple(fc.constantFrom(...places), fc.oneof(fc.constantFrom(...VALUES), fc.jsonValue()));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        agree(changes.reduce((value: unknown, [place, other]) => changed(value, place, other), FULL));
      }),
      { numRuns: 500 },
    );
  });

  it('is kept by the bundled glossary', () => {
    for (const file of readdirSync(DATA).filter((name) => name.endsWith('.glossary.yaml')))
      agree(parse(readFileSync(join(DATA, file), 'utf8')));
  });
});
