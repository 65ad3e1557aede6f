import { dateInWords } from '../text/date-words.ts';
import type { Language } from './language.ts';
import { pluralsOf } from './plurals.ts';

/** Sentences are in English where they are written. A date has the form `on`: `on 14 December 2021`, `in December 2021`. */
export const ENGLISH: Language = {
  code: 'en',
  sentences: {},
  plural: pluralsOf('en', ['one', 'other']),
  list: (items, more) => {
    if (more > 0) return `${items.join(', ')} and ${more} more`;
    return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
  },
  country: (_, name) => name,
  date: (date, form) => {
    const words = dateInWords(date);
    if (form !== 'on') return words;
    return `${date.day === undefined ? 'in' : 'on'} ${words}`;
  },
};
