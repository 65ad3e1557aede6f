import type { Command } from 'commander';
import type { HouseOptions } from '../options/house-options.ts';
import { configOption, pathsArgument, stdinFilenameOption } from '../options/shared-options.ts';
import { type Editing, type EditOptions, editFiles } from '../running/edit-files.ts';
import type { CommandContext } from './context.ts';

/** A command that edits briefs, with the options that all of these have. */
export function editing(
  parent: Command,
  { program: { terminal }, desksFor, exit }: CommandContext,
  description: string,
  what: Editing,
): Command {
  return parent
    .command(what.command)
    .description(`${description}: one brief to standard output, or several with --write or --diff`)
    .addArgument(pathsArgument())
    .option('--write', 'change the files')
    .option('--diff', 'show the changes as a unified diff, and change nothing, also with --write')
    .addOption(configOption())
    .addOption(stdinFilenameOption())
    .addHelpText('after', '\nExit codes: 0 done (or nothing to do), 2 a brief could not be changed; stderr says why and where.')
    .action(async (paths: string[], options: EditOptions & HouseOptions) => {
      exit(await editFiles(paths, options, terminal, desksFor(options), what));
    });
}
