import { existsSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import {
  type Glossary,
  type GlossaryProblem,
  type GlossaryText,
  layersOver,
  positionAt,
  type Reader,
  readerOf,
  sourceOf,
} from '../core/index.ts';
import { findFiles, readText, reasonOf, search, shown } from './briefs.ts';
import type { Terminal } from './outcome.ts';

/** Every name a glossary file can have. */
export const GLOSSARY_FILES = ['**/*.glossary.{yaml,yml,json}'];

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
  let team: Promise<readonly FileText[]> | undefined;
  const read = async (root: string): Promise<{ readonly glossary: Glossary; readonly reader: Reader }> => {
    team ??= readTeam(options, errors);
    const named = await team;
    const found = await readWorkspace(root, options, new Set(named.map(({ absolute }) => absolute)), errors);
    const texts = [...named, ...found];
    const { glossary, problems } =
      texts.length === 0 ? { glossary: options.bundled, problems: [] } : layersOver(options.bundled, texts);
    for (const line of linesOf(problems, texts)) errors.add(line);
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

interface FileText extends GlossaryText {
  readonly absolute: string;
}

async function readTeam({ team, cwd }: GlossariesOptions, errors: Set<string>): Promise<readonly FileText[]> {
  const found = await findFiles(team, cwd, GLOSSARY_FILES);
  for (const error of found.errors) errors.add(`--glossary ${error}`);
  return readEach(
    found.files.map(({ absolute }) => absolute),
    'team',
    cwd,
    errors,
  );
}

async function readWorkspace(
  root: string,
  { cwd, dataFolder }: GlossariesOptions,
  named: ReadonlySet<string>,
  errors: Set<string>,
): Promise<readonly FileText[]> {
  const paths = (await search(GLOSSARY_FILES, root)).map((path) => resolve(root, path));
  const others = paths.filter((path) => !named.has(path) && !path.startsWith(dataFolder + sep));
  return readEach(others, 'workspace', cwd, errors);
}

async function readEach(
  paths: readonly string[],
  layer: 'team' | 'workspace',
  cwd: string,
  errors: Set<string>,
): Promise<readonly FileText[]> {
  const texts = await Promise.all(
    paths.map(async (absolute): Promise<FileText | undefined> => {
      const file = shown(absolute, cwd);
      try {
        return { absolute, file, layer, text: await readText(absolute) };
      } catch (error) {
        errors.add(`${file}: cannot be read: ${reasonOf(error)}.`);
        return undefined;
      }
    }),
  );
  return texts.filter((text) => text !== undefined);
}

/** Of one file: who makes a glossary asks `glossary check` for all of them. */
const MOST_SAID = 5;

function* linesOf(problems: readonly GlossaryProblem[], texts: readonly GlossaryText[]): Iterable<string> {
  for (const { file, text } of texts) {
    const wrong = problems.filter((problem) => problem.file === file && problem.severity === 'error');
    if (wrong.length === 0) continue;
    const source = sourceOf(text);
    for (const { span, message } of wrong.slice(0, MOST_SAID)) {
      const { line, character } = positionAt(source, span.start);
      yield `${file}:${line + 1}:${character + 1}: ${message}`;
    }
    if (wrong.length > MOST_SAID)
      yield `${file}: and ${wrong.length - MOST_SAID} more; \`policy-brief glossary check ${file}\` tells them.`;
  }
}

/** The folder with `.git` that a folder lies in. */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}
