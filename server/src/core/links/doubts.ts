import type { LinkVerdict } from './verdict.ts';

/** Why it cannot be told whether a link works, as the end of a sentence; `undefined` where it can. */
export function doubtInWords(verdict: LinkVerdict): string | undefined {
  if (verdict.kind !== 'unsure') return undefined;
  const { why, status } = verdict;
  switch (why) {
    case 'status':
      return statusInWords(status ?? 0);
    case 'busy':
      return `the website asks to be left alone for now (${status})`;
    case 'forwarding':
      return 'the website forwards on and on, or in a way that cannot be followed';
    case 'host':
      return 'the website was not found, and no other one could be';
    case 'names':
      return 'the name of the website could not be looked up';
    case 'unreachable':
      return 'the website could not be reached';
    case 'refused':
      return 'the website refuses connections';
    case 'certificate':
      return 'the certificate of the website is not valid';
    case 'broken':
      return 'the website broke off the connection';
    case 'slow':
      return 'the website did not answer in time';
    case 'proxy-unreachable':
      return 'the proxy could not be reached';
    case 'proxy':
      return 'the proxy did not let it through';
  }
}

function statusInWords(status: number): string {
  if (status === 401 || status === 403)
    return `the website does not show the page to programs, or only after signing in (${status})`;
  if (status >= 500) return `the website has a fault of its own (${status})`;
  return `the website gives an answer that tells nothing (${status})`;
}
