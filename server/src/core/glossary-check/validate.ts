import type { Fault } from '../data/fault.ts';
import type { Path } from '../data/path.ts';
import { isFields } from '../data/shape.ts';
import { type Glossary, LAYERS } from '../glossary/actor.ts';
import type { GlossaryFile } from '../glossary/glossary-file.ts';
import { ENGLISH } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { inWords } from '../language/say.ts';
import type { Span } from '../text/span.ts';
import { dateFaults } from './check-dates.ts';
import { idFaults } from './check-ids.ts';
import { acronymFaults, repeatedNameFaults, sharedNameFaults } from './check-names.ts';
import { officeFaults } from './check-offices.ts';
import { placeFaults } from './check-places.ts';
import { sourceFaults } from './check-sources.ts';
import { type Entry, entriesBelow, entriesOf, type PlacedFault } from './entry.ts';
import { glossaryFaults } from './glossary-shape.ts';
import { knownPlaces } from './known-places.ts';

/** Something that is wrong in a glossary file. */
export interface GlossaryProblem {
  /** The file as its reader called it. */
  readonly file: string;
  /** Empty for what concerns the file as a whole. */
  readonly path: Path;
  readonly span: Span;
  /** One sentence: what was found, and what to write instead. */
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/**
 * Everything that is wrong in the files of all layers, laid over a glossary that is known to be right (`below`;
 * its countries are everyone's). File by file in the order given, in each from top to bottom.
 */
export function validate(
  files: readonly GlossaryFile[],
  below: Glossary,
  language: Language = ENGLISH,
): readonly GlossaryProblem[] {
  const faults = new Map<GlossaryFile, Fault[]>(files.map((file) => [file, []]));
  const readable = files.filter(({ parsed }) => parsed.problems.length === 0);
  // Of a file that is no YAML nobody knows what its author meant: its entries count, but nothing else is said of them.
  for (const file of readable) faults.get(file)?.push(...glossaryFaults(withList(file.parsed.value)));
  for (const { file, fault } of entryFaults(files, below)) if (readable.includes(file)) faults.get(file)?.push(fault);
  return files.flatMap((file) => problemsOf(file, faults.get(file) ?? [], language));
}

/** A list whose items are all commented out is nothing to YAML, and an empty list to whoever wrote it. */
function withList(value: unknown): unknown {
  return isFields(value) && value.actors === null ? { ...value, actors: [] } : value;
}

function* entryFaults(files: readonly GlossaryFile[], below: Glossary): Iterable<PlacedFault> {
  const written = inLayers(files).flatMap(entriesOf);
  const all = [...entriesBelow(below), ...written];
  const counting = overlaid(all);
  const places = knownPlaces(below.countries, all);
  for (const { file, fields, path, layer, actor } of written) {
    if (file === undefined || actor === undefined) continue;
    for (const fault of dateFaults(fields, path)) yield { file, fault };
    for (const fault of repeatedNameFaults(fields, path)) yield { file, fault };
    for (const fault of acronymFaults(fields, path)) yield { file, fault };
    for (const fault of placeFaults(fields, path, layer, places)) yield { file, fault };
    for (const fault of sourceFaults(fields, path, layer)) yield { file, fault };
  }
  yield* idFaults(all);
  yield* sharedNameFaults(counting);
  yield* officeFaults(counting, places);
}

function inLayers(files: readonly GlossaryFile[]): readonly GlossaryFile[] {
  return files.toSorted((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));
}

/** The entries that count when all layers lie over each other, those that can be mended last. */
function overlaid(entries: readonly Entry[]): readonly Entry[] {
  const counting = new Map<string, Entry>();
  for (const entry of entries) {
    // Set anew, so that it comes behind what it was laid over.
    counting.delete(entry.id);
    if (entry.actor !== undefined) counting.set(entry.id, entry);
  }
  return [...counting.values()];
}

function problemsOf({ file, parsed }: GlossaryFile, faults: readonly Fault[], language: Language): readonly GlossaryProblem[] {
  const unreadable = parsed.problems.map(({ span, message }): GlossaryProblem => {
    return { file, path: [], span, message: inWords(language, message), severity: 'error' };
  });
  const found = faults.map(({ path, part, message, severity }): GlossaryProblem => {
    // A message quotes the file, and a file may hold what a terminal would obey.
    const words = inWords(language, message).replace(/\p{Cc}+/gu, ' ');
    return { file, path, span: parsed.spanOf(path, part), message: words, severity };
  });
  return [...unreadable, ...found].sort((a, b) => a.span.start - b.span.start);
}
