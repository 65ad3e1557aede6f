import type { Layer } from './actor.ts';
import type { ParsedFile } from './parse-file.ts';

/** A glossary file, and the layer it belongs to. */
export interface GlossaryFile {
  /** As it is shown. */
  readonly file: string;
  readonly layer: Layer;
  readonly parsed: ParsedFile;
}
