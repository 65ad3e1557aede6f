/** Exit codes, as the documentation promises them. */
export const CLEAN = 0;
/** A problem at or above the level that counts. */
export const FOUND = 1;
/** It could not do its work; whatever could be checked has been reported all the same. */
export const FAILED = 2;
/** The user ended it (128 and the number of SIGINT, as shells have it). */
export const INTERRUPTED = 130;

/** Something a user can put right: said in one line on stderr, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the terminal side of a command needs. */
export interface Terminal {
  readonly out: (output: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  /** Standard input as it comes; `decode` makes it a text. */
  readonly readBytes: () => Promise<Uint8Array>;
  readonly cwd: string;
  /** Whether what is written to `out` may be coloured. */
  readonly colour: boolean;
  /** Whether a person watches what is written to `err`. */
  readonly showsProgress: boolean;
}
