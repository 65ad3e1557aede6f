import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Glossary, layersOver, type Reader, readerOf } from '../core/index.ts';
import { type GlossaryFileText, readTeam, readWorkspace } from './glossary-texts.ts';
import type { Terminal } from './outcome.ts';
import { problemLines } from './problem-lines.ts';

/** The glossaries of the briefs of one run: the bundled one, the team's files, and those of each brief's workspace. */
export interface Glossaries {
  /** The glossary for a brief, by its absolute path; without one, for the current folder. */
  at(brief?: string): Promise<Glossary>;
  readerAt(brief?: string): Promise<Reader>;
  /** What was wrong in the files that were read, and in those of the team in any case, a line each. */
  errors(): Promise<readonly string[]>;
}

export interface GlossariesOptions {
  readonly bundled: Glossary;
  /** Where the files of the bundled glossary lie, if they do: they are no workspace's. */
  readonly dataFolder: string;
  /** Files named by `--glossary`. */
  readonly team: readonly string[];
  readonly cwd: string;
}

/** Files are read when the first brief asks, once for each workspace. */
export function glossariesOf(options: GlossariesOptions): Glossaries {
  const errors = new Set<string>();
  const readings = new Map<string, Promise<{ readonly glossary: Glossary; readonly reader: Reader }>>();
  let team: Promise<readonly GlossaryFileText[]> | undefined;
  const read = async (root: string): Promise<{ readonly glossary: Glossary; readonly reader: Reader }> => {
    team ??= readTeam(options, errors);
    const named = await team;
    const found = await readWorkspace(root, options, new Set(named.map(({ absolute }) => absolute)), errors);
    const texts = [...named, ...found];
    const { glossary, problems } =
      texts.length === 0 ? { glossary: options.bundled, problems: [] } : layersOver(options.bundled, texts);
    for (const line of problemLines(problems, texts)) errors.add(line);
    return { glossary, reader: readerOf({ glossary }) };
  };
  const readingAt = (brief: string | undefined): ReturnType<typeof read> => {
    const root = (brief === undefined ? undefined : repositoryOf(dirname(brief))) ?? repositoryOf(options.cwd) ?? options.cwd;
    let reading = readings.get(root);
    if (reading === undefined) {
      reading = read(root);
      readings.set(root, reading);
    }
    return reading;
  };
  return {
    at: async (brief) => (await readingAt(brief)).glossary,
    readerAt: async (brief) => (await readingAt(brief)).reader,
    async errors() {
      // Who names a file is to hear that it is broken, though no brief has asked for it.
      if (readings.size === 0 && options.team.length > 0) await readingAt(undefined);
      return [...errors];
    },
  };
}

/** Says on stderr what is wrong in the glossaries; whether something is. */
export async function sayGlossaryErrors(glossaries: Glossaries, terminal: Terminal): Promise<boolean> {
  const errors = await glossaries.errors();
  for (const error of errors) terminal.err(`policy-brief: ${error}\n`);
  return errors.length > 0;
}

/** The folder with `.git` that a folder lies in. */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}
