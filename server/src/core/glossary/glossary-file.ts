import type { ParsedFile } from '../data/parse.ts';
import { isFields } from '../data/shape.ts';
import type { Layer } from './actor.ts';

/** A glossary file, and the layer it belongs to. */
export interface GlossaryFile {
  readonly file: string;
  /** What sentences call it. */
  readonly name: string;
  readonly layer: Layer;
  readonly parsed: ParsedFile;
}

/** The items of the list of actors, whatever they are. */
export function entriesIn({ parsed: { value } }: GlossaryFile): readonly unknown[] {
  return isFields(value) && Array.isArray(value.actors) ? value.actors : [];
}
