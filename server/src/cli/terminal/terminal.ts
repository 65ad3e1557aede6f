/** What the terminal side of a command needs. */
export interface Terminal {
  readonly out: (output: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  /** Standard input as it comes; `decode` makes it a text. */
  readonly readBytes: () => Promise<Uint8Array>;
  readonly cwd: string;
  /** The folder that GitHub has put the repository into, where the program runs there. */
  readonly workspace: string | undefined;
  /** Whether what is written to `out` may be coloured. */
  readonly colour: boolean;
  /** Characters in a line where a person reads `out`; absent where it goes into a file or another program. */
  readonly width?: number | undefined;
  /** Whether a person watches what is written to `err`. */
  readonly showsProgress: boolean;
}
