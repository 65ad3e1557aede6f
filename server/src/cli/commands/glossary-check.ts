import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import {
  EMPTY_GLOSSARY,
  type Glossary,
  type GlossaryProblem,
  type GlossaryText,
  layersOver,
  type Source,
  sourceOf,
} from '../../core/index.ts';
import { GLOSSARY_FILES } from '../../file-names.ts';
import { findFiles, reasonOf } from '../files/find-files.ts';
import { readAll } from '../files/read-all.ts';
import { pathsArgument, type TextOrJson, textOrJsonOption } from '../options/shared-options.ts';
import { placesOf } from '../reports/places.ts';
import { countsInWords, problemBlocks } from '../reports/problem-blocks.ts';
import { countsOf } from '../reports/report.ts';
import { CLEAN, FAILED, FOUND } from '../terminal/exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { CommandContext } from './context.ts';

export function addGlossaryCheck(parent: Command, { program, bundled, exit }: CommandContext): void {
  parent
    .command('check')
    .description('check glossary files, laid over the bundled glossary')
    .addArgument(pathsArgument('files, folders, globs (default: every *.glossary.yaml, .yml and .json in this folder and below)'))
    .addOption(textOrJsonOption())
    .option('--bundled', 'check the glossary that comes with Policy Brief instead (in its repository)')
    .addHelpText('after', '\nExit codes: 0 no error, 1 there is one, 2 a file could not be read.')
    .action(async (paths: string[], options: GlossaryCheckOptions) => {
      const { terminal, dataFolder } = program;
      exit(await glossaryCheck(paths, options, terminal, { bundled, dataFolder }));
    });
}

/** The options of `glossary check` as they come from the command line. */
interface GlossaryCheckOptions {
  readonly format: TextOrJson;
  readonly bundled?: boolean;
}

/** What is checked against. */
interface GlossaryBase {
  readonly bundled: () => Glossary;
  /** Where the files of the bundled glossary lie in the repository. */
  readonly dataFolder: string;
}

interface CheckedGlossary {
  readonly path: string;
  readonly source: Source;
  readonly problems: readonly GlossaryProblem[];
}

/** Checks glossary files as one layer over the bundled glossary, or that glossary itself; returns the exit code. */
async function glossaryCheck(
  paths: readonly string[],
  options: GlossaryCheckOptions,
  terminal: Terminal,
  { bundled, dataFolder }: GlossaryBase,
): Promise<number> {
  const own = options.bundled === true;
  if (own && paths.length > 0) throw new UsageError('--bundled checks the glossary that comes with the program: name no files.');
  if (own && !existsSync(dataFolder))
    throw new UsageError('--bundled needs the files of the bundled glossary, which only the repository of Policy Brief has.');
  const found = await findFiles(own ? [dataFolder] : paths.length === 0 ? ['.'] : paths, terminal.cwd, [GLOSSARY_FILES]);
  const errors = [...found.errors, ...found.fruitless];
  const texts: GlossaryText[] = [];
  for await (const { file, stored, error } of readAll(found.files)) {
    if (stored === undefined) errors.push(`${file.path}: cannot be read: ${reasonOf(error)}.`);
    else texts.push({ file: file.path, layer: own ? 'bundled' : 'team', text: stored.text });
  }
  const base = own ? { ...EMPTY_GLOSSARY, countries: bundled().countries } : bundled();
  const { problems } = layersOver(base, texts);
  const checked = texts.map(({ file, text }): CheckedGlossary => {
    return { path: file, source: sourceOf(text), problems: problems.filter((problem) => problem.file === file) };
  });

  for (const error of errors) terminal.err(`policy-brief: ${error}\n`);
  if (checked.length === 0 && errors.length === 0) {
    const where = paths.length === 0 ? 'this folder' : paths.join(', ');
    terminal.err(`policy-brief: no glossary in ${where}. A glossary is named *.glossary.yaml or *.glossary.json.\n`);
  }
  if (options.format === 'json') terminal.out(inJson(checked));
  else if (checked.length > 0) terminal.out(inText(checked, terminal.colour));
  if (errors.length > 0) return FAILED;
  return problems.some(({ severity }) => severity === 'error') ? FOUND : CLEAN;
}

function inText(files: readonly CheckedGlossary[], colour: boolean): string {
  const checked = files.length === 1 ? '1 glossary checked' : `${files.length} glossaries checked`;
  const blocks = files.map(({ path, source, problems }) => ({
    path,
    problems: problems.map(({ severity, message, span }) => ({ severity, message, start: placesOf(source, span).start })),
  }));
  return `${problemBlocks(blocks, colour)}${checked}: ${countsInWords(countsOf(files))}.\n`;
}

function inJson(files: readonly CheckedGlossary[]): string {
  const report = {
    version: 1,
    files: files.map(({ path, source, problems }) => ({
      path,
      problems: problems.map(({ severity, message, path: at, span }) => ({ severity, message, at, ...placesOf(source, span) })),
    })),
    counts: countsOf(files),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
