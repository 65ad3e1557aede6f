/** The proxy for an address; `undefined` when it is asked directly. */
export type ProxyFor = (url: URL) => URL | undefined;

/**
 * As `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` say, in small letters first (the way of curl; `HTTP_PROXY`
 * in capitals counts too). `given` is a proxy that the user sets elsewhere, which comes before them.
 */
export function proxyFrom(env: NodeJS.ProcessEnv, given?: string): ProxyFor {
  const value = (name: string): string => env[name] || env[name.toUpperCase()] || '';
  const exceptions = value('no_proxy')
    .split(/[\s,]+/)
    .filter((rule) => rule !== '')
    .map((rule) => rule.toLowerCase());
  return (url) => {
    if (exceptions.some((rule) => isMeant(rule, url))) return undefined;
    const proxy = given || value(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy') || value('all_proxy');
    const address = proxy === '' || proxy.includes('://') ? proxy : `http://${proxy}`;
    if (!URL.canParse(address)) return undefined;
    const { protocol } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? new URL(address) : undefined;
  };
}

/** `*`, `example.org` and `.example.org` with all below it, `example.org:8080`. */
function isMeant(rule: string, { hostname, port, protocol }: URL): boolean {
  if (rule === '*') return true;
  const [, name = '', only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(rule) ?? [];
  if (only !== undefined && only !== (port || (protocol === 'https:' ? '443' : '80'))) return false;
  return hostname === name || hostname.endsWith(`.${name}`);
}
