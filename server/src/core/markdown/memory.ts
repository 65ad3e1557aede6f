/** More readers than ever look at one piece; beyond that, those that are gone are forgotten. */
const MOST = 32;

/**
 * What readers have found out about a piece and keep with it: a piece never changes, and what is known of it goes
 * when it goes. Weak maps would do the same, but there are thousands of pieces and a dozen readers, and each key
 * pressed asks all of them.
 */
export class Memory {
  readonly #readers: object[] = [];
  readonly #values: unknown[] = [];

  /** What the reader kept; `undefined` when it kept nothing. */
  recall(reader: object): unknown {
    const index = this.#readers.indexOf(reader);
    return index < 0 ? undefined : this.#values[index];
  }

  /** Keeps a value, which is not `undefined`, in the place of an earlier one. */
  keep(reader: object, value: unknown): void {
    let index = this.#readers.indexOf(reader);
    if (index < 0) {
      if (this.#readers.length >= MOST) {
        this.#readers.length = 0;
        this.#values.length = 0;
      }
      index = this.#readers.push(reader) - 1;
    }
    this.#values[index] = value;
  }
}
