import { Argument, Option } from 'commander';
import { didYouMean } from '../../core/index.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** One of a few values. Throws a {@link UsageError} for another; `name` is what the value was given for. */
export function choice<T extends string>(name: string, given: string, values: readonly T[]): T {
  const found = values.find((value) => value === given);
  if (found === undefined)
    throw new UsageError(`${name} ${given}: choose one of ${values.join(', ')}.${didYouMean(given, values)}`);
  return found;
}

/** An option that has to be one of a few values, which shells complete; the description tells them. */
export function choiceOption(flags: string, description: string, values: readonly string[]): Option {
  const option = new Option(flags, description).choices(values);
  return option.argParser((given) => choice(option.long ?? flags, given, values));
}

/** The same for an argument of a command. */
export function choiceArgument(command: string, name: string, values: readonly string[]): Argument {
  return new Argument(name, values.join(', ')).choices(values).argParser((given) => choice(command, given, values));
}
