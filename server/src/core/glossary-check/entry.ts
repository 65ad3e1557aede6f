import type { Fault } from '../data/fault.ts';
import type { Path } from '../data/path.ts';
import { type Fields, isFields } from '../data/shape.ts';
import type { Actor, Layer } from '../glossary/actor.ts';
import { entriesIn, type GlossaryFile } from '../glossary/glossary-file.ts';
import { readActor } from '../glossary/read.ts';
import type { Phrase } from '../language/template.ts';
import { markIn } from '../text/markup.ts';
import type { GLOSSARIES } from './sentences.ts';

/** An actor of a file with the fields as they stand there, or one of a glossary that is not written here. */
export interface Entry {
  /** Absent for an actor of the glossary below, in which nothing can be mended. */
  readonly file?: GlossaryFile;
  readonly path: Path;
  readonly fields: Fields;
  readonly id: string;
  readonly layer: Layer;
  /** Absent for an entry that hides another. */
  readonly actor?: Actor;
}

/** A fault and the file that it stands in. */
export interface PlacedFault {
  readonly file: GlossaryFile;
  readonly fault: Fault;
  /** The other one of two that do not go together, where it stands in a file too. */
  readonly other?: Entry;
}

/** A fault, or nothing: then there is time for something else. */
export type Finding = PlacedFault | undefined;

/** Goes over a list, and pauses after every few hundred of its items. */
export function* unhurried<T, Found>(
  list: readonly T[],
  find: (item: T, index: number) => Iterable<Found>,
): Generator<Found | undefined> {
  for (const [index, item] of list.entries()) {
    yield* find(item, index);
    if (index % PORTION === PORTION - 1) yield undefined;
  }
}

const PORTION = 200;

/** The entries of a file that can be used; the others are the business of `glossaryFaults`. */
export function entriesOf(file: GlossaryFile): readonly Entry[] {
  return entriesIn(file).flatMap((fields: unknown, index): readonly Entry[] => {
    if (!isFields(fields) || typeof fields.id !== 'string') return [];
    const actor = readActor(fields, file.layer);
    if (actor === undefined && fields.hidden !== true && !isMarkedUp(fields.name)) return [];
    return [{ file, path: ['actors', index], fields, id: fields.id, layer: file.layer, ...(actor && { actor }) }];
  });
}

function isMarkedUp(name: unknown): boolean {
  return typeof name === 'string' && markIn(name) !== undefined;
}

/** Actors of the glossary below as entries; nothing of an actor but its id and layer is looked at. */
export function entriesBelow(actors: readonly Actor[]): readonly Entry[] {
  return actors.map((actor) => ({
    path: [],
    fields: actor as unknown as Fields,
    id: actor.id,
    layer: actor.layer,
    actor,
  }));
}

/** `serbia.glossary.yaml`, for an entry that stands in another file than the reader looks at; `undefined` in the same. */
export function whereIs(entry: Entry, from: GlossaryFile): string | Phrase<typeof GLOSSARIES.messages> | undefined {
  if (entry.file === undefined) return { phrase: entry.layer };
  return entry.file === from ? undefined : entry.file.name;
}
