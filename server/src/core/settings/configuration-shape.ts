import { didYouMean } from '../data/did-you-mean.ts';
import { type Fault, fault } from '../data/fault.ts';
import { fieldsOf, inWords, isFields, listOf, type Shape, textOf } from '../data/shape.ts';
import { LEVELS } from '../lint/rule.ts';
import { PROFILES } from './profiles.ts';

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

const word = textOf(
  (text) => text.trim() !== '',
  (_, name) => `\`${name}\` is empty: write something, or leave the field out.`,
);
const words = listOf(word, { unique: true, least: 0 });
const wordOrWords: Shape = (value, path, name) => (typeof value === 'string' ? word : words)(value, path, name);
const truth: Shape = function* (value, path, name) {
  if (typeof value !== 'boolean') yield fault(path, `\`${name}\` is true or false, but this is ${inWords(value)}.`);
};
const count: Shape = function* (value, path, name) {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    yield fault(path, `\`${name}\` is a whole number, but this is ${inWords(value)}.`);
};

function oneOf(choices: readonly string[]): Shape {
  return function* (value, path, name) {
    if (typeof value === 'string' && choices.includes(value)) return;
    const near = typeof value === 'string' ? didYouMean(value, choices) : '';
    yield fault(path, `\`${name}\` is one of ${choices.join(', ')}, but this is ${inWords(value)}.${near}`);
  };
}

const range = fieldsOf('A range', { least: count, most: count }, function* (fields, path) {
  const { least, most } = fields;
  if (typeof least === 'number' && typeof most === 'number' && least > most)
    yield fault([...path, 'most'], `\`most\` is ${most}, which is less than \`least\`, ${least}.`);
});

const section = fieldsOf(
  'A section',
  { role: word, names: words, polish: word, required: truth, words: count },
  function* (fields, path) {
    if (typeof fields.role !== 'string') yield fault(path, 'A section needs a `role`: summary, findings, introduction …');
  },
);

export const DATE_STYLES = ['month-day-year', 'day-month-year', 'iso'] as const;
export const PLACEMENTS = ['before-punctuation', 'after-punctuation'] as const;

const profileFields = fieldsOf(
  'A profile',
  {
    extends: oneOf(PROFILES),
    name: word,
    labels: words,
    sections: listOf(section, { unique: false, least: 1 }),
    findings: range,
    words: count,
    citations: fieldsOf('`citations`', { placement: oneOf(PLACEMENTS) }, none),
    references: fieldsOf(
      '`references`',
      { dateStyle: oneOf(DATE_STYLES), urlLabel: word, url: oneOf(['required', 'optional']) },
      none,
    ),
    acronyms: words,
  },
  none,
);

const profile: Shape = (value, path, name) =>
  isFields(value) ? profileFields(value, path, name) : oneOf(PROFILES)(value, path, name);

function configurationShape(rules: readonly string[]): Shape {
  return fieldsOf(
    'The configuration',
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
      yield fault(path, `\`rules\` lists levels by rule, as in { citation-order: error }, but this is ${inWords(value)}.`);
      return;
    }
    for (const [id, setting] of Object.entries(value)) {
      const place = [...path, id];
      if (!known.includes(id)) {
        yield fault(place, `There is no rule \`${id}\`.${didYouMean(id, known)}`, { part: 'key' });
        continue;
      }
      const [level, options, ...rest] = Array.isArray(setting) ? setting : [setting];
      yield* oneOf(LEVELS)(level, Array.isArray(setting) ? [...place, 0] : place, id);
      if (rest.length > 0) yield fault(place, `\`${id}\` takes a level, or a list of a level and options.`);
      if (options !== undefined) yield* optionFaults(id, options, [...place, 1]);
    }
  };
}

function* optionFaults(id: string, options: unknown, path: readonly (string | number)[]): Iterable<Fault> {
  const known = RULE_OPTIONS[id];
  if (known === undefined) yield fault(path, `The rule \`${id}\` has no options: write its level alone.`);
  else
    yield* fieldsOf(`The options of \`${id}\``, Object.fromEntries(known.map((key) => [key, OPTIONS[key] as Shape])), none)(
      options,
      path,
      id,
    );
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
