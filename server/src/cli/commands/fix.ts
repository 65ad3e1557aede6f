import type { Command } from 'commander';
import { fixAll, rules } from '../../core/index.ts';
import { glossaryOption } from '../options/shared-options.ts';
import type { CommandContext } from './context.ts';
import { editing } from './editing.ts';

export function addFix(parent: Command, context: CommandContext): void {
  editing(parent, context, 'apply the fixes that cannot be wrong', {
    command: 'fix',
    edit: (brief, { reader, settings }) => fixAll({ reader, brief, rules, settings }),
  }).addOption(glossaryOption());
}
