import { type Argument, Command, CommanderError, Help, type HelpConfiguration, type Option } from 'commander';
import type { Glossary } from '../core/index.ts';
import { type ActorsOptions, actors } from './commands/actors.ts';
import { addCheckCommand } from './commands/check-command.ts';
import { clean } from './commands/clean.ts';
import { completion, SHELLS, type Shell } from './commands/completion.ts';
import type { DesksFor, Program } from './commands/context.ts';
import type { EditOptions } from './commands/edit-files.ts';
import { explain } from './commands/explain.ts';
import { fix } from './commands/fix.ts';
import { addGlossaryCommands } from './commands/glossary-commands.ts';
import { init } from './commands/init.ts';
import { addLinksCommand } from './commands/links-command.ts';
import { LANGUAGES, type NewOptions, writeNew } from './commands/new.ts';
import { READINESS_FORMATS, type ReadinessOptions, readiness } from './commands/readiness.ts';
import { renumber } from './commands/renumber.ts';
import { type Desks, type DesksOptions, desksOf } from './houses/desks.ts';
import { housesOf } from './houses/houses.ts';
import { choiceArgument, choiceOption } from './options/choice.ts';
import { dateOption } from './options/date-option.ts';
import { type HouseOptions, settingsOf } from './options/house-options.ts';
import { ruleArgument, ruleOption } from './options/rules.ts';
import { configOption, glossaryOption, outputOption, stdinFilenameOption, textOrJsonOption } from './options/shared-options.ts';
import { CLEAN, FAILED } from './terminal/exit-codes.ts';
import { faultInWords } from './terminal/fault.ts';
import { UsageError } from './terminal/usage-error.ts';

/** Runs the command line; returns the exit code, or `undefined` when a server goes on running. */
export async function run(args: readonly string[], program: Program): Promise<number | undefined> {
  const { terminal } = program;
  let code: number | undefined = CLEAN;
  let glossary: Glossary | undefined;
  const bundled = (): Glossary => {
    glossary ??= program.glossary();
    return glossary;
  };
  const desks: DesksFor = (options, remember) => desksFor(options, program, bundled, remember);
  const command = new Command('policy-brief')
    .description('Checks policy briefs written in Markdown: structure, numbered references, and the names in them.')
    .version(program.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: (text, write) => write(text.replace(/^error: /, 'policy-brief: ')),
    })
    .configureHelp(HELP)
    .showHelpAfterError('(policy-brief --help tells what there is)')
    .exitOverride();

  const done = (result: number): void => {
    code = result;
  };
  addCheckCommand(command, { ...program, glossary: bundled }, desks, done);
  editing(command, 'renumber', 'number citations and references in the order of first citation').action(
    async (paths: string[], options: EditOptions & HouseOptions) => {
      code = await renumber(paths, options, terminal, desks(options));
    },
  );
  editing(command, 'fix', 'apply the fixes that cannot be wrong')
    .addOption(glossaryOption())
    .action(async (paths: string[], options: EditOptions & HouseOptions) => {
      code = await fix(paths, options, terminal, desks(options));
    });
  editing(command, 'clean', 'take away what a conversion from PDF or Word has left').action(
    async (paths: string[], options: EditOptions & HouseOptions) => {
      code = await clean(paths, options, terminal, desks(options));
    },
  );
  command
    .command('actors')
    .description('list the people and institutions that briefs name, each with the office held at the date of the brief')
    .argument('[path...]', 'files, folders, globs, or - for standard input (default: this folder)')
    .addOption(textOrJsonOption('text (a table for each brief) or json'))
    .addOption(dateOption('the day to tell offices at: 2021-12-14, 2021-12 or 2021 (default: the date of the brief)'))
    .addOption(configOption())
    .addOption(glossaryOption())
    .addOption(stdinFilenameOption())
    .addHelpText('after', '\nExit codes: 0 done, 2 something could not be read; stderr says what.')
    .action(async (paths: string[], options: ActorsOptions & HouseOptions) => {
      code = await actors(paths, options, terminal, desks(options));
    });
  command
    .command('report')
    .description(
      'write how ready briefs are for publication: a checklist, every finding with its reason, lengths, names, acronyms',
    )
    .argument('[path...]', 'files, folders, globs, or - for standard input (default: this folder)')
    .addOption(
      choiceOption(
        '--format <format>',
        'markdown, or html: one file that needs nothing else and prints well (default: as --output ends)',
        READINESS_FORMATS,
      ),
    )
    .addOption(outputOption('write into a file instead of standard output'))
    .addOption(configOption())
    .addOption(glossaryOption())
    .addOption(ruleOption())
    .addOption(stdinFilenameOption())
    .addHelpText(
      'after',
      '\nExit codes: 0 written, whatever was found; 2 something could not be read or written; stderr says what.',
    )
    .action(async (paths: string[], options: ReadinessOptions & HouseOptions) => {
      code = await readiness(paths, options, terminal, desks(options));
    });
  addLinksCommand(command, program, desks, done);
  addGlossaryCommands(command, program, desks, done);
  command
    .command('init')
    .description('write a configuration and a glossary to start from; nothing that is there is changed')
    .argument('[folder]', 'where the briefs of your house lie (default: this folder)', '.')
    .addHelpText('after', '\nExit codes: 0 done, 2 a file could not be written.')
    .action(async (folder: string) => done(await init(folder, terminal)));
  command
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
    .action(async (file: string, options: NewOptions & HouseOptions) =>
      done(await writeNew(file, options, terminal, desks(options))),
    );
  command
    .command('completion')
    .description('print a script that makes your shell complete commands and options')
    .addArgument(choiceArgument('completion', '<shell>', SHELLS))
    .addHelpText(
      'after',
      '\nbash: source <(policy-brief completion bash)\nzsh:  source <(policy-brief completion zsh)\nfish: policy-brief completion fish > ~/.config/fish/completions/policy-brief.fish',
    )
    .action((shell: Shell) => terminal.out(completion(shell, command)));
  command
    .command('explain')
    .description('print the page of a rule')
    .addArgument(ruleArgument())
    .action((rule: string) => {
      code = explain(rule, program.pages, terminal);
    });
  command
    .command('lsp')
    .description('run the language server for an editor')
    .option('--stdio', 'speak over standard input and output (the only way, and the default)')
    .action(async () => {
      await program.serve();
      code = undefined;
    });

  try {
    await command.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? CLEAN : FAILED;
    if (error instanceof UsageError) terminal.err(`policy-brief: ${error.message}\n`);
    else terminal.err(`policy-brief: ${faultInWords(error)}\n${error instanceof Error ? `${error.stack}\n` : ''}`);
    return FAILED;
  }
}

/** Descriptions tell the values of an option in words; a list of them beside that says nothing new, and of rules it is long. */
const HELP: HelpConfiguration = {
  optionDescription: (option) => new Help().optionDescription(withoutChoices(option)),
  argumentDescription: (argument) => new Help().argumentDescription(withoutChoices(argument)),
};

function withoutChoices<T extends Option | Argument>(taking: T): T {
  return Object.assign(Object.create(taking), { argChoices: undefined });
}

/** What briefs are read and checked with, as the options of a command have it. */
function desksFor(
  options: HouseOptions,
  { terminal, dataFolder }: Program,
  bundled: () => Glossary,
  remember: DesksOptions['remember'] = (_, find) => find(),
): Desks {
  const { cwd } = terminal;
  return desksOf({
    bundled,
    dataFolder,
    team: options.glossary ?? [],
    houses: housesOf({ cwd, config: options.config }),
    settings: settingsOf(options),
    remember,
    isConfigured: options.config !== undefined,
    cwd,
  });
}

/** A command that edits briefs, with the options that all of these have. */
function editing(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(`${description}: one brief to standard output, or several with --write or --diff`)
    .argument('[path...]', 'files, folders, globs, or - for standard input (default: this folder)')
    .option('--write', 'change the files')
    .option('--diff', 'show the changes as a unified diff')
    .addOption(configOption())
    .addOption(stdinFilenameOption())
    .addHelpText('after', '\nExit codes: 0 done (or nothing to do), 2 a brief could not be changed; stderr says why and where.');
}
