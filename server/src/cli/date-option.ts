import { type PartialDate, parseIsoDate } from '../core/index.ts';
import { UsageError } from './outcome.ts';

/** The value of `--date`. */
export function dateOption(given: string | undefined): PartialDate | undefined {
  if (given === undefined) return undefined;
  const date = parseIsoDate(given);
  if (date === undefined) throw new UsageError(`--date ${given}: write a date such as 2021-12-14, 2021-12 or 2021.`);
  return date;
}
