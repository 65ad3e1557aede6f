import { Option } from 'commander';
import { UsageError } from '../terminal/usage-error.ts';

/** An option that is a whole number. */
export function numberOption(flags: string, description: string): Option {
  const option = new Option(flags, description);
  return option.argParser((given) => {
    if (!/^\d+$/.test(given)) throw new UsageError(`${option.long} ${given}: write a whole number, 0 or more.`);
    return Number(given);
  });
}
