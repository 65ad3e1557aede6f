import { dirname, resolve, sep } from 'node:path';
import type { GlossaryText } from '../../core/index.ts';
import { GLOSSARY_FILES } from '../../file-names.ts';
import { findFiles, reasonOf, search, shown } from '../files/find-files.ts';
import { readText } from '../files/text-file.ts';
import type { HouseGlossary } from './house.ts';
import { type Root, repositoryOf } from './repository.ts';

/** A glossary file that was found, and its text. */
export interface GlossaryFileText extends GlossaryText {
  readonly absolute: string;
}

/** The files that the configuration names, and above them those that `--glossary` names. */
export async function readTeam(
  { team, cwd }: { readonly team: readonly string[]; readonly cwd: string },
  house: readonly HouseGlossary[],
  errors: Set<string>,
  misnamed: Set<string>,
): Promise<readonly GlossaryFileText[]> {
  const files = new Set<string>();
  for (const { pattern, folder, blame } of house) {
    const found = await findFiles([pattern], folder, [GLOSSARY_FILES]);
    for (const error of [...found.errors, ...found.fruitless]) misnamed.add(blame(error));
    for (const { absolute } of found.files) files.add(absolute);
  }
  const found = await findFiles(team, cwd, [GLOSSARY_FILES]);
  for (const error of [...found.errors, ...found.fruitless]) errors.add(`--glossary ${error}`);
  for (const { absolute } of found.files) files.add(absolute);
  return readEach([...files], 'team', cwd, errors);
}

/** A repository is a team's; but the folder that somebody works in may be all that they have. */
const LEVELS_OUTSIDE = 3;

/** The glossary files of a folder and below, but for those that are named already. */
export async function readWorkspace(
  { folder, isRepository }: Root,
  { cwd, dataFolder }: { readonly cwd: string; readonly dataFolder: string },
  named: ReadonlySet<string>,
  errors: Set<string>,
): Promise<readonly GlossaryFileText[]> {
  const found = await search([GLOSSARY_FILES], folder, isRepository ? undefined : LEVELS_OUTSIDE);
  const own = isRepository ? folder : undefined;
  // What lies in another repository below this folder is another team's.
  const paths = found.map((path) => resolve(folder, path)).filter((path) => repositoryOf(dirname(path)) === own);
  const others = paths.filter((path) => !named.has(path) && !path.startsWith(dataFolder + sep));
  return readEach(others, 'workspace', cwd, errors);
}

async function readEach(
  paths: readonly string[],
  layer: 'team' | 'workspace',
  cwd: string,
  errors: Set<string>,
): Promise<readonly GlossaryFileText[]> {
  const texts = await Promise.all(
    paths.map(async (absolute): Promise<GlossaryFileText | undefined> => {
      const file = shown(absolute, cwd);
      try {
        return { absolute, file, layer, text: await readText(absolute) };
      } catch (error) {
        errors.add(`${file}: cannot be read: ${reasonOf(error)}.`);
        return undefined;
      }
    }),
  );
  return texts.filter((text) => text !== undefined);
}
