import type { Brief } from '../brief/brief.ts';
import { sentence } from '../language/say.ts';
import { type EditOutcome, refused } from './outcome.ts';
import { removeEntries } from './remove-entries.ts';
import { EDITS } from './sentences.ts';
import { duplicates } from './unfit.ts';

/**
 * Takes an entry out of the list and its number out of every citation, and moves all later numbers up. A bracket in
 * which nothing is left goes with the one space before it. Undoes an insertion byte for byte, but where this broke up
 * what cannot be told from a list afterwards: a range of two (`[4-5]`), or one of two brackets (`[4]–[6]`).
 * A number that has no entry any more is taken out of the text in the same way, and the gap that its entry left is closed.
 */
export function deleteReference(brief: Brief, number: number): EditOutcome {
  const { references } = brief;
  if (references === undefined) return refused(sentence(EDITS, 'noList'), []);
  if (!references.byNumber.has(number) && !brief.citations.some(({ numbers }) => numbers.includes(number)))
    return refused(sentence(EDITS, 'noEntry', { number }), [references.span]);
  return duplicates(brief, references) ?? removeEntries(brief, references, new Map([[number, undefined]]));
}
