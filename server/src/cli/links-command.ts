import type { Command } from 'commander';
import { FORMATS } from './formats.ts';
import { CONFIG, GLOSSARY, repeated } from './house-options.ts';
import { type LinksCommandOptions, links } from './links.ts';
import type { DesksFor, Program } from './program.ts';

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
    .option('--mode <mode>', 'draft or publish; default: as configured, else draft')
    .option('--rule <id=level>', 'set the level of a rule; with reference-link=off nothing is asked; may be repeated', repeated)
    .option(...CONFIG)
    .option(...GLOSSARY)
    .option('--stdin-filename <name>', 'the name to report standard input under, and to look for its configuration by')
    .optionsGroup('How it is reported:')
    .option('--unsure', 'also list on stderr the links of which nothing is certain, and why')
    .option('--format <format>', `how to report: ${FORMATS.join(', ')}`, 'text')
    .option('--output <file>', 'write the report to a file, whole or not at all, instead of standard output')
    .option('--quiet', 'report only problems that count for the exit code, and nothing when there are none')
    .optionsGroup('What counts:')
    .option('--fail-on <level>', 'exit with 1 from this level on, or never with off (default: error, in publish mode warning)')
    .option('--max-warnings <number>', 'exit with 1 when there are more warnings than this')
    .optionsGroup('Other options:')
    .addHelpText(
      'after',
      '\nA dead link is a warning, a moved one is information; what is unsure (busy, refused, too slow) is only counted.\nExit codes: 0 no problem that counts, 1 there is one, 2 something could not be checked, as without a network,\n130 interrupted.',
    )
    .action(async (paths: string[], options: LinksCommandOptions) =>
      done(await program.untilInterrupted((signal) => links(paths, options, { program, desks: desks(options), signal }))),
    );
}
