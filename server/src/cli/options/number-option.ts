import { Option } from 'commander';
import { UsageError } from '../terminal/usage-error.ts';

/** An option that is a whole number, not below the least. */
export function numberOption(flags: string, description: string, least = 0): Option {
  const option = new Option(flags, description);
  return option.argParser((given) => {
    if (!/^\d+$/.test(given) || Number(given) < least)
      throw new UsageError(`${option.long} ${given}: write a whole number, ${least} or more.`);
    return Number(given);
  });
}
