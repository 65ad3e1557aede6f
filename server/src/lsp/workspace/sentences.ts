import { defineSentences } from '../../core/index.ts';

/** Where a value comes from that a brief is checked with. */
export const ORIGINS = defineSentences('origin', {
  setting: 'the setting {setting}',
  default: 'default',
});

/** What is wrong in the ways from one file to another. */
export const FILES = defineSentences('files', {
  circle: '{base} leads in a circle.',
  absent: '{base} is not there, or cannot be read.',
  address: '{base} is an address on the web, and only files can be extended: keep a copy beside this file.',
  notUtf8: 'This file is not UTF-8 and cannot be checked: line {line} is the first that is not. Save it as UTF-8.',
  notUtf16: 'This file is not UTF-16, as its mark says, and cannot be checked. Save it as UTF-8.',
  noGlossary: 'There is no glossary file at “{name}”, seen from the folder of this file.',
});
