import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where downloaded programs live: outside the checkout, so a fresh clone finds them again. */
export const cacheRoot =
  process.env.POLICY_BRIEF_CACHE ||
  (process.platform === 'win32' && process.env.LOCALAPPDATA
    ? join(process.env.LOCALAPPDATA, 'policy-brief')
    : join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'policy-brief'));

/**
 * The folder `name` of the cache, made by `fill(folder)` when it is not there yet.
 * It is filled under another name and then renamed, so it is either absent or complete,
 * and of two runs at once the second finds the first one's.
 */
export async function cached(name, fill) {
  const folder = join(cacheRoot, name);
  if (await exists(folder)) return folder;
  await mkdir(cacheRoot, { recursive: true });
  await sweep();
  const half = await mkdtemp(join(cacheRoot, `${unfinished}${name}-`));
  try {
    await fill(half);
    await rename(half, folder).catch(async (error) => {
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(half, { recursive: true, force: true, maxRetries: 3 });
  }
  return folder;
}

const unfinished = '.unfinished-';
const anHour = 3_600_000;

/** What an interrupted install left behind; anything younger may still be in the making. */
async function sweep() {
  for (const name of await readdir(cacheRoot)) {
    if (!name.startsWith(unfinished)) continue;
    const folder = join(cacheRoot, name);
    const age = Date.now() - (await stat(folder).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > anHour) await rm(folder, { recursive: true, force: true });
  }
}

const exists = (path) =>
  stat(path).then(
    () => true,
    () => false,
  );
