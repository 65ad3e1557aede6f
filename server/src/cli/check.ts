import {
  DEFAULT_SETTINGS,
  didYouMean,
  filesMatcher,
  isLevel,
  LEVELS,
  type Level,
  lint,
  type Mode,
  rules,
  type Severity,
} from '../core/index.ts';
import { findBriefs, inputName, readAll, reasonOf } from './briefs.ts';
import { choice } from './choice.ts';
import { formatJson } from './format-json.ts';
import { formatText } from './format-text.ts';
import { type Glossaries, sayGlossaryErrors } from './glossaries.ts';
import { CLEAN, FAILED, FOUND, type Terminal, UsageError } from './outcome.ts';
import type { CheckedFile } from './report.ts';

/** The options of `check` as they come from the command line. */
export interface CheckOptions {
  readonly mode?: string;
  readonly format?: string;
  readonly rule?: readonly string[];
  readonly failOn?: string;
  readonly stdinFilename?: string;
}

const FORMATS = ['text', 'json'] as const;

/** Checks files, folders, globs, or `-` for standard input; returns the exit code. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
  glossaries: Glossaries,
): Promise<number> {
  const mode = choice<Mode>('--mode', options.mode ?? 'draft', ['draft', 'publish']);
  const format = choice('--format', options.format ?? 'text', FORMATS);
  const failOn = choice<Level>('--fail-on', options.failOn ?? (mode === 'publish' ? 'warning' : 'error'), LEVELS);
  const levels = levelsOf(options.rule ?? []);
  const matchesFiles = filesMatcher(DEFAULT_SETTINGS.files);
  const checked: CheckedFile[] = [];
  const errors: string[] = [];
  const take = async (path: string, text: string, named: boolean, absolute?: string): Promise<void> => {
    const reader = await glossaries.readerAt(absolute);
    const brief = reader.read(text, { named, matchesFiles: matchesFiles(path) });
    const problems = lint(brief, rules, { mode, levels });
    checked.push({ path, brief: brief.recognition.brief, profile: brief.profile.name, source: brief.source, problems });
  };

  if (paths.includes('-')) await take(inputName(options.stdinFilename), await terminal.readInput(), true);
  const wanted = paths.filter((path) => path !== '-');
  const found = await findBriefs(paths.length === 0 ? ['.'] : wanted, terminal.cwd);
  errors.push(...found.errors);
  for await (const { file, text, error } of readAll(found.files)) {
    if (text === undefined) errors.push(`${file.path}: cannot be read: ${reasonOf(error)}.`);
    else await take(file.path, text, file.named, file.absolute);
  }

  for (const error of errors) terminal.err(`policy-brief: ${error}\n`);
  const failed = (await sayGlossaryErrors(glossaries, terminal)) || errors.length > 0;
  const briefs = checked.filter(({ brief }) => brief);
  if (briefs.length === 0 && errors.length === 0) {
    const where = wanted.length === 0 ? 'this folder' : wanted.join(', ');
    terminal.err(
      `policy-brief: no brief in ${where}. A brief has a series label, a Key Findings section, a name that ends in .brief.md, or \`brief: caa\` in its front matter; a file that you name is always checked.\n`,
    );
  }
  if (format === 'json') terminal.out(formatJson(checked));
  else if (briefs.length > 0) terminal.out(formatText(checked, terminal.colour));
  if (failed) return FAILED;
  return checked.some(({ problems }) => problems.some(({ severity }) => reaches(severity, failOn))) ? FOUND : CLEAN;
}

/** `--rule citation-order=off`, any number of times. */
function levelsOf(settings: readonly string[]): Readonly<Record<string, Level>> {
  const levels: Record<string, Level> = {};
  const ids = rules.map(({ meta }) => meta.id);
  for (const setting of settings) {
    const [id = '', level] = setting.split('=');
    if (!ids.includes(id)) throw new UsageError(`--rule ${setting}: there is no rule "${id}".${didYouMean(id, ids)}`);
    if (!isLevel(level)) throw new UsageError(`--rule ${setting}: write ${id}=LEVEL with one of ${LEVELS.join(', ')}.`);
    levels[id] = level;
  }
  return levels;
}

function reaches(severity: Severity, limit: Level): boolean {
  return limit !== 'off' && LEVELS.indexOf(severity) >= LEVELS.indexOf(limit);
}
