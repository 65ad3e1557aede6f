import type { Command } from 'commander';
import { cleanUp } from '../../core/index.ts';
import type { CommandContext } from './context.ts';
import { editing } from './editing.ts';

export function addClean(parent: Command, context: CommandContext): void {
  editing(parent, context, 'take away what a conversion from PDF or Word has left', { command: 'clean', edit: cleanUp });
}
