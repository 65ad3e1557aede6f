import type { Brief } from '../brief/brief.ts';
import { readerOf } from '../brief/read.ts';
import { type Sentence, sentence } from '../language/say.ts';
import { enumerate } from '../language/template.ts';
import { insertMissingSections as insertionsOf } from '../questions/missing-section-text.ts';
import { type MisspelledHeading, misspelledHeadings } from '../questions/misspelled-headings.ts';
import { headingFor, missingSections } from '../questions/outline.ts';
import { composeEdits } from '../text/compose.ts';
import { applyEdits } from '../text/edit.ts';
import { textOf } from '../text/source.ts';
import { type Edits, edited } from './outcome.ts';
import { EDITS } from './sentences.ts';

/**
 * Puts the headings of all required sections that are missing at their places, in the draft's own heading style. A
 * heading that is one typing error away from such a section is taken for it, and written right.
 */
export function insertMissingSections(brief: Brief): Edits {
  const nearly = nearlyThere(brief);
  const corrections = nearly.flatMap(({ edit }) => (edit === undefined ? [] : [edit]));
  const text = applyEdits(textOf(brief.source), corrections);
  const corrected = corrections.length === 0 ? brief : readerOf({ profile: brief.profile }).read(text, brief.circumstances);
  const taken = new Set(nearly.map(({ spec }) => spec.role));
  const missing = missingSections(corrected).filter(({ spec }) => !taken.has(spec.role));
  const names = missing.map(({ spec }) => ({ phrase: 'quoted', values: { words: headingFor(spec, corrected) } }) as const);
  const inserted = names.length > 0 ? [sentence(EDITS, 'inserted', { names: enumerate(names, names.length) })] : [];
  const edits = composeEdits(text, corrections, insertionsOf(corrected, missing));
  return edited(edits, [], [...nearly.map(saidOf), ...inserted]);
}

/** The first of those that are nearly one section. */
function nearlyThere(brief: Brief): readonly MisspelledHeading[] {
  const missing = new Set(missingSections(brief).map(({ spec }) => spec.role));
  const found = new Map<string, MisspelledHeading>();
  for (const each of misspelledHeadings(brief))
    if (missing.has(each.spec.role) && !found.has(each.spec.role)) found.set(each.spec.role, each);
  return [...found.values()];
}

function saidOf({ heading, near, edit }: MisspelledHeading): Sentence {
  return sentence(EDITS, edit === undefined ? 'taken' : 'corrected', { heading: heading.text, near });
}
