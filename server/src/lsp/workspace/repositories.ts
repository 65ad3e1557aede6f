import { folderOf, liesIn, parentOf, sameAddress, withSlash } from './addresses.ts';
import type { Files } from './files.ts';

/**
 * The repositories below the folders of a workspace that some of its files lie in, each with a slash at its end. A folder that
 * is a repository itself is none of them.
 */
export async function repositoriesWithin(
  folders: readonly string[],
  uris: readonly string[],
  files: Files,
): Promise<readonly string[]> {
  const between = new Map<string, string>();
  for (const folder of folders.map(withSlash))
    for (const uri of uris)
      for (let at = folderOf(uri); isBelow(at, folder) && !between.has(sameAddress(at)); at = parentOf(at))
        between.set(sameAddress(at), at);
  const found = await Promise.all([...between.values()].map(async (at) => ((await isRepository(at, files)) ? [at] : [])));
  return found.flat();
}

function isBelow(at: string, folder: string): boolean {
  return liesIn(at, folder) && sameAddress(at) !== sameAddress(folder);
}

/** `.git` is a folder, or in a submodule or a worktree a file. */
async function isRepository(folder: string, files: Files): Promise<boolean> {
  const there = await Promise.all(['.git/HEAD', '.git'].map((name) => files.read(`${folder}${name}`)));
  return there.some((text) => text !== undefined);
}
