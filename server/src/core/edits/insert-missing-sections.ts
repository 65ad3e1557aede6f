import type { Brief } from '../brief/brief.ts';
import { insertMissingSections as insertionsOf } from '../questions/missing-section-text.ts';
import { missingSections } from '../questions/outline.ts';
import { type Edits, edited } from './outcome.ts';

/** Puts the headings of all required sections that are missing at their places, in the draft's own heading style. */
export function insertMissingSections(brief: Brief): Edits {
  return edited(insertionsOf(brief, missingSections(brief)));
}
