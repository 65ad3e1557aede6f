import type { Glossary } from '../../core/index.ts';
import type { Desks, DesksOptions } from '../houses/desks.ts';
import type { HouseOptions } from '../options/house-options.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** What the commands are run with. */
export interface Program {
  readonly version: string;
  readonly terminal: Terminal;
  readonly glossary: () => Glossary;
  /** Where the files of the bundled glossary lie in the repository; an installed program has none. */
  readonly dataFolder: string;
  /** Files that make another program when they are others: the bundles and the bundled glossary. */
  readonly parts: readonly string[];
  /** The bundle that a further thread runs to check briefs. */
  readonly workerFile: string;
  readonly pages: Readonly<Record<string, string>>;
  /** Does something that ends early, and well, when the user interrupts it. */
  readonly untilInterrupted: <T>(run: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  /** Starts the language server on standard input and output; it ends the process itself. */
  readonly serve: () => Promise<void>;
}

/** Makes what briefs are read and checked with, as the options of a command have it. */
export type DesksFor = (options: HouseOptions, remember?: DesksOptions['remember']) => Desks;
