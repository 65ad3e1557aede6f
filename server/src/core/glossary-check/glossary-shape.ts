import { nearOf } from '../data/did-you-mean.ts';
import { type Fault, fault, type Told } from '../data/fault.ts';
import type { Path } from '../data/path.ts';
import { DATA } from '../data/sentences.ts';
import { type Fields, fieldsOf, listOf, recordOf, type Shape, textOf, valueIn } from '../data/shape.ts';
import { ACTOR_KINDS } from '../glossary/actor.ts';
import { sentence } from '../language/say.ts';
import type { Phrase } from '../language/template.ts';
import { GLOSSARIES } from './sentences.ts';

/**
 * What `glossary.schema.json` asks of a file, said in sentences. A validator of JSON Schema would be larger than
 * the server's own code, and compiles functions, which web hosts forbid; a test holds the two together.
 */
export function glossaryFaults(value: unknown): Iterable<Fault> {
  return glossary(value, [], 'glossary');
}

/** The same for one item of its list of actors. */
export function actorFaults(item: unknown, path: Path): Iterable<Fault> {
  return actor(item, path, 'actors');
}

const name = textOf(
  (text) => /^\S(.*\S)?$/u.test(text),
  (text, field) =>
    text.trim() === ''
      ? sentence(GLOSSARIES, 'nameEmpty', { name: field })
      : sentence(GLOSSARIES, 'nameSpaces', { name: field, text: text.trim().replace(/\s+/g, ' ') }),
);
const names = listOf(name, { unique: true, least: 0 });

const date: Shape = function* (value, path, field) {
  const isYear = typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 2999;
  const isDate = typeof value === 'string' && /^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/.test(value);
  if (!isYear && !isDate) yield fault(path, sentence(DATA, 'date', { name: field, value: valueIn(value) }));
};

const kind: Shape = function* (value, path) {
  if ((ACTOR_KINDS as readonly unknown[]).includes(value)) return;
  const near = typeof value === 'string' ? nearOf(value, ACTOR_KINDS) : [];
  const known = near.length > 0 ? near : [sentence(DATA, 'choose', { choices: ACTOR_KINDS.join(', ') })];
  const found = typeof value === 'string' ? ({ phrase: 'quoted', values: { text: value } } as const) : valueIn(value);
  yield fault(path, [sentence(DATA, 'noKind', { value: found }), ...known]);
};

const truth: Shape = function* (value, path, field) {
  if (typeof value !== 'boolean') yield fault(path, sentence(DATA, 'truth', { name: field, value: valueIn(value) }));
};

const languageFault = (key: string): Told | undefined =>
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/.test(key) ? undefined : sentence(GLOSSARIES, 'noLanguage', { key });

const foreignName = fieldsOf({ phrase: 'aForeignName' }, { name, acronym: name, aliases: names }, function* (fields, path) {
  yield* missing(fields, path, 'name', sentence(GLOSSARIES, 'needsForeignName'));
});

const role = fieldsOf(
  { phrase: 'aRole' },
  { title: name, as: names, of: name, seat: name, from: date, to: date, asOf: date, single: truth },
  function* (fields, path) {
    yield* missing(fields, path, 'title', sentence(GLOSSARIES, 'needsTitle'));
    yield* missing(fields, path, 'of', sentence(GLOSSARIES, 'needsOf'));
    if (!Object.hasOwn(fields, 'to') && !Object.hasOwn(fields, 'asOf')) yield fault(path, sentence(GLOSSARIES, 'needsEnd'));
  },
);

const summary = textOf(
  (text) => text !== '' && [...text].length <= 400,
  (text) =>
    text === '' ? sentence(GLOSSARIES, 'summaryEmpty') : sentence(GLOSSARIES, 'summaryLong', { count: [...text].length }),
);

const address = textOf(
  (text) => /^https?:\/\/[^\s/]+(\/\S*)?$/u.test(text),
  (text) => sentence(GLOSSARIES, 'noAddress', { text }),
);

const actor = fieldsOf(
  { phrase: 'anActor' },
  {
    id: textOf(
      (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text),
      (text) => sentence(GLOSSARIES, 'noId', { text }),
    ),
    kind,
    name,
    family: name,
    acronym: name,
    country: textOf(
      (text) => /^[A-Z]{2}$/.test(text),
      (text) => sentence(GLOSSARIES, 'noCode', { text }),
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
      (text) => sentence(GLOSSARIES, 'noWikidata', { text }),
    ),
    hidden: truth,
  },
  function* (fields, path) {
    yield* missing(fields, path, 'id', sentence(GLOSSARIES, 'needsId'));
    if (fields.hidden === true) return;
    yield* missing(fields, path, 'kind', sentence(GLOSSARIES, 'needsKind', { actor: called(fields) }));
    yield* missing(fields, path, 'name', sentence(GLOSSARIES, 'needsName', { actor: called(fields) }));
  },
);

const version: Shape = function* (value, path) {
  if (value !== 1) yield fault(path, sentence(DATA, 'version', { name: 'version', value: valueIn(value) }));
};

const glossary = fieldsOf(
  { phrase: 'aGlossary' },
  {
    version,
    actors: listOf(actor),
    $schema: textOf(
      () => true,
      () => [],
    ),
  },
  function* (fields, path) {
    yield* missing(fields, path, 'version', sentence(GLOSSARIES, 'needsVersion'));
    yield* missing(fields, path, 'actors', sentence(GLOSSARIES, 'needsActors'));
  },
);

function* missing(fields: Fields, path: Path, key: string, message: Told): Iterable<Fault> {
  if (!Object.hasOwn(fields, key)) yield fault(path, message);
}

function called({ id }: Fields): Phrase<typeof GLOSSARIES.messages> {
  return typeof id === 'string' ? { phrase: 'actor', values: { id } } : { phrase: 'anActor' };
}
