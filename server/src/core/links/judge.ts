import type { Failure, LinkVerdict } from './verdict.ts';

/** How asking one address went: where it was forwarded to, step by step, and how that ended. */
export interface Trail {
  readonly steps: readonly Step[];
  readonly end: TrailEnd;
}

export interface Step {
  readonly to: string;
  /** By 301 or 308: for good. */
  readonly permanent: boolean;
}

export type TrailEnd =
  | { readonly kind: 'answer'; readonly status: number }
  /** It came back to where it had been. `cookies` is whether it left some on the way, without which it may go in a circle. */
  | { readonly kind: 'loop'; readonly cookies: boolean }
  | { readonly kind: 'too-far' }
  | { readonly kind: 'busy'; readonly status: number }
  | { readonly kind: 'failure'; readonly failure: Failure };

/** Not found, and gone (RFC 9110, 15.5.5 and 15.5.11). All others may mean the asker and not the page. */
const NOT_THERE: readonly number[] = [404, 410];

/** `othersAnswer` is whether other websites did: where none does, one that is not found tells nothing. */
export function judge({ steps, end }: Trail, othersAnswer: boolean): LinkVerdict {
  switch (end.kind) {
    case 'answer':
      if (NOT_THERE.includes(end.status)) return { kind: 'dead', why: 'status', status: end.status };
      if (end.status < 200 || end.status > 299) return { kind: 'unsure', why: 'status', status: end.status };
      return forGood(steps) ?? { kind: 'fine' };
    case 'loop':
      return end.cookies ? { kind: 'unsure', why: 'forwarding' } : { kind: 'dead', why: 'loop' };
    case 'too-far':
      return { kind: 'unsure', why: 'forwarding' };
    case 'busy':
      return { kind: 'unsure', why: 'busy', status: end.status };
    case 'failure':
      if (end.failure === 'host' && othersAnswer) return { kind: 'dead', why: 'host' };
      return { kind: 'unsure', why: end.failure };
  }
}

/** Where the way is permanent all along. */
function forGood(steps: readonly Step[]): LinkVerdict | undefined {
  const last = steps.at(-1);
  return last !== undefined && steps.every(({ permanent }) => permanent) ? { kind: 'moved', to: last.to } : undefined;
}
