import { dirname, isAbsolute, relative } from 'node:path';
import { type Configuration, DEFAULT_SETTINGS, filesMatcher, placeOfText } from '../../core/index.ts';
import { type ConfigurationFile, lineAt } from './configuration-chain.ts';

/** A configuration, with its globs and paths ready to be asked. Paths are absolute. */
export interface House {
  readonly configuration: Configuration;
  /** Whether a file is a brief by its name. */
  readonly matchesFiles: (path: string) => boolean;
  /** Whether a file is to be passed over where it is not named. */
  readonly ignores: (path: string) => boolean;
  /** Files, folders or globs of the team's glossaries. */
  readonly glossary: readonly HouseGlossary[];
  /** The same for houses that ask for the same. */
  readonly key: string;
}

export interface HouseGlossary {
  readonly pattern: string;
  /** What the pattern starts from. */
  readonly folder: string;
  /** A reason, with the place in the configuration that names the glossary before it. */
  readonly blame: (reason: string) => string;
}

/** `files` are those of the configuration, the uppermost last. */
export function houseOf(configuration: Configuration, files: readonly ConfigurationFile[], cwd: string): House {
  const top = files.at(-1);
  const base = top === undefined ? cwd : dirname(top.absolute);
  const ownerOf = (key: string): ConfigurationFile | undefined =>
    files.find(({ file }) => file === configuration.origins[key]) ?? top;
  const matcher = (key: 'files' | 'ignore', globs: readonly string[]): ((path: string) => boolean) => {
    const matches = filesMatcher(globs);
    const owner = ownerOf(key);
    const folder = owner === undefined ? base : dirname(owner.absolute);
    return (path) => {
      // What lies elsewhere than the file that has the globs is seen from the brief's own configuration, or the current folder.
      const from = [folder, base, cwd].find((place) => isBelow(path, place));
      return matches(from === undefined ? path : relative(from, path));
    };
  };
  return {
    configuration,
    matchesFiles: matcher('files', configuration.files ?? DEFAULT_SETTINGS.files),
    ignores: configuration.ignore.length === 0 ? () => false : matcher('ignore', configuration.ignore),
    glossary: glossaryOf(configuration, ownerOf('glossary')),
    key: files.map(({ absolute }) => absolute).join('\n'),
  };
}

function glossaryOf({ glossary }: Configuration, owner: ConfigurationFile | undefined): readonly HouseGlossary[] {
  if (owner === undefined) return [];
  const { file, absolute, text } = owner;
  return glossary.map((pattern) => ({
    pattern,
    folder: dirname(absolute),
    blame: (reason) => lineAt(file, text, placeOfText(text, 'glossary', pattern), reason),
  }));
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
