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

/** The folder that a folder lies in; the uppermost lies in itself. Both end with a slash. */
export function parentOf(folder: string): string {
  return pathOf(folder) === '/' ? folder : folderOf(folder.slice(0, -1));
}

/** The last part of an address, as it is read. */
export function nameOf(uri: string): string {
  return pathOf(uri).split('/').at(-1) ?? '';
}

/** An address from another, of a path with either kind of slash; a path that is none stays where nothing is. */
export function resolved(path: string, from: string): string {
  const plain = path.replaceAll('\\', '/');
  try {
    // `C:/Texts` would be taken for an address of its own.
    return new URL(/^[a-z]:\//i.test(plain) ? `file:///${plain}` : encodedHash(plain), from).href;
  } catch {
    return `${folderOf(from)}${plain}`;
  }
}

/** In a path `#` and `?` are letters like others. */
function encodedHash(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('#', '%23').replaceAll('?', '%3F');
}

/**
 * Where a document counts as lying: a new one that has no place yet in the first folder, one that is to be saved under
 * a certain name there.
 */
export function placeIn(uri: string, folders: readonly string[]): string {
  const [first] = folders;
  if (first === undefined || !/^untitled:/i.test(uri)) return uri;
  const path = pathOf(uri);
  const own = folders.find((folder) => path.startsWith(`${pathOf(folder).replace(/\/+$/, '')}/`));
  return `${withSlash(own ?? first)}${own === undefined ? 'untitled' : path.slice(pathOf(withSlash(own)).length)}`;
}

/** The address of a folder with the slash at its end. */
export function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
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

/** Whether it is the other address, or lies in the folder that the other is. */
export function isSameOrIn(uri: string, other: string): boolean {
  return sameAddress(uri) === sameAddress(other) || liesIn(uri, other);
}
