/** Lets the messages that wait in the queue come in: one turn of the event loop. */
export type Tick = () => Promise<void>;

/**
 * A list that is found in steps. Between two of them whatever waits is answered; who asks while it is being found waits for the
 * same list, and once it is found has it at once.
 */
export class FoundInSteps<T> {
  readonly #begin: () => Generator<undefined, readonly T[]>;
  #found: Promise<readonly T[]> | undefined;

  constructor(begin: () => Generator<undefined, readonly T[]>) {
    this.#begin = begin;
  }

  /** What was found; nothing when `isWanted` says on the way that nobody needs it any more. */
  all(tick: Tick, isWanted: () => boolean): Promise<readonly T[]> {
    this.#found ??= this.#find(tick, isWanted);
    return this.#found;
  }

  async #find(tick: Tick, isWanted: () => boolean): Promise<readonly T[]> {
    const steps = this.#begin();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value;
      await tick();
      if (!isWanted()) return [];
    }
  }
}
