/** How polite a run is, and how patient. Times are milliseconds. */
export interface Limits {
  readonly perHost: number;
  readonly overall: number;
  /** For one answer. */
  readonly patience: number;
  /** For all requests about one address together; the waiting for one's turn does not count. */
  readonly whole: number;
  /** How often an address may be forwarded. */
  readonly steps: number;
  /** How long a website is left alone that asks for it and does not say how long. */
  readonly pause: number;
  /** One that wants more is not asked again. */
  readonly longestPause: number;
  /** How often one that was busy is asked again. */
  readonly again: number;
}

export const LIMITS: Limits = {
  perHost: 2,
  overall: 16,
  patience: 15_000,
  whole: 30_000,
  steps: 10,
  pause: 5_000,
  longestPause: 30_000,
  again: 2,
};
