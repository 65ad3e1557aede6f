/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|mc_[ce]id|igshid|_ga|_gl|at_(?:medium|campaign)\w*|ocid|cmpid|smid|smtyp|spm|share(?:_?id)?|ref_src|ref_url)$/i;
const ARCHIVE = /^(?:web\.)?archive\.org\/web\/\d+(?:[a-z]{2}_)?\/(?=\S)/i;

/**
 * An address in the form in which two that lead to one page are equal: without scheme, `www.`, trailing slash,
 * tracking parameters, fragment and an archive's prefix; the host in small letters; escapes undone; a space, `%20`
 * and `_` alike. `undefined` for what has no host.
 */
export function normalisedUrl(url: string): string | undefined {
  let rest = withoutScheme(url.trim());
  if (ARCHIVE.test(rest)) rest = withoutScheme(rest.replace(ARCHIVE, ''));
  const [, host = '', path = '', query = '', fragment = ''] = /^([^/?#\s]+)([^?#]*)\??([^#]*)#?(.*)$/s.exec(rest) ?? [];
  const name = host
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .replace(/:(?:80|443)$/, '');
  if (!/[^.]\.[^.]/.test(name)) return undefined;
  const parameters = query.split('&').filter((parameter) => parameter !== '' && !TRACKING.test(parameter.split('=')[0] ?? ''));
  // `#!/page` and `#/page` are pages of their own.
  const route = /^!?\//.test(fragment) ? `#${fragment}` : '';
  const asked = parameters.length === 0 ? '' : `?${parameters.map(unescaped).sort().join('&')}`;
  return `${name}${unescaped(path).replace(/\/+$/, '')}${asked}${route}`;
}

function withoutScheme(url: string): string {
  return url.replace(/^(?:https?|ftp)\s?[:;]?\/*\s?/i, '').replace(/^\/+/, '');
}

/** `%20`, a space and `_` become `_`; what cannot be decoded stays as it is. */
function unescaped(text: string): string {
  return decoded(text).replace(/\s/g, '_');
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
