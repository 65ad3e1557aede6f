import { resolve, sep } from 'node:path';
import type { GlossaryText } from '../core/index.ts';
import { findFiles, readText, reasonOf, search, shown } from './briefs.ts';
import type { GlossariesOptions } from './glossaries.ts';

/** Every name a glossary file can have. */
export const GLOSSARY_FILES = ['**/*.glossary.{yaml,yml,json}'];

/** A glossary file that was found, and its text. */
export interface GlossaryFileText extends GlossaryText {
  readonly absolute: string;
}

/** The files that `--glossary` names. */
export async function readTeam({ team, cwd }: GlossariesOptions, errors: Set<string>): Promise<readonly GlossaryFileText[]> {
  const found = await findFiles(team, cwd, GLOSSARY_FILES);
  for (const error of found.errors) errors.add(`--glossary ${error}`);
  return readEach(
    found.files.map(({ absolute }) => absolute),
    'team',
    cwd,
    errors,
  );
}

/** The glossary files of a folder and below, but for those that are named already. */
export async function readWorkspace(
  root: string,
  { cwd, dataFolder }: GlossariesOptions,
  named: ReadonlySet<string>,
  errors: Set<string>,
): Promise<readonly GlossaryFileText[]> {
  const paths = (await search(GLOSSARY_FILES, root)).map((path) => resolve(root, path));
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
