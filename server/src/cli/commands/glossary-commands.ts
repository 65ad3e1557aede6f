import type { Command } from 'commander';
import type { Desks } from '../houses/desks.ts';
import { dateOption } from '../options/date-option.ts';
import type { HouseOptions } from '../options/house-options.ts';
import { configOption, glossaryOption, textOrJsonOption } from '../options/shared-options.ts';
import type { Program } from './context.ts';
import { type GlossaryCheckOptions, glossaryCheck } from './glossary-check.ts';
import { type GlossaryFindOptions, glossaryFind } from './glossary-find.ts';

/** `glossary check` and `glossary find`; `done` takes their exit codes. */
export function addGlossaryCommands(
  program: Command,
  { terminal, glossary: bundled, dataFolder }: Program,
  desks: (options: HouseOptions) => Desks,
  done: (code: number) => void,
): void {
  const glossary = program.command('glossary').description('check the files of a glossary, or look a name up');
  glossary
    .command('check')
    .description('check glossary files, laid over the bundled glossary')
    .argument('[path...]', 'files, folders, globs (default: every *.glossary.yaml, .yml and .json in this folder and below)')
    .addOption(textOrJsonOption())
    .option('--bundled', 'check the glossary that comes with Policy Brief instead (in its repository)')
    .addHelpText('after', '\nExit codes: 0 no error, 1 there is one, 2 a file could not be read.')
    .action(async (paths: string[], options: GlossaryCheckOptions) => {
      done(await glossaryCheck(paths, options, terminal, { bundled, dataFolder }));
    });
  glossary
    .command('find')
    .description('look a name up: in any script, without diacritics, an acronym, or nearly right')
    .argument('<name...>', 'for example: vucic, 公安部, MBP, Meng Jianju')
    .addOption(dateOption('tell the office held at this day: 2021-12-14, 2021-12 or 2021'))
    .addOption(textOrJsonOption())
    .addOption(configOption())
    .addOption(glossaryOption())
    .addHelpText('after', '\nExit codes: 0 found, 1 nothing is called so or nearly so, 2 a glossary could not be read.')
    .action(async (words: string[], options: GlossaryFindOptions & HouseOptions) => {
      done(await glossaryFind(words, options, terminal, desks(options)));
    });
}
