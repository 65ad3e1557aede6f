import {
  basesOf,
  CONFIGURATION_FILES,
  type ConfigurationText,
  ENGLISH,
  isAddress,
  type Language,
  placeOfText,
  say,
} from '../../core/index.ts';
import { folderOf, nameOf, parentOf, pathOf, relativeTo, resolved, sameAddress } from './addresses.ts';
import type { DataFiles } from './data-files.ts';
import { type DataProblem, isConfiguration } from './environment.ts';
import type { Files } from './files.ts';
import { FILES } from './sentences.ts';

/** A configuration builds upon few others; a longer way is a circle. */
const MOST_BASES = 20;

/** The nearest configuration in the folder of a file or above it. */
export function nearestConfiguration(place: string, data: DataFiles, isIn: (uri: string) => boolean): string | undefined {
  const above = data
    .all()
    .filter(({ uri }) => isConfiguration(uri) && isIn(uri) && relativeTo(folderOf(uri), place) !== undefined);
  const depth = (uri: string): number => pathOf(uri).split('/').length;
  const rank = (uri: string): number => CONFIGURATION_FILES.indexOf(nameOf(uri));
  return above.sort((a, b) => depth(b.uri) - depth(a.uri) || rank(a.uri) - rank(b.uri))[0]?.uri;
}

/** A configuration with all that it builds upon, the lowest first, each once. */
export interface ConfigurationChain {
  readonly texts: readonly ConfigurationText[];
  /** Bases that are not there, or lead in a circle. */
  readonly problems: readonly DataProblem[];
}

export function chainOf(uri: string, data: DataFiles, language: Language = ENGLISH): ConfigurationChain {
  const texts: ConfigurationText[] = [];
  const problems: DataProblem[] = [];
  const follow = (file: string, above: readonly string[]): void => {
    const text = data.textOf(file);
    if (text === undefined || texts.some((other) => sameAddress(other.file) === sameAddress(file))) return;
    const seen = [...above, sameAddress(file)];
    for (const base of basesOf(text)) {
      const address = resolved(base, file);
      const blame = (message: string): void => {
        problems.push({ uri: file, span: placeOfText(text, 'extends', base), message, severity: 'error' });
      };
      if (isAddress(base)) blame(say(language, FILES, 'address', { base }));
      else if (seen.includes(sameAddress(address)) || seen.length > MOST_BASES) blame(say(language, FILES, 'circle', { base }));
      else if (data.textOf(address) === undefined) blame(say(language, FILES, 'absent', { base }));
      else follow(address, seen);
    }
    texts.push({ file, text });
  };
  follow(uri, []);
  return { texts, problems };
}

/** Reads what configurations build upon, where it is not known already. */
export async function readBases(data: DataFiles): Promise<void> {
  const read = new Set(
    data
      .all()
      .filter(({ uri }) => isConfiguration(uri))
      .map(({ uri }) => uri),
  );
  for (let round = 0; round < MOST_BASES; round += 1) {
    const bases = [...read].flatMap((file) =>
      basesOf(data.textOf(file) ?? '')
        .filter((base) => !isAddress(base))
        .map((base) => resolved(base, file)),
    );
    const unseen = bases.filter((uri) => !read.has(uri));
    if (unseen.length === 0) return;
    await data.read(unseen.filter((uri) => !data.has(uri)));
    for (const uri of unseen) read.add(uri);
  }
}

/**
 * The configurations above a folder, up to the root of the repository that it lies in; without a repository, up to the
 * top when `toTop` is set, and else none.
 */
export async function configurationsAbove(folder: string, files: Files, toTop: boolean): Promise<readonly string[]> {
  const found: string[] = [];
  for (let at = folder; ; at = parentOf(at)) {
    const names = [...CONFIGURATION_FILES, '.git/HEAD', '.git'];
    const there = await Promise.all(names.map(async (name) => (await files.read(`${at}${name}`)) !== undefined));
    found.push(...CONFIGURATION_FILES.filter((_, index) => there[index]).map((name) => `${at}${name}`));
    if (there.slice(CONFIGURATION_FILES.length).includes(true)) return found;
    if (parentOf(at) === at) return toTop ? found : [];
  }
}
