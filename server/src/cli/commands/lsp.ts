import type { Command } from 'commander';
import type { CommandContext } from './context.ts';

export function addLsp(parent: Command, { program, exit }: CommandContext): void {
  parent
    .command('lsp')
    .description('run the language server for an editor')
    .option('--stdio', 'speak over standard input and output (the only way, and the default)')
    .action(async () => {
      await program.serve();
      exit(undefined);
    });
}
