/** What is known of an address after it was asked. */
export type LinkVerdict =
  | { readonly kind: 'fine' }
  /** Nobody will find the source there. `status` is that of HTTP (RFC 9110). */
  | { readonly kind: 'dead'; readonly why: 'status'; readonly status: number }
  | { readonly kind: 'dead'; readonly why: 'host' }
  | { readonly kind: 'dead'; readonly why: 'loop' }
  /** It says itself that it is at another address for good. */
  | { readonly kind: 'moved'; readonly to: string }
  /** It could not be told, and nobody is to be blamed for it. */
  | { readonly kind: 'unsure'; readonly why: Doubt; readonly status?: number };

export type Doubt =
  /** An answer that says neither that the source is there nor that it is not. */
  | 'status'
  /** It forwards on and on, or in a way that nobody can follow. */
  | 'forwarding'
  /** It asks to be left alone for longer than anybody waits. */
  | 'busy'
  | Failure;

/** Why there was no answer. */
export type Failure =
  /** There is no website of this name. */
  | 'host'
  /** Who knows the names of websites did not answer. */
  | 'names'
  | 'unreachable'
  | 'refused'
  | 'certificate'
  /** It was connected, and then broke off or spoke nonsense. */
  | 'broken'
  | 'slow'
  /** The proxy of this machine's network cannot be reached. */
  | 'proxy-unreachable'
  /** The proxy is there, and does not let through. */
  | 'proxy';

/** Failures that a machine without network has with every address. */
const OF_THE_NETWORK: readonly Failure[] = ['host', 'names', 'unreachable', 'refused', 'proxy-unreachable'];

/** Whether a machine without network would have failed so. */
export function isOfTheNetwork(failure: Failure): boolean {
  return OF_THE_NETWORK.includes(failure);
}

/** Verdicts by the addresses that were asked, as `addressesOf` gives them. */
export type LinkAnswers = ReadonlyMap<string, LinkVerdict>;

export const NO_ANSWERS: LinkAnswers = new Map();
