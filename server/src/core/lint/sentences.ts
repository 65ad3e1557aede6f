import { defineSentences } from '../language/say.ts';

/** What is said of rules themselves. */
export const LINT = defineSentences('lint', {
  limit: 'The rule {rule} finds more than {most} problems; from here on it shows none.',
  crash: 'The rule {rule} failed on this text ({reason}), so what it would find is missing. Please report it.',
});
