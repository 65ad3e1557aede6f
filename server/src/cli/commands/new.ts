import { extname, resolve } from 'node:path';
import type { Command } from 'commander';
import { formatIsoDate, newBrief, type PartialDate } from '../../core/index.ts';
import { writeWhole } from '../../whole-file.ts';
import { createFile } from '../files/create-file.ts';
import { shown } from '../files/find-files.ts';
import { whyNotWritten } from '../files/why-not-written.ts';
import { type Desks, sayErrors } from '../houses/desks.ts';
import { choiceOption } from '../options/choice.ts';
import { dateOption } from '../options/date-option.ts';
import type { HouseOptions } from '../options/house-options.ts';
import { configOption } from '../options/shared-options.ts';
import { CLEAN, FAILED } from '../terminal/exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { CommandContext } from './context.ts';

const LANGUAGES = ['en', 'pl'] as const;

export function addNew(parent: Command, { program: { terminal }, desksFor, exit }: CommandContext): void {
  parent
    .command('new')
    .description('write a brief to start from, with the sections of your house')
    .argument('<file>', 'for example drafts/harbour.brief.md; a name without an ending gets .brief.md')
    .option('--title <title>', 'the title (default: a place to fill in)')
    .option('--author <name>', 'the author or authors (default: a place to fill in)')
    .addOption(dateOption('the date of the brief: 2021-12-14 or 2021-12 (default: today)'))
    .addOption(choiceOption('--language <language>', LANGUAGES.join(' or '), LANGUAGES).default('en'))
    .addOption(configOption())
    .option('--force', 'write over a file that is there')
    .addHelpText('after', '\nExit codes: 0 done, 2 the file could not be written, or is there already.')
    .action(async (file: string, options: NewOptions) => {
      exit(await writeNew(file, options, terminal, desksFor(options)));
    });
}

/** The options of `new` as they come from the command line. */
interface NewOptions extends HouseOptions {
  readonly title?: string;
  readonly author?: string;
  readonly date?: PartialDate;
  readonly language: (typeof LANGUAGES)[number];
  readonly force?: boolean;
}

/** Writes a brief to start from, as the house that the file lies in writes them; returns the exit code. */
async function writeNew(file: string, options: NewOptions, terminal: Terminal, desks: Desks): Promise<number> {
  const absolute = resolve(terminal.cwd, extname(file) === '' ? `${file}.brief.md` : file);
  const { house } = await desks.at(absolute);
  const errors = await sayErrors([], desks, terminal);
  const { title, author, language } = options;
  const text = newBrief(house.configuration.profile, {
    language,
    date: wholeDate(options.date),
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
  });
  const path = shown(absolute, terminal.cwd);
  try {
    if (options.force === true) await writeWhole(absolute, Buffer.from(text, 'utf8'));
    else await createFile(absolute, text);
  } catch (error) {
    const force = (error as NodeJS.ErrnoException).code === 'EEXIST' ? '; --force writes over it' : '';
    terminal.err(`policy-brief: ${path}: cannot be written: ${whyNotWritten(error)}${force}.\n`);
    return FAILED;
  }
  terminal.out(
    `${path}: written. \`policy-brief check --mode publish ${path.includes(' ') ? `"${path}"` : path}\` tells what it needs yet.\n`,
  );
  return errors.length > 0 ? FAILED : CLEAN;
}

function wholeDate(given: PartialDate | undefined): PartialDate {
  const today = new Date();
  const date = given ?? { year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() };
  if (date.month === undefined)
    throw new UsageError(`--date ${formatIsoDate(date)}: write a day or a month, such as 2021-12-14 or 2021-12.`);
  return { ...date, day: date.day ?? 1 };
}
