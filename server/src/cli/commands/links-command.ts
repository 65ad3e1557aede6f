import type { Command } from 'commander';
import type { DesksFor, Program } from '../run-with.ts';
import { CONFIG, FAIL_ON, FORMAT, GLOSSARY, MAX_WARNINGS, MODE, OUTPUT, QUIET, RULE, STDIN_FILENAME } from '../shared-options.ts';
import { type LinksCommandOptions, links } from './links.ts';

/** `links`; `done` takes its exit code. */
export function addLinksCommand(command: Command, program: Program, desks: DesksFor, done: (code: number) => void): void {
  command
    .command('links')
    .description('ask the address of each reference whether it still answers (uses the network; no other command does)')
    .argument('[path...]', 'files, folders, globs, or - for standard input (default: this folder)')
    .optionsGroup('How websites are asked:')
    .option('--timeout <seconds>', 'how long to wait for an answer', '15')
    .option('--no-cache', 'ask every address, also those whose answers of the last day are remembered, and remember nothing')
    .option('--cache-location <file>', "where answers are remembered (default: in your user's folder for caches)")
    .optionsGroup('What is checked:')
    .option(...MODE)
    .option(...RULE)
    .option(...CONFIG)
    .option(...GLOSSARY)
    .option(...STDIN_FILENAME)
    .optionsGroup('How it is reported:')
    .option('--unsure', 'also list on stderr the links of which nothing is certain, and why')
    .option(...FORMAT)
    .option(...OUTPUT)
    .option(...QUIET)
    .optionsGroup('What counts:')
    .option(...FAIL_ON)
    .option(...MAX_WARNINGS)
    .optionsGroup('Other options:')
    .addHelpText(
      'after',
      '\nA dead link is a warning, a moved one is information; what is unsure (busy, refused, too slow) is only counted.\nWith --rule reference-link=off nothing is asked.\n\nExit codes: 0 no problem that counts, 1 there is one, 2 something could not be checked, as without a network,\n130 interrupted.',
    )
    .action(async (paths: string[], options: LinksCommandOptions) =>
      done(await program.untilInterrupted((signal) => links(paths, options, { program, desks: desks(options), signal }))),
    );
}
