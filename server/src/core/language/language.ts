import type { PartialDate } from '../text/date.ts';

/** What differs between the languages that people are spoken to in. What is found, and where, never does. */
export interface Language {
  /** ISO 639-1. */
  readonly code: 'en' | 'pl';
  /** Templates by the id of their sentence, `citation-undefined.beyond`; what has none here is said in English. */
  readonly sentences: Readonly<Record<string, string>>;
  /** Which form of a word goes with the number, counted from 0: in English one of 2, in Polish of 3. */
  readonly plural: (count: number) => number;
  /** `a`, `a and b`, `a, b and c`; with `more` that are not named, `a, b and 7 more`. */
  readonly list: (items: readonly string[], more: number) => string;
  /** A country by its code (ISO 3166-1 alpha-2, or EU) and its name in English. */
  readonly country: (code: string, name: string) => string;
  /** A date as far as it is known, `14 December 2021`; forms are what the templates of the language ask for. */
  readonly date: (date: PartialDate, form: string | undefined) => string;
}
