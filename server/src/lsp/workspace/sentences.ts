import { defineSentences } from '../../core/index.ts';

/** What is wrong in the ways from one file to another. */
export const FILES = defineSentences('files', {
  circle: '{base} leads in a circle.',
  absent: '{base} is not there, or cannot be read.',
  noGlossary: 'There is no glossary file at “{name}”, seen from the folder of this file.',
});
