import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where programs of this platform keep what they can do without: the XDG folder, `~/Library/Caches`, `%LOCALAPPDATA%`. */
export function memoryFile(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  return join(cacheFolder(env, platform), 'policy-brief', 'links.json');
}

function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  // The XDG Base Directory Specification asks to ignore a path that is not absolute.
  return env.XDG_CACHE_HOME?.startsWith('/') ? env.XDG_CACHE_HOME : join(homedir(), '.cache');
}
