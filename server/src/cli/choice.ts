import { UsageError } from './outcome.ts';

/** The value of an option that has to be one of a few. */
export function choice<T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === given);
  if (found === undefined) throw new UsageError(`${option} ${given}: choose one of ${allowed.join(', ')}.`);
  return found;
}
