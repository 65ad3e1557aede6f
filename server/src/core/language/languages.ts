import { ENGLISH } from './english.ts';
import type { Language } from './language.ts';
import { POLISH } from './polish.ts';

/** The language for a locale as editors name it (`pl`, `pl-PL`, `en-GB`); English for all others, and for none. */
export function languageFor(locale: string | undefined): Language {
  return /^pl(?![a-z])/i.test(locale ?? '') ? POLISH : ENGLISH;
}
