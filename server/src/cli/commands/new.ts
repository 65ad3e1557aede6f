import { extname, resolve } from 'node:path';
import { formatIsoDate, newBrief, type PartialDate } from '../../core/index.ts';
import { writeWhole } from '../../whole-file.ts';
import { shown } from '../files/briefs.ts';
import { whyNotWritten } from '../files/why-not-written.ts';
import { type Desks, sayDeskErrors } from '../houses/desks.ts';
import { CLEAN, FAILED } from '../terminal/exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { createFile } from './create-file.ts';

export const LANGUAGES = ['en', 'pl'] as const;

/** The options of `new` as they come from the command line. */
export interface NewOptions {
  readonly title?: string;
  readonly author?: string;
  readonly date?: PartialDate;
  readonly language: (typeof LANGUAGES)[number];
  readonly force?: boolean;
}

/** Writes a brief to start from, as the house that the file lies in writes them; returns the exit code. */
export async function writeNew(file: string, options: NewOptions, terminal: Terminal, desks: Desks): Promise<number> {
  const absolute = resolve(terminal.cwd, extname(file) === '' ? `${file}.brief.md` : file);
  const { house } = await desks.at(absolute);
  const failed = await sayDeskErrors(desks, terminal);
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
  terminal.out(`${path}: written. \`policy-brief check ${path.includes(' ') ? `"${path}"` : path}\` tells what it needs yet.\n`);
  return failed ? FAILED : CLEAN;
}

function wholeDate(given: PartialDate | undefined): PartialDate {
  const today = new Date();
  const date = given ?? { year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() };
  if (date.month === undefined)
    throw new UsageError(`--date ${formatIsoDate(date)}: write a day or a month, such as 2021-12-14 or 2021-12.`);
  return { ...date, day: date.day ?? 1 };
}
