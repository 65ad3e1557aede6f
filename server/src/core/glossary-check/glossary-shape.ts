import { didYouMean } from '../data/did-you-mean.ts';
import { type Fault, fault } from '../data/fault.ts';
import type { Path } from '../data/path.ts';
import { type Fields, fieldsOf, inWords, listOf, recordOf, type Shape, textOf } from '../data/shape.ts';
import { ACTOR_KINDS } from '../glossary/actor.ts';

/**
 * What `glossary.schema.json` asks of a file, said in sentences. A validator of JSON Schema would be larger than
 * the server's own code, and compiles functions, which web hosts forbid; a test holds the two together.
 */
export function glossaryFaults(value: unknown): readonly Fault[] {
  return [...glossary(value, [], 'glossary')];
}

const name = textOf(
  (text) => /^\S(.*\S)?$/u.test(text),
  (text, field) =>
    text.trim() === ''
      ? `\`${field}\` is empty: write a name, or leave it out.`
      : `\`${field}\` has spaces before or after the name, or runs over several lines: write "${text.trim().replace(/\s+/g, ' ')}".`,
);
const names = listOf(name, { unique: true, least: 0 });

const date: Shape = function* (value, path, field) {
  const isYear = typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 2999;
  const isDate = typeof value === 'string' && /^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/.test(value);
  if (!isYear && !isDate)
    yield fault(path, `\`${field}\` is a date, such as 2014-04-27, 2014-04 or 2014, but this is ${inWords(value)}.`);
};

const kind: Shape = function* (value, path) {
  if ((ACTOR_KINDS as readonly unknown[]).includes(value)) return;
  const near = typeof value === 'string' ? didYouMean(value, ACTOR_KINDS) : '';
  const known = near === '' ? ` Choose one of ${ACTOR_KINDS.join(', ')}.` : near;
  yield fault(path, `${typeof value === 'string' ? `"${value}"` : inWords(value)} is no kind of actor.${known}`);
};

const truth: Shape = function* (value, path, field) {
  if (typeof value !== 'boolean') yield fault(path, `\`${field}\` is true or false, but this is ${inWords(value)}.`);
};

const languageFault = (key: string): string | undefined =>
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/.test(key)
    ? undefined
    : `"${key}" is no language: write a tag such as zh, zh-Hant, sr-Cyrl, ru or pl.`;

const foreignName = fieldsOf('A foreign name', { name, acronym: name, aliases: names }, function* (fields, path) {
  yield* missing(fields, path, 'name', 'A foreign name needs a `name`.');
});

const role = fieldsOf(
  'A role',
  { title: name, as: names, of: name, seat: name, from: date, to: date, asOf: date, single: truth },
  function* (fields, path) {
    yield* missing(fields, path, 'title', 'A role needs a `title`, such as Prime Minister.');
    yield* missing(fields, path, 'of', 'A role needs an `of`: the country or the organisation whose office it is.');
    if (!Object.hasOwn(fields, 'to') && !Object.hasOwn(fields, 'asOf'))
      yield fault(path, 'A role needs its end: `to`, the last day in office, or `asOf`, when it was last known to be held.');
  },
);

const summary = textOf(
  (text) => text !== '' && [...text].length <= 400,
  (text) =>
    text === ''
      ? '`summary` is empty: write a sentence, or leave the field out.'
      : `\`summary\` has ${[...text].length} characters: 400 are the most that a card shows well.`,
);

const address = textOf(
  (text) => /^https?:\/\/[^\s/]+(\/\S*)?$/u.test(text),
  (text) => `"${text}" is no web address: a source begins with https:// or http:// and has no spaces.`,
);

const actor = fieldsOf(
  'An actor',
  {
    id: textOf(
      (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text),
      (text) => `"${text}" is no id: write small letters, digits and single hyphens, such as aleksandar-vucic.`,
    ),
    kind,
    name,
    family: name,
    acronym: name,
    country: textOf(
      (text) => /^[A-Z]{2}$/.test(text),
      (text) => `"${text}" is no code of a country: write two capital letters, such as RS or CN, or EU.`,
    ),
    aliases: names,
    generic: names,
    wrong: names,
    native: recordOf(languageFault, name),
    foreign: recordOf(languageFault, foreignName),
    roles: listOf(role),
    born: date,
    died: date,
    founded: date,
    dissolved: date,
    summary,
    sources: listOf(address, { unique: true, least: 1 }),
    wikidata: textOf(
      (text) => /^Q[1-9][0-9]*$/.test(text),
      (text) => `"${text}" is no number of Wikidata: write it with its Q, such as Q15031.`,
    ),
    hidden: truth,
  },
  function* (fields, path) {
    yield* missing(fields, path, 'id', 'An actor needs an `id`: a permanent short name such as aleksandar-vucic.');
    if (fields.hidden === true) return;
    yield* missing(fields, path, 'kind', `${called(fields)} needs a \`kind\`, such as person, ministry or company.`);
    yield* missing(fields, path, 'name', `${called(fields)} needs a \`name\`: the form that a brief should write.`);
  },
);

const version: Shape = function* (value, path) {
  if (value !== 1) yield fault(path, `\`version\` is the version of the format: write 1 (this is ${inWords(value)}).`);
};

const glossary = fieldsOf(
  'A glossary',
  {
    version,
    actors: listOf(actor),
    $schema: textOf(
      () => true,
      () => '',
    ),
  },
  function* (fields, path) {
    yield* missing(fields, path, 'version', 'A glossary needs the line `version: 1`.');
    yield* missing(fields, path, 'actors', 'A glossary needs `actors`, the list of people and institutions.');
  },
);

function* missing(fields: Fields, path: Path, key: string, message: string): Iterable<Fault> {
  if (!Object.hasOwn(fields, key)) yield fault(path, message);
}

function called(fields: Fields): string {
  return typeof fields.id === 'string' ? `Actor ${fields.id}` : 'An actor';
}
