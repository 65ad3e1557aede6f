import { resolve } from 'node:path';
import { type Brief, formatIsoDate, type NamedActor, namedActors, type PartialDate, positionAt } from '../core/index.ts';
import { findBriefs, inputName, readAll, reasonOf } from './briefs.ts';
import { choice } from './choice.ts';
import { dateOption } from './date-option.ts';
import { type Desks, sayDeskErrors } from './desks.ts';
import { CLEAN, FAILED, type Terminal } from './outcome.ts';
import { placesOf } from './places.ts';

/** The options of `actors` as they come from the command line. */
export interface ActorsOptions {
  readonly format?: string;
  readonly date?: string;
  readonly stdinFilename?: string;
}

interface BriefActors {
  readonly path: string;
  readonly date: PartialDate | undefined;
  readonly brief: Brief;
  readonly actors: readonly NamedActor[];
}

/** Says who is named where in briefs; returns the exit code. */
export async function actors(
  paths: readonly string[],
  options: ActorsOptions,
  terminal: Terminal,
  desks: Desks,
): Promise<number> {
  const format = choice('--format', options.format ?? 'text', ['text', 'json']);
  const given = dateOption(options.date);
  const briefs: BriefActors[] = [];
  const errors: string[] = [];
  const take = async (path: string, text: string, named: boolean): Promise<void> => {
    const absolute = resolve(terminal.cwd, path);
    const { reader, house } = await desks.at(absolute);
    if (!named && house.ignores(absolute)) return;
    const brief = reader.read(text, { named, matchesFiles: house.matchesFiles(absolute) });
    const date = given ?? brief.date;
    if (brief.recognition.brief) briefs.push({ path, date, brief, actors: namedActors(brief, date) });
  };

  if (paths.includes('-')) await take(inputName(options.stdinFilename), await terminal.readInput(), true);
  const wanted = paths.filter((path) => path !== '-');
  const found = await findBriefs(paths.length === 0 ? ['.'] : wanted, terminal.cwd);
  errors.push(...found.errors);
  for await (const { file, text, error } of readAll(found.files)) {
    if (text === undefined) errors.push(`${file.path}: cannot be read: ${reasonOf(error)}.`);
    else await take(file.path, text, file.named);
  }

  for (const error of errors) terminal.err(`policy-brief: ${error}\n`);
  const failed = (await sayDeskErrors(desks, terminal)) || errors.length > 0;
  if (briefs.length === 0 && errors.length === 0) {
    const where = wanted.length === 0 ? 'this folder' : wanted.join(', ');
    terminal.err(`policy-brief: no brief in ${where}. A file that you name is always taken for one.\n`);
  }
  if (format === 'json') terminal.out(inJson(briefs));
  else if (briefs.length > 0) terminal.out(briefs.map(inText).join('\n'));
  return failed ? FAILED : CLEAN;
}

const HEADINGS = ['name', 'kind', 'country', 'role at the date', 'times', 'first line'];

/** A table for each brief; columns are as wide as what they hold. */
function inText({ path, date, brief, actors: named }: BriefActors): string {
  const head = `${path} (${date === undefined ? 'no date' : formatIsoDate(date)})`;
  if (named.length === 0) return `${head}\n  nobody whom the glossary knows\n`;
  const rows = named.map(({ actor, roleAtDate, mentions }) => [
    actor.name,
    actor.kind.replaceAll('-', ' '),
    actor.country ?? '',
    roleAtDate ?? '',
    String(mentions.length),
    String(positionAt(brief.source, mentions[0]?.span.start ?? 0).line + 1),
  ]);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(...[HEADINGS, ...rows].map((row) => (row[column] ?? heading).length)),
  );
  const lines = [HEADINGS, ...rows].map(
    (row) =>
      `  ${row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd()}`,
  );
  return `${head}\n${lines.join('\n')}\n`;
}

/** The documented JSON, version 1. */
function inJson(briefs: readonly BriefActors[]): string {
  const report = {
    version: 1,
    files: briefs.map(({ path, date, brief, actors: named }) => ({
      path,
      date: date === undefined ? null : formatIsoDate(date),
      actors: named.map(({ actor, roleAtDate, mentions }) => ({
        id: actor.id,
        name: actor.name,
        kind: actor.kind,
        country: actor.country ?? null,
        roleAtDate: roleAtDate ?? null,
        mentions: mentions.map(({ text, span }) => ({ text, ...placesOf(brief.source, span) })),
      })),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
