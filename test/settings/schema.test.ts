import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import { ENGLISH, inWords, rules } from '../../server/src/core/index.ts';
import { configurationFaults, RULE_OPTIONS } from '../../server/src/core/settings/configuration-shape.ts';
import { PROJECT } from '../support/bundled-glossary.ts';
import { changed, placesIn } from '../support/changed-value.ts';

const RULES = rules.map(({ meta }) => meta.id);

type Fields = Record<string, unknown>;

const OPTIONS: Readonly<Record<string, unknown>> = {
  placement: 'after-punctuation',
  style: 'iso',
  least: 1,
  most: 9,
  words: 100,
  common: ['TEU'],
};

/** A configuration in which every field of the schema is used. */
const FULL = {
  $schema: 'x',
  extends: ['../house.yaml'],
  profile: {
    extends: 'caa',
    name: 'harbour',
    labels: ['HARBOUR BRIEF'],
    sections: [{ role: 'summary', names: ['In Short'], polish: 'W skrócie', required: true, words: 100 }, { role: 'method' }],
    findings: { least: 1, most: 9 },
    words: 2000,
    citations: { placement: 'after-punctuation' },
    references: { dateStyle: 'iso', urlLabel: 'URL:', url: 'optional' },
    acronyms: ['TEU'],
  },
  files: ['**/*.md'],
  ignore: ['drafts/**'],
  rules: Object.fromEntries(
    RULES.map((id) => [id, ['error', ...(RULE_OPTIONS[id] === undefined ? [] : [optionsOf(RULE_OPTIONS[id])])]]),
  ),
  glossary: 'a.glossary.yaml',
  mode: 'draft',
};

/** Values that fit one field or another, or just do not. */
const VALUES: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  '\u00A0',
  'A',
  'caa',
  'caaa',
  'off',
  'error',
  'loud',
  'draft',
  'iso',
  'required',
  'after-punctuation',
  0,
  9,
  -1,
  1.5,
  true,
  [],
  [null],
  ['A'],
  ['A', 'A'],
  ['A', 'B'],
  [''],
  ['error'],
  ['error', {}],
  ['error', { words: 1 }],
  ['error', { least: 1 }, 1],
  ['error', null],
  ['loud'],
  [{ role: 'summary' }],
  [{ names: ['A'] }],
  [{ role: 1 }],
  {},
  { extends: 'caa' },
  { least: 1 },
  { least: 'one' },
  { placement: 'after-punctuation' },
  { 'citation-order': 'off' },
  { 'citation-order': ['off', { words: 1 }] },
  { 'citation-ordr': 'off' },
  '😀'.repeat(100),
];

describe('configuration schema', () => {
  const schema = JSON.parse(readFileSync(join(PROJECT, 'server/data/configuration.schema.json'), 'utf8'));
  const valid = new Ajv2020({ strict: false }).compile(schema);
  const agree = (value: unknown): void => {
    // What a schema cannot say: that one number is not to be less than another.
    const faults = configurationFaults(value, RULES).filter(
      ({ message }) => !/^`most` is .* less than `least`/.test(inWords(ENGLISH, message)),
    );
    assert.equal(
      faults.length === 0,
      valid(value),
      `${JSON.stringify(value)}\n${JSON.stringify(faults)}\n${JSON.stringify(valid.errors)}`,
    );
  };

  it('and the checks in words agree on a configuration with every field', () => {
    assert.deepEqual(Object.keys(FULL).sort(), Object.keys(schema.properties).sort());
    assert.deepEqual(Object.keys(FULL.profile).sort(), Object.keys(schema.$defs.profile.properties).sort());
    assert.deepEqual(Object.keys(FULL.profile.sections[0] ?? {}).sort(), Object.keys(schema.$defs.section.properties).sort());
    assert.deepEqual(Object.keys(schema.$defs.options).sort(), Object.keys(OPTIONS).sort());
    assert.deepEqual(Object.keys(schema.properties.rules.properties), RULES);
    assert.deepEqual(configurationFaults(FULL, RULES), []);
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
      ['profile', 'x'],
      ['profile', 'sections', 0, 'x'],
      ['rules', 'x'],
      ['__proto__'],
      ['constructor'],
    ])
      agree(changed(FULL, place, 'A'));
    for (const value of VALUES.slice(1)) agree(value);
  });

  it('and the checks in words agree on whatever comes', () => {
    const places = placesIn(FULL);
    const change = fc.tuple(fc.constantFrom(...places), fc.oneof(fc.constantFrom(...VALUES), fc.jsonValue()));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        agree(changes.reduce((value: unknown, [place, other]) => changed(value, place, other), FULL));
      }),
      { numRuns: 300 },
    );
  });

  it('is kept by the example of a second house', () => {
    const text = readFileSync(join(PROJECT, 'examples/second-house/.policy-brief.yaml'), 'utf8');
    assert.deepEqual(configurationFaults(parse(text), RULES), []);
    agree(parse(text));
  });
});

function optionsOf(names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, OPTIONS[name]]));
}
