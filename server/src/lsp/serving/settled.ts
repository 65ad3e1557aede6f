import type { Tick } from '../workspace/checking.ts';

export type { Tick };

/** Turns without a change after which a draft counts as settled: a message takes one turn to be dispatched. */
const QUIET_TURNS = 2;
/** Someone who types without a pause still gets an answer. */
const MOST_TURNS = 500;

/**
 * Waits until no change of the draft is waiting any more, so that fifty keys sent at once cost one answer.
 * `version` gives the draft's version, or `undefined` when it is closed; then it is over at once.
 */
export async function settled(version: () => number | undefined, tick: Tick): Promise<void> {
  let last = version();
  for (let quiet = 0, turns = 0; quiet < QUIET_TURNS && turns < MOST_TURNS; turns++) {
    await tick();
    const now = version();
    if (now === undefined) return;
    quiet = now === last ? quiet + 1 : 0;
    last = now;
  }
}
