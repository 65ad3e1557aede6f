import { type ParsedFile, parseFile } from '../data/parse.ts';
import { type Glossary, LAYERS, type Layer } from '../glossary/actor.ts';
import type { GlossaryFile } from '../glossary/glossary-file.ts';
import { layered } from '../glossary/layers.ts';
import { originsIn } from '../glossary/origins.ts';
import { readGlossary } from '../glossary/read.ts';
import { ENGLISH } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { type GlossaryProblem, validate, validating } from './validate.ts';

/** A glossary file as it was read from wherever it lies. */
export interface GlossaryText {
  /** As whoever reads it tells it from others: a path, an address. */
  readonly file: string;
  /** What sentences call it, where that is something else. */
  readonly name?: string;
  readonly layer: Layer;
  readonly text: string;
  /** What `parseFile` made of the text, where that is known. */
  readonly parsed?: ParsedFile;
}

/** Layers laid over each other. Each part is made when it is first asked for. */
export interface Layers {
  readonly glossary: Glossary;
  readonly problems: readonly GlossaryProblem[];
  /** Finds the problems in steps, between which something else can be done. */
  checking(): Generator<undefined, readonly GlossaryProblem[]>;
}

/**
 * The glossary of a base and the files laid over it, lower layers first, and all that is wrong in the files. What
 * is wrong takes nothing else down: neither another entry nor another file.
 */
export function layersOver(base: Glossary, texts: readonly GlossaryText[], language: Language = ENGLISH): Layers {
  const files = texts.map(({ file, name = file, layer, text, parsed = parseFile(text) }): GlossaryFile => {
    return { file, name, layer, parsed };
  });
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
    checking: () => validating(files, base, language),
  };
}

function glossaryOver(base: Glossary, files: readonly GlossaryFile[]): Glossary {
  const inOrder = files.toSorted((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));
  const readings = inOrder.map(({ parsed, layer }) => readGlossary(parsed.value, layer));
  const glossary = layered([{ actors: base.actors, hidden: [] }, ...readings], base.countries);
  return { ...glossary, origins: originsIn(inOrder), ...(base.compiled && { compiled: base.compiled }) };
}
