import type { Command } from 'commander';
import { ruleArgument } from '../options/rules.ts';
import type { CommandContext } from './context.ts';

export function addExplain(parent: Command, { program: { pages, terminal } }: CommandContext): void {
  parent
    .command('explain')
    .description('print the page of a rule')
    .addArgument(ruleArgument())
    .action((rule: string) => terminal.out(pages[rule] ?? ''));
}
