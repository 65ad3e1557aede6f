import { monthAlone, monthIn } from '../text/months.ts';
import { remembered } from '../text/remembered.ts';
import type { Language } from './language.ts';
import { pluralsOf } from './plurals.ts';
import { POLISH_SENTENCES } from './polish-sentences.ts';

const plural = pluralsOf('pl', ['one', 'few', 'many']);

/**
 * A date has three forms: `kiedy` says when (`14 grudnia 2021`, `w grudniu 2021`, `w 2021 roku`), `czego` goes behind *od*
 * and *do* (`14 grudnia 2021`, `grudnia 2021`, `2021 roku`), and by itself it has none (`grudzień 2021`).
 */
export const POLISH: Language = {
  code: 'pl',
  sentences: POLISH_SENTENCES,
  plural,
  list: (items, more) => {
    if (more > 0) return `${items.join(', ')} i ${more} ${plural(more) === 2 ? 'innych' : 'inne'}`;
    return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} i ${items.at(-1)}`;
  },
  country: (code, name) => countryInPolish(code) ?? name,
  date: ({ year, month, day }, form) => {
    if (month === undefined) return form === undefined ? String(year) : form === 'kiedy' ? `w ${year} roku` : `${year} roku`;
    if (day !== undefined) return `${day} ${monthIn('pl', month)} ${year}`;
    if (form === 'kiedy') return `${month === 9 ? 'we' : 'w'} ${MONTHS_WHEN[month - 1]} ${year}`;
    return `${form === 'czego' ? monthIn('pl', month) : monthAlone('pl', month)} ${year}`;
  },
};

/** Unicode's name of it; `undefined` for what is no code of a country. */
const countryInPolish = remembered((code): string | undefined => {
  names ??= new Intl.DisplayNames('pl', { type: 'region', fallback: 'none' });
  return COUNTRIES[code] ?? (/^[A-Z]{2}$/.test(code) ? names.of(code) : undefined);
});

let names: Intl.DisplayNames | undefined;

/** Those that have shorter names in use. */
const COUNTRIES: Readonly<Record<string, string>> = {
  CI: 'Wybrzeże Kości Słoniowej',
  HK: 'Hongkong',
  MO: 'Makau',
  PS: 'Palestyna',
};

/** The months in the locative, from January on. */
const MONTHS_WHEN = 'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu'.split(
  ' ',
);
