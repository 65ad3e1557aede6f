import type { Command } from 'commander';
import {
  type Brief,
  formatIsoDate,
  kindInWords,
  type NamedActor,
  namedActors,
  type PartialDate,
  positionAt,
} from '../../core/index.ts';
import type { Desks } from '../houses/desks.ts';
import { readBriefs } from '../houses/read-briefs.ts';
import { dateOption } from '../options/date-option.ts';
import type { HouseOptions } from '../options/house-options.ts';
import {
  configOption,
  glossaryOption,
  pathsArgument,
  stdinFilenameOption,
  type TextOrJson,
  textOrJsonOption,
} from '../options/shared-options.ts';
import { placesOf } from '../reports/places.ts';
import { tableOf } from '../reports/table.ts';
import { CLEAN, FAILED } from '../terminal/exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { CommandContext } from './context.ts';

export function addActors(parent: Command, { program: { terminal }, desksFor, exit }: CommandContext): void {
  parent
    .command('actors')
    .description('list the people and institutions that briefs name, each with the office held at the date of the brief')
    .addArgument(pathsArgument())
    .addOption(textOrJsonOption('text (a table for each brief) or json'))
    .addOption(dateOption('the day to tell offices at: 2021-12-14, 2021-12 or 2021 (default: the date of the brief)'))
    .addOption(configOption())
    .addOption(glossaryOption())
    .addOption(stdinFilenameOption())
    .addHelpText('after', '\nExit codes: 0 done, 2 something could not be read; stderr says what.')
    .action(async (paths: string[], options: ActorsOptions) => {
      exit(await actors(paths, options, terminal, desksFor(options)));
    });
}

/** The options of `actors` as they come from the command line. */
interface ActorsOptions extends HouseOptions {
  readonly format: TextOrJson;
  readonly date?: PartialDate;
  readonly stdinFilename?: string;
}

interface BriefActors {
  readonly path: string;
  readonly date: PartialDate | undefined;
  readonly brief: Brief;
  readonly actors: readonly NamedActor[];
}

/** Says who is named where in briefs; returns the exit code. */
async function actors(paths: readonly string[], options: ActorsOptions, terminal: Terminal, desks: Desks): Promise<number> {
  const { briefs: read, errors } = await readBriefs(paths, options, terminal, desks);
  const briefs = read.map(({ path, brief }): BriefActors => {
    const date = options.date ?? brief.date;
    return { path, date, brief, actors: namedActors(brief, date) };
  });
  if (options.format === 'json') terminal.out(inJson(briefs));
  else if (briefs.length > 0) terminal.out(briefs.map((brief) => inText(brief, terminal.width)).join('\n'));
  return errors.length > 0 ? FAILED : CLEAN;
}

const HEADINGS = ['name', 'kind', 'country', 'role at the date', 'times', 'first line'];

/** A table for each brief, not wider than the terminal if it can be helped. */
function inText({ path, date, brief, actors: named }: BriefActors, width: number | undefined): string {
  const head = `${path} (${date === undefined ? 'no date' : formatIsoDate(date)})`;
  if (named.length === 0) return `${head}\n  nobody whom the glossary knows\n`;
  const rows = named.map(({ actor, roleAtDate, mentions }) => [
    actor.name,
    kindInWords(actor.kind),
    actor.country ?? '',
    roleAtDate ?? '',
    String(mentions.length),
    String(positionAt(brief.source, mentions[0]?.span.start ?? 0).line + 1),
  ]);
  return `${head}\n${tableOf([HEADINGS, ...rows], HEADINGS.indexOf('role at the date'), width)}`;
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
