import { lstat, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { CONFIGURATION_FILES, configurationOf, NO_CONFIGURATION } from '../../core/index.ts';
import { RULE_IDS } from '../options/rules.ts';
import { type ConfigurationFile, configurationChain, lineAt } from './configuration-chain.ts';
import { type House, houseOf } from './house.ts';
import { repositoryOf } from './repository.ts';

/** The configurations of the briefs of one run. */
export interface Houses {
  /** What the house of a file asks for, by the file's absolute path; without one, that of the current folder. */
  at(file?: string): Promise<House>;
  /** What was wrong in the configurations that were read, as `file:line:column: message`. */
  readonly errors: ReadonlySet<string>;
}

export interface HousesOptions {
  readonly cwd: string;
  /** The file that `--config` names: it counts for every brief, and no other is looked for. */
  readonly config: string | undefined;
}

/** Each folder is looked into once, and each configuration read once, however many briefs there are. */
export function housesOf({ cwd, config }: HousesOptions): Houses {
  const errors = new Set<string>();
  const byFolder = new Map<string, Promise<House>>();
  const byFile = new Map<string, Promise<House>>();
  const none = houseOf(NO_CONFIGURATION, [], cwd);
  const read = async (file: string): Promise<House> => {
    const files = await configurationChain(file, cwd, errors);
    const { configuration, problems } = configurationOf(files, RULE_IDS);
    for (const { file: name, span, message } of problems) errors.add(lineAt(name, textOf(files, name), span, message));
    return houseOf(configuration, files, cwd);
  };
  const houseIn = (folder: string, last: string): Promise<House> => {
    let house = byFolder.get(folder);
    if (house === undefined) {
      house = configurationIn(folder).then((file) => {
        if (file !== undefined) return once(byFile, file, () => read(file));
        return folder === last || dirname(folder) === folder ? none : houseIn(dirname(folder), last);
      });
      byFolder.set(folder, house);
    }
    return house;
  };
  const lasts = new Map<string, string>();
  return {
    at(file) {
      if (config !== undefined) return once(byFile, resolve(cwd, config), () => read(resolve(cwd, config)));
      const folder = file === undefined ? cwd : dirname(file);
      const last = lasts.get(folder) ?? lastFolder(folder, cwd);
      lasts.set(folder, last);
      return houseIn(folder, last);
    },
    errors,
  };
}

/** The uppermost folder that is looked into: a repository's root, without one the current folder, or the top. */
function lastFolder(folder: string, cwd: string): string {
  const repository = repositoryOf(folder);
  if (repository !== undefined) return repository;
  return folder === cwd || folder.startsWith(cwd.endsWith(sep) ? cwd : cwd + sep) ? cwd : resolve('/');
}

/** Also one that cannot be read (a folder, a link that leads nowhere): whoever reads it says so. */
async function configurationIn(folder: string): Promise<string | undefined> {
  for (const name of CONFIGURATION_FILES) {
    const path = join(folder, name);
    const found = (await stat(path).catch(() => undefined)) ?? (await lstat(path).catch(() => undefined));
    if (found?.isFile() || found?.isDirectory() || found?.isSymbolicLink()) return path;
  }
  return undefined;
}

function textOf(files: readonly ConfigurationFile[], name: string): string {
  return files.find(({ file }) => file === name)?.text ?? '';
}

function once<T>(made: Map<string, T>, key: string, make: () => T): T {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}
