import type { LinksAsked } from '../../core/index.ts';

/** Asks websites; what the server runs in provides it, and a worker has none. */
export type LinkAsker = (addresses: readonly string[], how: AskingLinks) => Promise<LinksAsked>;

export interface AskingLinks {
  /** Whether addresses are asked whose answers are remembered. */
  readonly afresh: boolean;
  /** A proxy that the user has set in the editor. */
  readonly proxy: string | undefined;
  /** Ends it early; what was found by then is given. */
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}
