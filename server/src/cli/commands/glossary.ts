import type { Command } from 'commander';
import type { CommandContext } from './context.ts';
import { addGlossaryCheck } from './glossary-check.ts';
import { addGlossaryFind } from './glossary-find.ts';

export function addGlossary(parent: Command, context: CommandContext): void {
  const glossary = parent.command('glossary').description('check the files of a glossary, or look a name up');
  addGlossaryCheck(glossary, context);
  addGlossaryFind(glossary, context);
}
