import type { Failure } from '../core/index.ts';

/** What an error of a socket, of TLS or of a look-up means; `connected` is whether the website was reached before. */
export function failureOf(error: unknown, connected: boolean): Failure {
  const code = codeOf(error);
  if (code === 'ENOTFOUND') return 'host';
  if (code.startsWith('EAI_')) return 'names';
  if (code === 'ECONNREFUSED') return 'refused';
  if (UNREACHABLE.includes(code)) return 'unreachable';
  if (/^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT|ERR_SSL|ERR_TLS|HOSTNAME)|^EPROTO$/.test(code))
    return 'certificate';
  return code === 'ETIMEDOUT' && !connected ? 'unreachable' : 'broken';
}

const UNREACHABLE = ['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EHOSTDOWN', 'EADDRNOTAVAIL'];

/** Of several addresses of one website that were tried, the first one's. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && !('code' in error)) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
