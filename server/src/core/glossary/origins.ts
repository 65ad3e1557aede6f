import { lazily } from '../text/remembered.ts';
import type { Actor, Origins } from './actor.ts';
import { entriesIn, type GlossaryFile } from './glossary-file.ts';
import { readActor } from './read.ts';

/** Where the actors that were read from these files stand in them. */
export function originsIn(files: readonly GlossaryFile[]): Origins {
  const places = lazily(() => {
    const found = new Map<Actor, { readonly file: GlossaryFile; readonly index: number }>();
    for (const file of files)
      for (const [index, entry] of entriesIn(file).entries()) {
        const actor = readActor(entry, file.layer);
        if (actor !== undefined) found.set(actor, { file, index });
      }
    return found;
  });
  return {
    of(actor) {
      const place = places().get(actor);
      return place && { file: place.file.file, span: place.file.parsed.spanOf(['actors', place.index, 'id']) };
    },
  };
}
