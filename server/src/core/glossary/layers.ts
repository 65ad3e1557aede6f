import { parseFile } from '../data/parse.ts';
import { isFields } from '../data/shape.ts';
import { type Actor, type Country, type Glossary, LAYERS, type Layer } from './actor.ts';
import type { GlossaryFile } from './glossary-file.ts';
import { type GlossaryReading, readGlossary } from './read.ts';
import { type GlossaryProblem, validate } from './validate.ts';

/** A glossary file as it was read from wherever it lies. */
export interface GlossaryText {
  /** As it is shown. */
  readonly file: string;
  readonly layer: Layer;
  readonly text: string;
}

/**
 * The glossary of a base and the files laid over it, lower layers first, and all that is wrong in the files. What
 * is wrong takes nothing else down: neither another entry nor another file.
 */
export function layersOver(
  base: Glossary,
  texts: readonly GlossaryText[],
): { readonly glossary: Glossary; readonly problems: readonly GlossaryProblem[] } {
  const files = texts.map(({ file, layer, text }): GlossaryFile => ({ file, layer, parsed: parseFile(text) }));
  const readings = files
    .toSorted((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer))
    .map((file) => withOrigins(readGlossary(file.parsed.value, file.layer), file));
  const below = { actors: base.actors, hidden: [] };
  return { glossary: layered([below, ...readings], base.countries), problems: validate(files, base) };
}

/** One glossary of several files: a later one overrides an earlier one's entry of the same id, or hides it. */
export function layered(readings: readonly GlossaryReading[], countries: readonly Country[]): Glossary {
  const actors = new Map<string, Actor>();
  for (const { actors: added, hidden } of readings) {
    for (const id of hidden) actors.delete(id);
    for (const actor of added) actors.set(actor.id, actor);
  }
  return { actors: [...actors.values()], countries };
}

/** The actors with the places of their entries. */
function withOrigins(reading: GlossaryReading, { file, parsed }: GlossaryFile): GlossaryReading {
  const entries = isFields(parsed.value) && Array.isArray(parsed.value.actors) ? parsed.value.actors : [];
  const places = new Map(entries.map((entry, index) => [isFields(entry) ? entry.id : undefined, index]));
  const actors = reading.actors.map((actor) => {
    const index = places.get(actor.id);
    return index === undefined ? actor : { ...actor, origin: { file, span: parsed.spanOf(['actors', index, 'id']) } };
  });
  return { ...reading, actors };
}
