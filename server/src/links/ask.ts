import type { Failure } from '../core/index.ts';

/** Sends one request and gives its answer as soon as its headers are there. Never rejects. */
export type Ask = (question: Question) => Promise<Reply>;

export interface Question {
  readonly url: URL;
  readonly method: 'HEAD' | 'GET';
  /** Milliseconds to the headers of the answer, connecting included. */
  readonly patience: number;
  readonly signal: AbortSignal;
  /** Told when the name of the website is found, which no machine without network does; not where a proxy looks for it. */
  readonly found?: () => void;
}

export type Reply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** `Location`, as it is given. */
      readonly location: string | undefined;
      /** `Retry-After`, as it is given. */
      readonly retryAfter: string | undefined;
      readonly setsCookies: boolean;
    }
  | { readonly kind: 'failure'; readonly failure: Failure };
