import { defineSentences } from '../../core/index.ts';

/** Titles of code actions beside those of the rules' fixes. */
export const ACTIONS = defineSentences('action', {
  ignoreOnLine: 'Ignore "{rule}" on this line',
  ignoreInBrief: 'Ignore "{rule}" in this brief',
  about: 'About "{rule}"',
  deleteCitations: 'Delete every citation of [{number}]',
});

/** What is said of commands. */
export const MESSAGES = defineSentences('message', {
  openBrief: 'Open a policy brief first.',
  unchanged: 'Nothing was changed. {reason}',
  more: 'And {count} more of this kind.',
  askingLinks: 'Asking links',
  progress: '{done} of {total}',
  checkingFiles: 'Checking {count} {count|file|files}',
  linksOff: 'The rule {rule} is off here, so no link was asked.',
  inBrowser:
    'Websites cannot be asked from within a browser: check links in VS Code on the desktop, or with `policy-brief links`.',
});

/** Edits of a whole brief: what people choose, and what they are told when there is nothing to do. */
export const BRIEF_EDITS_IN_WORDS = defineSentences('brief-edit', {
  renumber: 'Renumber citations by first use',
  inOrder: 'Nothing to renumber: the sources are numbered in the order in which they are cited.',
  cleanUp: 'Clean up converted text',
  clean: 'Nothing to clean up: the text has no marks of a conversion that can be taken away safely.',
  insertSections: 'Insert missing sections',
  noneMissing: 'No section is missing.',
  deleteReference: 'Delete reference [{number}] and its citations',
  nothingToDelete: 'There is nothing to delete.',
  insertReference: 'Insert reference',
  nothingToInsert: 'There is nothing to insert.',
  merge: 'Merge references to one source',
  mergeTwo: 'Merge reference [{drop}] into [{keep}]: one source',
  noneAlike: 'No two references have one source.',
  fixAll: 'Fix all problems that can be fixed safely',
  fixAllOf: 'Fix all "{rule}" in this brief',
  nothingSafe: 'There is nothing that can be fixed without asking you.',
});
