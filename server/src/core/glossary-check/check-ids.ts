import { nearOf } from '../data/did-you-mean.ts';
import { fault } from '../data/fault.ts';
import { sentence } from '../language/say.ts';
import { type Entry, type PlacedFault, whereIs } from './entry.ts';
import { GLOSSARIES } from './sentences.ts';

/** Ids that stand twice in one layer, and entries that hide what no lower layer has. `entries` go from the lowest layer up. */
export function* idFaults(entries: readonly Entry[]): Iterable<PlacedFault> {
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    const before = known.get(entry.id);
    const { file } = entry;
    if (file !== undefined && before?.layer === entry.layer) {
      yield* sameId(entry, before);
      // Who looks at the other file is to hear of it too.
      if (before.file !== file) yield* sameId(before, entry);
    } else if (file !== undefined && before === undefined && entry.fields.hidden === true) {
      const message = [sentence(GLOSSARIES, 'nothingToHide', { id: entry.id }), ...nearOf(entry.id, [...known.keys()])];
      yield { file, fault: fault([...entry.path, 'id'], message) };
    }
    known.set(entry.id, entry);
  }
}

function* sameId(entry: Entry, other: Entry): Iterable<PlacedFault> {
  const { id, file } = entry;
  if (file === undefined) return;
  const where = whereIs(other, file);
  const message = where === undefined ? sentence(GLOSSARIES, 'sameId', { id }) : sentence(GLOSSARIES, 'sameIdIn', { id, where });
  yield { file, fault: fault([...entry.path, 'id'], message), other };
}
