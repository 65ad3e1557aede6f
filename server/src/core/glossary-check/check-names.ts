import { type Fault, fault, type Told } from '../data/fault.ts';
import type { Path } from '../data/path.ts';
import { type Fields, isFields } from '../data/shape.ts';
import type { Layer } from '../glossary/actor.ts';
import { sentence } from '../language/say.ts';
import { markIn } from '../text/markup.ts';
import { isCommonWord } from './common-words.ts';
import { type Entry, type Finding, type PlacedFault, unhurried, whereIs } from './entry.ts';
import type { KnownPlaces } from './known-places.ts';
import { GLOSSARIES } from './sentences.ts';

/** One actor's name that is listed twice in its entry. */
export function* repeatedNameFaults(fields: Fields, path: Path): Iterable<Fault> {
  const seen = new Map<string, WrittenName>();
  for (const written of [...writtenNames(fields, path), ...listedAt(fields, 'generic', path)]) {
    if (written.listed === undefined) continue;
    const before = seen.get(`${written.scope}\n${written.text}`);
    if (before === undefined) seen.set(`${written.scope}\n${written.text}`, written);
    // Within one list the shape has told so already.
    else if (before.listed !== written.listed)
      yield fault(
        written.path,
        sentence(GLOSSARIES, 'inBoth', { text: written.text, first: before.listed as string, second: written.listed }),
      );
  }
}

/** Names and titles with signs that could make something else of a brief into which they are filled in. */
export function* markupFaults(fields: Fields, path: Path): Iterable<Fault> {
  const family = oneAt(fields, 'family', path);
  for (const { text, path: place } of [...writtenNames(fields, path), ...family, ...listedAt(fields, 'generic', path)]) {
    const mark = markIn(text);
    if (mark !== undefined) yield fault(place, sentence(GLOSSARIES, 'markupName', { text, mark }), { severity: 'warning' });
  }
  for (const { text, path: place } of titlesIn(fields, path)) {
    const mark = markIn(text);
    if (mark !== undefined) yield fault(place, sentence(GLOSSARIES, 'markupTitle', { text, mark }), { severity: 'warning' });
  }
}

function* titlesIn(fields: Fields, path: Path): Iterable<WrittenName> {
  const roles = Array.isArray(fields.roles) ? fields.roles : [];
  for (const [index, role] of roles.entries()) {
    if (!isFields(role)) continue;
    yield* oneAt(role, 'title', [...path, 'roles', index]);
    yield* listedAt(role, 'as', [...path, 'roles', index]);
  }
}

/**
 * Names that stand in any text without naming this actor: `the`, `Serbia`, `***`. What comes with the program may have them:
 * the European Union is an actor and listed among the countries.
 */
export function* wordFaults(fields: Fields, path: Path, layer: Layer, places: KnownPlaces): Iterable<Fault> {
  if (layer === 'bundled') return;
  for (const { text, path: place, listed } of writtenNames(fields, path)) {
    if (!/[\p{L}\p{N}]/u.test(text)) yield fault(place, sentence(GLOSSARIES, 'noLetters', { text }), { severity: 'warning' });
    else if (listed !== undefined && listed !== 'acronym' && isCommonWord(text))
      yield fault(place, sentence(GLOSSARIES, 'commonWord', { text }), { severity: 'warning' });
    else if (places.isCountry(text)) yield fault(place, sentence(GLOSSARIES, 'countryName', { text }), { severity: 'warning' });
  }
}

/** Acronyms that are written like words: `Niemcy` would be a party of Germany wherever the country stands. */
export function* acronymFaults(fields: Fields, path: Path): Iterable<Fault> {
  for (const { text, path: place, listed } of writtenNames(fields, path)) {
    if (listed !== 'acronym' || !/^(?:\p{Lu}\p{Ll}{2,}|\p{Ll}{4,})$/u.test(text)) continue;
    yield fault(place, sentence(GLOSSARIES, 'wordAcronym', { text }), {
      severity: 'warning',
    });
  }
}

/**
 * Names that would be two actors' own. Reported in the entry that comes later, and in the other one if that stands in another
 * file; never in the glossary below, where nobody can mend it.
 */
export function sharedNameFaults(entries: readonly Entry[]): Iterable<Finding> {
  const owners = new Map<string, { readonly entry: Entry; readonly path: Path }>();
  return unhurried(entries, function* (entry): Iterable<PlacedFault> {
    for (const { text, path } of writtenNames(entry.fields, entry.path)) {
      const key = text.normalize('NFC');
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, { entry, path });
      else if (owner.entry.id !== entry.id && entry.file !== undefined) {
        const other = owner.entry;
        yield { file: entry.file, fault: fault(path, shared(text, entry, other, entry.file)), other };
        if (other.file !== undefined && other.file !== entry.file)
          yield { file: other.file, fault: fault(owner.path, shared(text, other, entry, other.file)), other: entry };
      }
    }
  });
}

function shared(text: string, { layer }: Entry, owner: Entry, file: NonNullable<Entry['file']>): Told {
  const { id } = owner;
  const where = whereIs(owner, file);
  return [
    where === undefined ? sentence(GLOSSARIES, 'shared', { text, id }) : sentence(GLOSSARIES, 'sharedIn', { text, id, where }),
    owner.layer === layer ? sentence(GLOSSARIES, 'ifBoth') : sentence(GLOSSARIES, 'ifSame', { id }),
  ];
}

/** Every name of an entry that has to be one actor's alone. */
export function namesIn(fields: Fields): readonly string[] {
  return [...writtenNames(fields, [])].map(({ text }) => text);
}

interface WrittenName {
  readonly text: string;
  readonly path: Path;
  /** Names of one language are repeated in vain; the same name in two languages is not. */
  readonly scope: string;
  /** The field, where a name is to stand in one of several; an English and a native name may be the same. */
  readonly listed?: string;
}

/** Every name that has to be one actor's alone. A family name is shared by nature, and so is what is `generic`. */
function* writtenNames(fields: Fields, path: Path): Iterable<WrittenName> {
  yield* oneAt(fields, 'name', path);
  yield* oneAt(fields, 'acronym', path);
  yield* listedAt(fields, 'aliases', path);
  yield* listedAt(fields, 'wrong', path);
  for (const [language, text] of recordAt(fields, 'native'))
    if (typeof text === 'string') yield { text, path: [...path, 'native', language], scope: '' };
  for (const [language, name] of recordAt(fields, 'foreign')) {
    if (!isFields(name)) continue;
    const at = [...path, 'foreign', language];
    yield* oneAt(name, 'name', at, language);
    yield* oneAt(name, 'acronym', at, language);
    yield* listedAt(name, 'aliases', at, language);
  }
}

function* oneAt(fields: Fields, key: string, path: Path, scope = ''): Iterable<WrittenName> {
  const text = fields[key];
  if (typeof text === 'string' && text !== '') yield { text, path: [...path, key], scope, listed: key };
}

function* listedAt(fields: Fields, key: string, path: Path, scope = ''): Iterable<WrittenName> {
  const list = fields[key];
  if (!Array.isArray(list)) return;
  for (const [index, text] of list.entries())
    if (typeof text === 'string' && text !== '') yield { text, path: [...path, key, index], scope, listed: key };
}

function recordAt(fields: Fields, key: string): readonly (readonly [string, unknown])[] {
  const value = fields[key];
  return isFields(value) ? Object.entries(value) : [];
}
