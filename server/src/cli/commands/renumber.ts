import type { Command } from 'commander';
import { renumber } from '../../core/index.ts';
import type { CommandContext } from './context.ts';
import { editing } from './editing.ts';

export function addRenumber(parent: Command, context: CommandContext): void {
  editing(parent, context, 'number citations and references in the order of first citation', {
    command: 'renumber',
    edit: renumber,
  });
}
