import { Command, CommanderError } from 'commander';
import { didYouMean } from '../core/index.ts';
import { addActors } from './commands/actors.ts';
import { addCheck } from './commands/check.ts';
import { addClean } from './commands/clean.ts';
import { addCompletion } from './commands/completion.ts';
import { contextOf, type Program } from './commands/context.ts';
import { addExplain } from './commands/explain.ts';
import { addFix } from './commands/fix.ts';
import { addGlossary } from './commands/glossary.ts';
import { addInit } from './commands/init.ts';
import { addLinks } from './commands/links.ts';
import { addLsp } from './commands/lsp.ts';
import { addNew } from './commands/new.ts';
import { addRenumber } from './commands/renumber.ts';
import { addReport } from './commands/report.ts';
import { HELP } from './options/help.ts';
import { CLEAN, FAILED } from './terminal/exit-codes.ts';
import { faultInWords } from './terminal/fault.ts';
import { UsageError } from './terminal/usage-error.ts';

/** In the order of the help. */
const COMMANDS = [
  addCheck,
  addRenumber,
  addFix,
  addClean,
  addActors,
  addReport,
  addLinks,
  addGlossary,
  addInit,
  addNew,
  addCompletion,
  addExplain,
  addLsp,
];

/** After an error each command points to its own help. */
function tellHelp(command: Command, above: string): void {
  const path = `${above} ${command.name()}`;
  command.showHelpAfterError(`(${path} --help tells what there is)`);
  for (const child of command.commands) tellHelp(child, path);
}

/** Commander answers `help` for what it does not know with the help of the program. */
function refuseUnknown(named: string, program: Command): void {
  const names = program.commands.map((child) => child.name());
  if (named.startsWith('-') || named === 'help' || names.includes(named)) return;
  throw new UsageError(`unknown command '${named}'.${didYouMean(named, names) || ' `policy-brief --help` lists them.'}`);
}

/** Runs the command line; returns the exit code, or `undefined` when a server goes on running. */
export async function run(args: readonly string[], program: Program): Promise<number | undefined> {
  const { terminal, version } = program;
  let code: number | undefined = CLEAN;
  const command = new Command('policy-brief')
    .description('Checks policy briefs written in Markdown: structure, numbered references, and the names in them.')
    .version(version, '-V, --version', 'print the version')
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
  const context = contextOf(program, (result) => {
    code = result;
  });
  for (const add of COMMANDS) add(command, context);
  for (const child of command.commands) tellHelp(child, command.name());

  try {
    const [first, named] = args;
    if (first === 'help' && named !== undefined) refuseUnknown(named, command);
    await command.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? CLEAN : FAILED;
    if (error instanceof UsageError) terminal.err(`policy-brief: ${error.message}\n`);
    else terminal.err(`policy-brief: ${faultInWords(error)}\n${error instanceof Error ? `${error.stack}\n` : ''}`);
    return FAILED;
  }
}
