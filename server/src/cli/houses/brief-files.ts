import { basename, extname, resolve } from 'node:path';
import { CONFIGURATION_FILES } from '../../core/index.ts';
import { isGlossaryFile, MARKDOWN_FILES } from '../../file-names.ts';
import { findFiles } from '../files/find-files.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { Desk, Desks } from './desks.ts';

/** A file of a run that may be a brief, and the desk that it is read at. */
export interface BriefFile {
  /** As it is shown. */
  readonly path: string;
  readonly absolute: string;
  /** It is a brief whatever it looks like. */
  readonly named: boolean;
  readonly matchesFiles: boolean;
  readonly desk: Desk;
  /** What standard input holds, if the file is that. */
  readonly input: Uint8Array | undefined;
}

export interface BriefFilesOptions {
  readonly stdinFilename?: string;
  /** A file is not taken for a brief only because it is named. */
  readonly onlyBriefs?: boolean;
}

export interface BriefFiles {
  readonly files: readonly BriefFile[];
  readonly errors: readonly string[];
  /** How many files the configuration ignores. */
  readonly ignored: number;
}

/**
 * The files that paths, folders, globs and `-` mean, standard input first; without any, those of the current folder.
 * What a house ignores is left out unless it is named. `errors` are the paths that lead nowhere and the globs that no
 * file fits, in words.
 */
export async function briefFiles(
  paths: readonly string[],
  { stdinFilename, onlyBriefs = false }: BriefFilesOptions,
  { cwd, readBytes }: Terminal,
  desks: Desks,
): Promise<BriefFiles> {
  const files: BriefFile[] = [];
  let ignored = 0;
  const add = async (path: string, absolute: string, named: boolean, input: Uint8Array | undefined): Promise<void> => {
    const desk = await desks.at(absolute);
    if (!named && desk.house.ignores(absolute)) ignored += 1;
    else files.push({ path, absolute, named, matchesFiles: desk.house.matchesFiles(absolute), desk, input });
  };
  if (stdinFilename !== undefined && !paths.includes('-'))
    throw new UsageError('--stdin-filename names what comes on standard input: give - as a path too.');
  if (paths.includes('-')) {
    const name = inputName(stdinFilename);
    await add(name, resolve(cwd, name), !onlyBriefs, await readBytes());
  }
  const others = paths.filter((path) => path !== '-');
  const found = await findFiles(paths.length === 0 ? ['.'] : others, cwd, [MARKDOWN_FILES]);
  const errors = [...found.errors, ...found.fruitless];
  for (const { path, absolute, named } of found.files) {
    const other = whyNoMarkdown(path);
    if (other === undefined) await add(path, absolute, named && !onlyBriefs, undefined);
    else if (named && !onlyBriefs) errors.push(`${path}: ${other}`);
  }
  return { files, errors, ignored };
}

/** What to do with a file that is no Markdown by its name; `undefined` for one that may be. */
function whyNoMarkdown(path: string): string | undefined {
  const name = basename(path);
  const shown = path.includes(' ') ? `"${path}"` : path;
  if (isGlossaryFile(name)) return `is a glossary: \`policy-brief glossary check ${shown}\` checks it.`;
  if (CONFIGURATION_FILES.includes(name))
    return 'is a configuration: `policy-brief check --print-config BRIEF` shows what it makes of a brief.';
  const ending = extname(name).toLowerCase();
  if (CONVERTIBLE.includes(ending)) return `is no Markdown: convert it first, for example with \`pandoc ${shown} -o brief.md\`.`;
  if (ending === '.pdf') return 'is no Markdown: convert it to Markdown first.';
  return OTHERS.includes(ending) ? 'is no Markdown: a brief is a text file whose name ends in .md.' : undefined;
}

const CONVERTIBLE = ['.docx', '.odt', '.rtf', '.html', '.htm', '.tex', '.epub'];
const OTHERS = [
  '.doc',
  '.yaml',
  '.yml',
  '.json',
  '.toml',
  '.xml',
  '.csv',
  '.js',
  '.ts',
  '.py',
  '.sh',
  '.css',
  '.png',
  '.jpg',
  '.jpeg',
  '.gif',
  '.svg',
  '.zip',
];

/** That there is no brief where one was looked for, as a line. `hint` tells what is one, and is said where nothing was ignored. */
export function noBriefIn(paths: readonly string[], ignored: number, hint: string): string {
  const names = paths.map((path) => (path === '-' ? 'standard input' : path));
  return `policy-brief: no brief in ${names.length === 0 ? 'this folder' : names.map((name) => (/^\.\/?$/.test(name) ? 'this folder' : name)).join(', ')}. ${ignored === 0 ? hint : passedOver(ignored)}\n`;
}

function passedOver(ignored: number): string {
  const files = ignored === 1 ? '1 Markdown file is' : `${ignored} Markdown files are`;
  return `${files} passed over by \`ignore\` in the configuration.`;
}

/** The text given on standard input needs a name to be reported under. */
function inputName(name: string | undefined): string {
  if (name?.trim() === '') throw new UsageError('--stdin-filename needs a name.');
  return name ?? 'standard-input.brief.md';
}
