import { nearOf } from '../data/did-you-mean.ts';
import { type Fault, fault } from '../data/fault.ts';
import type { Path } from '../data/path.ts';
import { DATA } from '../data/sentences.ts';
import { fieldsOf, isFields, listOf, type Shape, textOf, valueIn } from '../data/shape.ts';
import { sentence } from '../language/say.ts';
import { LEVELS } from '../lint/rule.ts';
import { BUILT_IN, PROFILES } from './profiles.ts';
import { CONFIGURATION } from './sentences.ts';

/** What `configuration.schema.json` asks of a `.policy-brief.yaml`, said in sentences. `rules` are the ids of all rules. */
export function configurationFaults(value: unknown, rules: readonly string[]): readonly Fault[] {
  // An empty file asks for nothing.
  if (value === undefined || value === null) return [];
  return [...configurationShape(rules)(value, [], 'configuration')];
}

/** Options that some rules take: each is a part of the profile by another name. */
export const RULE_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  'citation-placement': ['placement'],
  'reference-date-style': ['style'],
  'structure-findings-count': ['least', 'most'],
  'structure-section-length': ['words'],
  'acronym-undefined': ['common'],
};

/** Roles of the built-in sections. */
const ROLES = [...new Set(Object.values(BUILT_IN).flatMap(({ sections: built }) => built.map((each) => each.role)))];

const word = textOf(
  (text) => text.trim() !== '',
  (_, name) => sentence(DATA, 'empty', { name }),
);
const words = listOf(word, { unique: true, least: 0 });
const wordOrWords: Shape = (value, path, name) => (typeof value === 'string' ? word : words)(value, path, name);
const truth: Shape = function* (value, path, name) {
  if (typeof value !== 'boolean') yield fault(path, sentence(DATA, 'truth', { name, value: valueIn(value) }));
};
const count: Shape = function* (value, path, name) {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    yield fault(path, sentence(DATA, 'count', { name, value: valueIn(value) }));
};

function oneOf(choices: readonly string[]): Shape {
  return function* (value, path, name) {
    if (typeof value === 'string' && choices.includes(value)) return;
    const near = typeof value === 'string' ? nearOf(value, choices) : [];
    const wrong = sentence(DATA, 'oneOf', { name, choices: choices.join(', '), value: valueIn(value) });
    yield fault(path, [wrong, ...near]);
  };
}

const range = fieldsOf({ phrase: 'aRange' }, { least: count, most: count }, function* (fields, path) {
  const { least, most } = fields;
  if (typeof least === 'number' && typeof most === 'number' && least > most)
    yield fault([...path, 'most'], sentence(CONFIGURATION, 'range', { most, least }));
});

const section = fieldsOf(
  { phrase: 'aSection' },
  { role, names: listOf(word, { unique: true, least: 1 }), polish: word, required: truth, words: count },
  function* (fields, path) {
    if (typeof fields.role !== 'string') yield fault(path, sentence(CONFIGURATION, 'role'));
  },
);

/** A role of a house's own is nothing like a built-in one: `sumary` would ask for a section of that name. */
function* role(value: unknown, path: Path, name: string): Iterable<Fault> {
  yield* word(value, path, name);
  if (typeof value !== 'string' || value.trim() === '' || ROLES.includes(value)) return;
  const near = nearOf(value, ROLES);
  if (near.length > 0) yield fault(path, [sentence(CONFIGURATION, 'noRole', { role: value }), ...near]);
}

/** A heading is of one section only, and a section stands in the list once. */
function* sections(value: unknown, path: Path, name: string): Iterable<Fault> {
  yield* listOf(section, { unique: false, least: 1 })(value, path, name);
  const seen = { role: new Set<string>(), name: new Set<string>() };
  for (const [index, item] of (Array.isArray(value) ? value : []).entries()) {
    if (!isFields(item)) continue;
    if (typeof item.role === 'string' && isSecond(item.role, seen.role))
      yield fault([...path, index, 'role'], sentence(CONFIGURATION, 'roleTwice', { role: item.role }));
    const given: readonly unknown[] = Array.isArray(item.names) ? item.names : [];
    for (const each of new Set(given))
      if (typeof each === 'string' && isSecond(each.toLowerCase(), seen.name))
        yield fault([...path, index, 'names', given.indexOf(each)], sentence(CONFIGURATION, 'nameTwice', { name: each }));
  }
}

function isSecond(text: string, seen: Set<string>): boolean {
  if (seen.has(text)) return true;
  seen.add(text);
  return false;
}

export const DATE_STYLES = ['month-day-year', 'day-month-year', 'iso'] as const;
export const PLACEMENTS = ['before-punctuation', 'after-punctuation'] as const;

const profileFields = fieldsOf(
  { phrase: 'aProfile' },
  {
    extends: oneOf(PROFILES),
    name: word,
    labels: words,
    sections,
    findings: range,
    words: count,
    citations: fieldsOf({ phrase: 'theField', values: { name: 'citations' } }, { placement: oneOf(PLACEMENTS) }, none),
    references: fieldsOf(
      { phrase: 'theField', values: { name: 'references' } },
      { dateStyle: oneOf(DATE_STYLES), urlLabel: word, url: oneOf(['required', 'optional']) },
      none,
    ),
    acronyms: words,
  },
  none,
);

const profile: Shape = function* (value, path, name) {
  if (isFields(value)) yield* profileFields(value, path, name);
  else if (typeof value === 'string' && value.trim() !== '' && !PROFILES.includes(value)) {
    const names = PROFILES.map((each) => `\`${each}\``).join(', ');
    yield fault(path, [sentence(CONFIGURATION, 'noProfile', { name: value, names }), ...nearOf(value, PROFILES)]);
  } else yield* oneOf(PROFILES)(value, path, name);
};

function configurationShape(rules: readonly string[]): Shape {
  return fieldsOf(
    { phrase: 'theConfiguration' },
    {
      $schema: word,
      extends: wordOrWords,
      profile,
      files: words,
      ignore: words,
      rules: rulesShape(rules),
      glossary: wordOrWords,
      mode: oneOf(['draft', 'publish']),
    },
    none,
  );
}

function rulesShape(known: readonly string[]): Shape {
  return function* (value, path) {
    if (!isFields(value)) {
      const values = { name: 'rules', example: '{ citation-order: error }', value: valueIn(value) };
      yield fault(path, sentence(DATA, 'levels', values));
      return;
    }
    for (const [id, setting] of Object.entries(value)) {
      const place = [...path, id];
      if (!known.includes(id)) {
        yield fault(place, [sentence(CONFIGURATION, 'noRule', { id }), ...nearOf(id, known)], { part: 'key' });
        continue;
      }
      if (Array.isArray(setting) && setting.length === 0) {
        yield fault(place, sentence(CONFIGURATION, 'level', { id }));
        continue;
      }
      const [level, options, ...rest] = Array.isArray(setting) ? setting : [setting];
      yield* oneOf(LEVELS)(level, Array.isArray(setting) ? [...place, 0] : place, id);
      if (rest.length > 0) yield fault(place, sentence(CONFIGURATION, 'level', { id }));
      if (options !== undefined) yield* optionFaults(id, options, [...place, 1]);
    }
  };
}

function* optionFaults(id: string, options: unknown, path: readonly (string | number)[]): Iterable<Fault> {
  const known = RULE_OPTIONS[id];
  if (known === undefined) yield fault(path, sentence(CONFIGURATION, 'noOptions', { id }));
  else
    yield* fieldsOf(
      { phrase: 'theOptions', values: { id } },
      Object.fromEntries(known.map((key) => [key, OPTIONS[key] as Shape])),
      none,
    )(options, path, id);
}

const OPTIONS: Readonly<Record<string, Shape>> = {
  placement: oneOf(PLACEMENTS),
  style: oneOf(DATE_STYLES),
  least: count,
  most: count,
  words: count,
  common: words,
};

function* none(): Iterable<Fault> {}
