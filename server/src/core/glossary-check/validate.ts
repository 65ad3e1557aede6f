import type { Told } from '../data/fault.ts';
import type { Path } from '../data/path.ts';
import { isFields } from '../data/shape.ts';
import { type Glossary, LAYERS } from '../glossary/actor.ts';
import { entriesIn, type GlossaryFile } from '../glossary/glossary-file.ts';
import { ENGLISH } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { inWords, sentence } from '../language/say.ts';
import type { Span } from '../text/span.ts';
import { dateFaults } from './check-dates.ts';
import { idFaults } from './check-ids.ts';
import { acronymFaults, markupFaults, repeatedNameFaults, sharedNameFaults, wordFaults } from './check-names.ts';
import { officeFaults } from './check-offices.ts';
import { placeFaults } from './check-places.ts';
import { sourceFaults } from './check-sources.ts';
import { concernedBelow } from './concerned.ts';
import { type Entry, entriesBelow, entriesOf, type Finding, type PlacedFault, unhurried } from './entry.ts';
import { actorFaults, glossaryFaults } from './glossary-shape.ts';
import { type KnownPlaces, knownPlaces } from './known-places.ts';
import { GLOSSARIES } from './sentences.ts';

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
  /** What sort of problem it is, in every language the same: `glossary.sameId`. */
  readonly code: string;
  /** Where else one has to look. */
  readonly related: readonly { readonly file: string; readonly span: Span; readonly message: string }[];
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
  const steps = validating(files, below, language);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same in steps: ten thousand entries take a second, in which somebody may type. */
export function* validating(
  files: readonly GlossaryFile[],
  below: Glossary,
  language: Language,
): Generator<undefined, readonly GlossaryProblem[]> {
  const found = new Map<GlossaryFile, PlacedFault[]>(files.map((file) => [file, []]));
  for (const finding of findings(files, below)) {
    if (finding === undefined) yield;
    // Of a file that is no YAML nobody knows what its author meant: its entries count, but nothing else is said of them.
    else if (finding.file.parsed.problems.length === 0) found.get(finding.file)?.push(finding);
  }
  const problems: GlossaryProblem[] = [];
  for (const file of files) {
    const own = unreadableParts(file, language);
    const told = unhurried(found.get(file) ?? [], (fault) => [problemOf(fault, language)]);
    for (const problem of told) {
      if (problem === undefined) yield;
      else own.push(problem);
    }
    problems.push(...own.sort((a, b) => a.span.start - b.span.start));
  }
  return problems;
}

function* findings(files: readonly GlossaryFile[], below: Glossary): Iterable<Finding> {
  for (const file of files)
    if (file.parsed.problems.length === 0) {
      const items = entriesIn(file);
      for (const fault of glossaryFaults(items.length > 0 ? withoutItems(file.parsed.value) : withList(file.parsed.value)))
        yield { file, fault };
      yield* unhurried(items, function* (item, index): Iterable<PlacedFault> {
        for (const fault of actorFaults(item, ['actors', index])) yield { file, fault };
      });
    }
  yield* entryFaults(files, below);
}

/** A list whose items are all commented out is nothing to YAML, and an empty list to whoever wrote it. */
function withList(value: unknown): unknown {
  return isFields(value) && value.actors === null ? { ...value, actors: [] } : value;
}

function withoutItems(value: unknown): unknown {
  return isFields(value) ? { ...value, actors: [] } : value;
}

function* entryFaults(files: readonly GlossaryFile[], below: Glossary): Iterable<Finding> {
  const written = inLayers(files).flatMap(entriesOf);
  const counting = overlaid([...entriesBelow(concernedBelow(below, written)), ...written]);
  yield undefined;
  const places = knownPlaces(below, written);
  yield undefined;
  yield* unhurried(written, (entry) => faultsOf(entry, places));
  yield* idFaults([...entriesBelow(below.actors), ...written]);
  yield undefined;
  yield* sharedNameFaults(counting);
  yield undefined;
  yield* officeFaults(counting, places);
}

/** What is wrong in an entry by itself. */
function* faultsOf({ file, fields, path, layer, actor }: Entry, places: KnownPlaces): Iterable<PlacedFault> {
  if (file === undefined) return;
  // An entry whose name is markup is no actor's.
  for (const fault of markupFaults(fields, path)) yield { file, fault };
  if (actor === undefined) return;
  for (const fault of dateFaults(fields, path)) yield { file, fault };
  for (const fault of repeatedNameFaults(fields, path)) yield { file, fault };
  for (const fault of acronymFaults(fields, path)) yield { file, fault };
  for (const fault of wordFaults(fields, path, layer, places)) yield { file, fault };
  for (const fault of placeFaults(fields, path, layer, places)) yield { file, fault };
  for (const fault of sourceFaults(fields, path, layer)) yield { file, fault };
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

function unreadableParts({ file, parsed }: GlossaryFile, language: Language): GlossaryProblem[] {
  return parsed.problems.map(({ span, message }) => {
    return { file, path: [], span, message: printed(message, language), code: codeOf(message), severity: 'error', related: [] };
  });
}

function problemOf({ file, fault, other }: PlacedFault, language: Language): GlossaryProblem {
  const { path, part, message, severity } = fault;
  const span = file.parsed.spanOf(path, part);
  return {
    file: file.file,
    path,
    span,
    message: printed(message, language),
    code: codeOf(message),
    severity,
    related: relatedOf(other, language),
  };
}

/** A message quotes the file, and a file may hold what a terminal would obey. */
function printed(message: Told, language: Language): string {
  return inWords(language, message).replace(/\p{Cc}+/gu, ' ');
}

function relatedOf(other: Entry | undefined, language: Language): GlossaryProblem['related'] {
  if (other?.file === undefined) return [];
  const message = printed(sentence(GLOSSARIES, 'otherEntry', { id: other.id }), language);
  return [{ file: other.file.file, span: other.file.parsed.spanOf([...other.path, 'id']), message }];
}

/** The name of the sentence, which says of what sort a problem is in every language: `glossary.sameId`. */
function codeOf(message: Told): string {
  const said = 'of' in message ? message : message[0];
  return said === undefined ? GLOSSARIES.id : `${said.of.id}.${said.message}`;
}
