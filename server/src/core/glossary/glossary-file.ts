import type { ParsedFile } from '../data/parse.ts';
import type { Layer } from './actor.ts';

/** A glossary file, and the layer it belongs to. */
export interface GlossaryFile {
  readonly file: string;
  /** What sentences call it. */
  readonly name: string;
  readonly layer: Layer;
  readonly parsed: ParsedFile;
}
