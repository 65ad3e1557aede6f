import { type Fault, fault } from '../data/fault.ts';
import type { Path } from '../data/path.ts';
import { type Fields, isFields } from '../data/shape.ts';
import { readDate } from '../glossary/read.ts';
import { sentence } from '../language/say.ts';
import { earliest, formatIsoDate, latest, type PartialDate } from '../text/date.ts';
import { GLOSSARIES } from './sentences.ts';

/**
 * Days that no calendar has, and dates that come in an impossible order. Dates known to the month or the year are
 * compared only as far as they are certain.
 */
export function* dateFaults(fields: Fields, path: Path): Iterable<Fault> {
  for (const key of ['born', 'died', 'founded', 'dissolved']) yield* calendarFaults(fields, key, path);
  const born = readDate(fields.born);
  const died = readDate(fields.died);
  yield* orderFaults([born, 'born', path], [died, 'died', path]);
  yield* orderFaults([readDate(fields.founded), 'founded', path], [readDate(fields.dissolved), 'dissolved', path]);
  const roles = Array.isArray(fields.roles) ? fields.roles : [];
  for (const [index, role] of roles.entries()) {
    if (isFields(role)) yield* roleFaults(role, [...path, 'roles', index], born, died);
  }
}

function* roleFaults(role: Fields, path: Path, born: PartialDate | undefined, died: PartialDate | undefined): Iterable<Fault> {
  for (const key of ['from', 'to', 'asOf']) yield* calendarFaults(role, key, path);
  const from = readDate(role.from);
  yield* orderFaults([from, 'from', path], [readDate(role.to), 'to', path]);
  yield* orderFaults([from, 'from', path], [readDate(role.asOf), 'asOf', path]);
  for (const key of ['from', 'to', 'asOf']) {
    const date = readDate(role[key]);
    if (date === undefined) continue;
    if (born !== undefined && latest(date) < earliest(born))
      yield fault([...path, key], sentence(GLOSSARIES, 'beforeBirth', { date: formatIsoDate(date), born: formatIsoDate(born) }));
    if (died !== undefined && earliest(date) > latest(died))
      yield fault([...path, key], sentence(GLOSSARIES, 'afterDeath', { date: formatIsoDate(date), died: formatIsoDate(died) }));
  }
  if (died !== undefined && role.to === undefined && role.asOf !== undefined)
    yield fault([...path, 'asOf'], sentence(GLOSSARIES, 'stillHeld', { died: formatIsoDate(died) }));
}

type Dated = readonly [date: PartialDate | undefined, key: string, path: Path];

function* orderFaults([first, firstKey]: Dated, [second, secondKey, path]: Dated): Iterable<Fault> {
  if (first === undefined || second === undefined || earliest(first) <= latest(second)) return;
  const values = { second: secondKey, date: formatIsoDate(second), first: firstKey, other: formatIsoDate(first) };
  yield fault([...path, secondKey], sentence(GLOSSARIES, 'order', values));
}

/** The shape of a date is checked elsewhere; here, whether there is such a day. */
function* calendarFaults(fields: Fields, key: string, path: Path): Iterable<Fault> {
  const value = fields[key];
  if (typeof value !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)) return;
  if (readDate(value) === undefined) yield fault([...path, key], sentence(GLOSSARIES, 'noDay', { day: value }));
}
