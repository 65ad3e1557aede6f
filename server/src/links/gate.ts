import type { Clock } from './clock.ts';
import type { Limits } from './limits.ts';

/** Lets so many requests through at once as is polite, in their order, and none to a website that wants a rest. */
export class Gate {
  readonly #limits: Limits;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #busy = new Map<string, number>();
  readonly #resting = new Set<string>();
  readonly #waiting: Waiting[] = [];
  #all = 0;

  constructor(limits: Limits, clock: Clock, signal: AbortSignal) {
    this.#limits = limits;
    this.#clock = clock;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#openAll(), { once: true });
  }

  /** Resolves when it is this request's turn, or the run is ended, to what is to be called when it is done. */
  enter(host: string): Promise<() => void> {
    if (this.#signal.aborted) return Promise.resolve(() => {});
    return new Promise((resolve) => {
      this.#waiting.push({ host, go: () => resolve(this.#taken(host)) });
      this.#next();
    });
  }

  /** Lets nothing through to a website for a time. */
  rest(host: string, milliseconds: number): void {
    if (this.#resting.has(host)) return;
    this.#resting.add(host);
    void this.#clock.sleep(milliseconds, this.#signal).then(() => {
      this.#resting.delete(host);
      this.#next();
    });
  }

  #taken(host: string): () => void {
    this.#all += 1;
    this.#busy.set(host, (this.#busy.get(host) ?? 0) + 1);
    let gone = false;
    return () => {
      if (gone) return;
      gone = true;
      this.#all -= 1;
      this.#busy.set(host, (this.#busy.get(host) ?? 1) - 1);
      this.#next();
    };
  }

  #next(): void {
    while (this.#all < this.#limits.overall) {
      const index = this.#waiting.findIndex(
        ({ host }) => !this.#resting.has(host) && (this.#busy.get(host) ?? 0) < this.#limits.perHost,
      );
      if (index < 0) return;
      this.#waiting.splice(index, 1)[0]?.go();
    }
  }

  #openAll(): void {
    for (const { go } of this.#waiting.splice(0)) go();
  }
}

interface Waiting {
  readonly host: string;
  readonly go: () => void;
}
