import { Option } from 'commander';
import { type PartialDate, parseIsoDate } from '../../core/index.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** `--date`: a day, a month or a year. */
export function dateOption(description: string): Option {
  return new Option('--date <date>', description).argParser(dateOf);
}

function dateOf(given: string): PartialDate {
  const date = parseIsoDate(given);
  if (date === undefined) throw new UsageError(`--date ${given}: write a date such as 2021-12-14, 2021-12 or 2021.`);
  return date;
}
