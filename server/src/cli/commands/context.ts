import type { Glossary } from '../../core/index.ts';
import { type Desks, type DesksOptions, desksOf } from '../houses/desks.ts';
import { housesOf } from '../houses/houses.ts';
import { type HouseOptions, settingsOf } from '../options/house-options.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** What the command line is run with. */
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

/** What a command is given when it is added. */
export interface CommandContext {
  readonly program: Program;
  /** The bundled glossary, made when it is first asked for. */
  readonly bundled: () => Glossary;
  /** What briefs are read and checked with, as the options of the command have it. */
  desksFor(options: HouseOptions, remember?: DesksOptions['remember']): Desks;
  /** Takes the exit code; none when a server goes on running. */
  readonly exit: (code: number | undefined) => void;
}

export function contextOf(program: Program, exit: CommandContext['exit']): CommandContext {
  const { dataFolder, terminal } = program;
  const { cwd } = terminal;
  let glossary: Glossary | undefined;
  const bundled = (): Glossary => {
    glossary ??= program.glossary();
    return glossary;
  };
  return {
    program,
    bundled,
    desksFor: (options, remember = (_, find) => find()) =>
      desksOf({
        bundled,
        dataFolder,
        team: options.glossary ?? [],
        houses: housesOf({ cwd, config: options.config }),
        settings: settingsOf(options),
        remember,
        isConfigured: options.config !== undefined,
        cwd,
      }),
    exit,
  };
}
