import type { Failure, TrailEnd } from '../core/index.ts';

type NoAnswer = Extract<TrailEnd, { kind: 'failure' | 'busy' }>;

/** What a run learns of websites, so that none is asked in vain again and again. */
export class Hosts {
  readonly #headless = new Set<string>();
  readonly #given = new Map<string, NoAnswer>();
  readonly #failures = new Map<string, number>();
  readonly #answered = new Set<string>();
  readonly #nameless = new Set<string>();
  #someName = false;

  refusedHead(host: string): void {
    this.#headless.add(host);
  }

  refusesHead(host: string): boolean {
    return this.#headless.has(host);
  }

  answered(host: string): void {
    this.#answered.add(host);
  }

  /** Whether some website answered. */
  get someAnswer(): boolean {
    return this.#answered.size > 0;
  }

  /** The name of some website was found. */
  foundName(): void {
    this.#someName = true;
  }

  /** The name of this one was not. */
  missedName(host: string): void {
    this.#nameless.add(host);
  }

  /** How many websites have no name, where none has one. */
  get nameless(): number {
    return this.#someName ? 0 : this.#nameless.size;
  }

  /** It is not asked any more in this run. */
  leaveAlone(host: string, answer: NoAnswer): void {
    this.#given.set(host, answer);
  }

  failed(host: string, answer: Extract<NoAnswer, { kind: 'failure' }>): void {
    const failures = (this.#failures.get(host) ?? 0) + 1;
    this.#failures.set(host, failures);
    if (!OF_THE_WEBSITE.includes(answer.failure) || this.#answered.has(host)) return;
    if (failures >= MOST_FAILURES) this.leaveAlone(host, answer);
  }

  /** What all addresses of a website get from now on. */
  known(host: string): NoAnswer | undefined {
    return this.#given.get(host);
  }
}

const MOST_FAILURES = 2;
/** What another address of the same website would meet with too. */
const OF_THE_WEBSITE: readonly Failure[] = ['host', 'unreachable', 'refused', 'proxy-unreachable', 'slow'];
