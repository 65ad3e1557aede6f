import { fault } from '../data/fault.ts';
import type { Path } from '../data/path.ts';
import type { Role } from '../glossary/actor.ts';
import { readRole } from '../glossary/read.ts';
import { earliest, formatIsoDate, latest } from '../text/date.ts';
import { type Entry, type PlacedFault, whereIs } from './entry.ts';
import type { KnownPlaces } from './known-places.ts';

/** Two holders at once of an office that one person holds. The day of the hand-over is both holders'. */
export function* officeFaults(entries: readonly Entry[], places: KnownPlaces): Iterable<PlacedFault> {
  const offices = new Map<string, Term[]>();
  for (const term of entries.flatMap(termsOf)) {
    const { title, of, seat } = term.role;
    const office = [title, places.keyOf(of) ?? of, seat === undefined ? '' : (places.keyOf(seat) ?? seat)].join('\n');
    offices.set(office, [...(offices.get(office) ?? []), term]);
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
        yield { file, fault: fault(here.path, sentence(here, other, whereIs(other.entry, file))) };
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

function sentence(here: Term, other: Term, where: string): string {
  const office = `${here.role.title}, ${here.role.of}`;
  return `${office} has one holder at a time, but ${other.entry.id}${where} holds it ${years(other.role)} and ${here.entry.id} ${years(here.role)}: correct the dates, or write \`to\` where an office has ended.`;
}

/** `from 2014-04-27 to 2017-05-31`, `since 2017-05-31`. */
function years({ from, to }: Role): string {
  if (to === undefined) return from === undefined ? 'still' : `since ${formatIsoDate(from)}`;
  return from === undefined ? `until ${formatIsoDate(to)}` : `from ${formatIsoDate(from)} to ${formatIsoDate(to)}`;
}
