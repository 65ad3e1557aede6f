import type { Command } from 'commander';
import { rules } from '../../core/index.ts';
import { FAMILIES, familyOf, ruleArgument } from '../options/rules.ts';
import type { CommandContext } from './context.ts';

export function addExplain(parent: Command, { program: { pages, terminal } }: CommandContext): void {
  parent
    .command('explain')
    .description('print the page of a rule, or list the rules')
    .addArgument(ruleArgument())
    .action((given?: string) => {
      const page = given === undefined ? undefined : pages[given];
      terminal.out(page ?? listOf(given === undefined ? FAMILIES : [given]));
    });
}

/** The rules of families, a line each: `  citation-order  a number first cited before a smaller one has been`. */
function listOf(families: readonly string[]): string {
  const width = Math.max(...rules.map(({ meta }) => meta.id.length));
  const blocks = families.map((family) => {
    const lines = rules
      .filter(({ meta }) => familyOf(meta.id) === family)
      .map(({ meta: { id, summary } }) => `  ${id.padEnd(width)}  ${summary}\n`);
    return `${family}\n${lines.join('')}`;
  });
  return `${blocks.join('\n')}\n\`policy-brief explain RULE\` prints the page of a rule.\n`;
}
