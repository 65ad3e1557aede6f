import { didYouMean } from '../data/did-you-mean.ts';
import { fault } from '../data/fault.ts';
import { type Entry, type PlacedFault, whereIs } from './entry.ts';

/** Ids that stand twice in one layer, and entries that hide what no lower layer has. `entries` go from the lowest layer up. */
export function* idFaults(entries: readonly Entry[]): Iterable<PlacedFault> {
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    const before = known.get(entry.id);
    const { file } = entry;
    if (file !== undefined && before?.layer === entry.layer) {
      const message = `There is another entry with the id ${entry.id}${whereIs(before, file)}: an id is one entry's alone.`;
      yield { file, fault: fault([...entry.path, 'id'], message) };
    } else if (file !== undefined && before === undefined && entry.actor === undefined) {
      const message = `No glossary below this one has an entry ${entry.id}, so there is nothing to hide.${didYouMean(entry.id, [...known.keys()])}`;
      yield { file, fault: fault([...entry.path, 'id'], message) };
    }
    known.set(entry.id, entry);
  }
}
