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
  noGlossary: 'There is no glossary file at “{name}”, seen from the folder of this file.',
});
