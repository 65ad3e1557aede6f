import { GLOSSARY_FILES } from '../../file-names.ts';
import { resolved, sameAddress } from './addresses.ts';
import type { DataFiles } from './data-files.ts';

/** The glossaries that a configuration or the settings name. */
export interface NamedGlossaries {
  /** Their addresses, each once, in the order of the names. */
  readonly uris: readonly string[];
  /** Indices of the names that lead to no file. */
  readonly missing: readonly number[];
}

/** Finds and reads what `names` lead to: files, folders or globs from the folder `base`, which ends with a slash. */
export async function readNamed(names: readonly string[], base: string, data: DataFiles): Promise<NamedGlossaries> {
  const found = await Promise.all(names.map((name) => addressesOf(name, base, data)));
  await data.read(found.flat().filter((uri) => !data.has(uri)));
  const there = found.map((uris) => uris.filter((uri) => data.textOf(uri) !== undefined));
  const once = new Map(there.flat().map((uri) => [sameAddress(uri), uri]));
  return { uris: [...once.values()], missing: [...there.keys()].filter((index) => there[index]?.length === 0) };
}

async function addressesOf(name: string, base: string, data: DataFiles): Promise<readonly string[]> {
  const path = name.replaceAll('\\', '/');
  const magic = path.search(/[*?{}[\]!]/);
  if (magic >= 0) {
    // Globs are looked for below a folder, so the way up to it comes first.
    const start = path.lastIndexOf('/', magic) + 1;
    return data.files.find(resolved(path.slice(0, start) || './', base), [path.slice(start)]);
  }
  if (/\.(?:ya?ml|json)$/i.test(path)) return [resolved(path, base)];
  return data.files.find(resolved(path.endsWith('/') ? path : `${path}/`, base), [GLOSSARY_FILES]);
}
