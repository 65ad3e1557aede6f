import { parseFile } from '../data/parse.ts';
import { isFields } from '../data/shape.ts';
import { type Glossary, LAYERS, type Layer } from '../glossary/actor.ts';
import type { GlossaryFile } from '../glossary/glossary-file.ts';
import { layered } from '../glossary/layers.ts';
import { type GlossaryReading, readGlossary } from '../glossary/read.ts';
import { ENGLISH } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { type GlossaryProblem, validate } from './validate.ts';

/** A glossary file as it was read from wherever it lies. */
export interface GlossaryText {
  /** As it is shown. */
  readonly file: string;
  readonly layer: Layer;
  readonly text: string;
}

/** Layers laid over each other. Each part is made when it is first asked for. */
export interface Layers {
  readonly glossary: Glossary;
  readonly problems: readonly GlossaryProblem[];
}

/**
 * The glossary of a base and the files laid over it, lower layers first, and all that is wrong in the files. What
 * is wrong takes nothing else down: neither another entry nor another file.
 */
export function layersOver(base: Glossary, texts: readonly GlossaryText[], language: Language = ENGLISH): Layers {
  const files = texts.map(({ file, layer, text }): GlossaryFile => ({ file, layer, parsed: parseFile(text) }));
  let glossary: Glossary | undefined;
  let problems: readonly GlossaryProblem[] | undefined;
  return {
    get glossary() {
      glossary ??= glossaryOver(base, files);
      return glossary;
    },
    get problems() {
      problems ??= validate(files, base, language);
      return problems;
    },
  };
}

function glossaryOver(base: Glossary, files: readonly GlossaryFile[]): Glossary {
  const readings = files
    .toSorted((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer))
    .map((file) => withOrigins(readGlossary(file.parsed.value, file.layer), file));
  const glossary = layered([{ actors: base.actors, hidden: [] }, ...readings], base.countries);
  return base.compiled === undefined ? glossary : { ...glossary, compiled: base.compiled };
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
