/** `file:///home/anna/a%20b.md` → `/home/anna/a b.md`; of any other scheme the path part. */
export function pathOf(uri: string): string {
  const path = /^[a-z][\w+.-]*:(?:\/\/[^/?#]*)?([^?#]*)/i.exec(uri)?.[1] ?? uri;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The folder of an address, with the slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** Whether an address lies in a folder, however deep. Clients escape addresses differently, so paths are compared. */
export function liesIn(uri: string, folder: string): boolean {
  return relativeTo(folder, uri) !== undefined;
}

/** The path of an address from a folder, with `/`; `undefined` when it does not lie there. */
export function relativeTo(folder: string, uri: string): string | undefined {
  if (schemeOf(uri) !== schemeOf(folder)) return undefined;
  const base = pathOf(folder).replace(/\/+$/, '');
  const path = pathOf(uri);
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined;
}

/** One spelling of an address, so that `%3A` and `:` are the same. */
export function sameAddress(uri: string): string {
  return `${schemeOf(uri)}:${pathOf(uri)}`;
}

function schemeOf(uri: string): string {
  return /^([a-z][\w+.-]*):(?:\/\/([^/?#]*))?/i.exec(uri)?.slice(1, 3).join('|').toLowerCase() ?? '';
}
