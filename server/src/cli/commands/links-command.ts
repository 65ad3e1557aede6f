import { type Command, Option } from 'commander';
import { ruleOption } from '../options/rules.ts';
import {
  configOption,
  failOnOption,
  formatOption,
  glossaryOption,
  maxWarningsOption,
  modeOption,
  outputOption,
  quietOption,
  stdinFilenameOption,
} from '../options/shared-options.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { DesksFor, Program } from './context.ts';
import { type LinksCommandOptions, links } from './links.ts';

/** `links`; `done` takes its exit code. */
export function addLinksCommand(command: Command, program: Program, desks: DesksFor, done: (code: number) => void): void {
  command
    .command('links')
    .description('ask the address of each reference whether it still answers (uses the network; no other command does)')
    .argument('[path...]', 'files, folders, globs, or - for standard input (default: this folder)')
    .optionsGroup('How websites are asked:')
    .addOption(timeoutOption())
    .option('--no-cache', 'ask every address, also those whose answers of the last day are remembered, and remember nothing')
    .option('--cache-location <file>', "where answers are remembered (default: in your user's folder for caches)")
    .optionsGroup('What is checked:')
    .addOption(modeOption())
    .addOption(ruleOption())
    .addOption(configOption())
    .addOption(glossaryOption())
    .addOption(stdinFilenameOption())
    .optionsGroup('How it is reported:')
    .option('--unsure', 'also list on stderr the links of which nothing is certain, and why')
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(quietOption())
    .optionsGroup('What counts:')
    .addOption(failOnOption())
    .addOption(maxWarningsOption())
    .optionsGroup('Other options:')
    .addHelpText(
      'after',
      '\nA dead link is a warning, a moved one is information; what is unsure (busy, refused, too slow) is only counted.\nWith --rule reference-link=off nothing is asked.\n\nExit codes: 0 no problem that counts, 1 there is one, 2 something could not be checked, as without a network,\n130 interrupted.',
    )
    .action(async (paths: string[], options: LinksCommandOptions) =>
      done(await program.untilInterrupted((signal) => links(paths, options, { program, desks: desks(options), signal }))),
    );
}

function timeoutOption(): Option {
  return new Option('--timeout <seconds>', 'how long to wait for an answer')
    .argParser((given) => {
      // The longest time that a timer of Node takes, halved.
      if (!/^\d*\.?\d+$/.test(given) || Number(given) <= 0 || Number(given) > 1_000_000)
        throw new UsageError(`--timeout ${given}: write a number of seconds, for example 15.`);
      return Number(given) * 1000;
    })
    .default(15_000, '15');
}
