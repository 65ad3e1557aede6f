import { fault } from '../data/fault.ts';
import type { Path } from '../data/path.ts';
import type { Role } from '../glossary/actor.ts';
import { readRole } from '../glossary/read.ts';
import { type Sentence, sentence } from '../language/say.ts';
import type { Phrase } from '../language/template.ts';
import { earliest, formatIsoDate, latest } from '../text/date.ts';
import { type Entry, type PlacedFault, whereIs } from './entry.ts';
import type { KnownPlaces } from './known-places.ts';
import { GLOSSARIES } from './sentences.ts';

/** Two holders at once of an office that one person holds. The day of the hand-over is both holders'. */
export function* officeFaults(entries: readonly Entry[], places: KnownPlaces): Iterable<PlacedFault> {
  const offices = new Map<string, Term[]>();
  for (const term of entries.flatMap(termsOf)) {
    const { title, of, seat } = term.role;
    const office = [title, places.keyOf(of) ?? of, seat === undefined ? '' : (places.keyOf(seat) ?? seat)].join('\n');
    const terms = offices.get(office);
    if (terms === undefined) offices.set(office, [term]);
    else terms.push(term);
  }
  for (const terms of offices.values()) {
    terms.sort((a, b) => a.begins - b.begins);
    for (const [index, later] of terms.entries()) {
      for (const earlier of terms.slice(0, index)) {
        if (earlier.entry.id === later.entry.id || Math.max(earlier.begins, later.begins) >= Math.min(earlier.ends, later.ends))
          continue;
        const [here, other] = later.entry.file === undefined ? [earlier, later] : [later, earlier];
        const { file } = here.entry;
        if (file === undefined) continue;
        yield { file, fault: fault(here.path, oneHolder(here, other, whereIs(other.entry, file))), other: other.entry };
      }
    }
  }
}

interface Term {
  readonly entry: Entry;
  readonly path: Path;
  readonly role: Role;
  /** The first day on which the office was held for certain, as a number that orders days. */
  readonly begins: number;
  /** The last such day; an office that is still held has none. */
  readonly ends: number;
}

function termsOf(entry: Entry): readonly Term[] {
  const roles = Array.isArray(entry.fields.roles) ? entry.fields.roles : [];
  return roles.flatMap((item: unknown, index): readonly Term[] => {
    const role = entry.file === undefined ? entry.actor?.roles[index] : readRole(item);
    const begun = role?.from ?? role?.asOf ?? role?.to;
    if (role === undefined || !role.single || begun === undefined) return [];
    const ends = role.to === undefined ? Number.POSITIVE_INFINITY : earliest(role.to);
    return [{ entry, role, path: [...entry.path, 'roles', index], begins: latest(begun), ends }];
  });
}

function oneHolder(here: Term, other: Term, where: ReturnType<typeof whereIs>): Sentence {
  const values = {
    office: `${here.role.title}, ${here.role.of}`,
    other: other.entry.id,
    theirs: years(other.role),
    own: here.entry.id,
    ours: years(here.role),
  };
  return where === undefined
    ? sentence(GLOSSARIES, 'oneHolder', values)
    : sentence(GLOSSARIES, 'oneHolderIn', { ...values, where });
}

/** `from 2014-04-27 to 2017-05-31`, `since 2017-05-31`. */
function years({ from, to }: Role): Phrase<typeof GLOSSARIES.messages> {
  const [first, last] = [from && formatIsoDate(from), to && formatIsoDate(to)];
  if (last === undefined) return first === undefined ? { phrase: 'still' } : { phrase: 'since', values: { from: first } };
  return first === undefined
    ? { phrase: 'until', values: { to: last } }
    : { phrase: 'between', values: { from: first, to: last } };
}
