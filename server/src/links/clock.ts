import { setTimeout as wait } from 'node:timers/promises';

/** Time, which tests make go by as they like. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves when the time is over, or the signal given. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const CLOCK: Clock = {
  now: Date.now,
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => {}),
};
