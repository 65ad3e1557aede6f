import { defineRule } from '../../lint/rule.ts';
import { insertMissingSections, neighbourOf } from '../../questions/missing-section-text.ts';
import { misspelledHeadings } from '../../questions/misspelled-headings.ts';
import { headingFor, missingSections, openingSpan } from '../../questions/outline.ts';

export default defineRule({
  id: 'structure-missing-section',
  summary: 'each required section that is absent, with where it is expected',
  level: ['warning', 'error'],
  messages: {
    after: 'The section "{name}" is missing: it is expected after "{before}".',
    before: 'The section "{name}" is missing: it is expected before "{after}".',
    absent: 'The section "{name}" is missing.',
    insert: 'Insert the section "{name}"',
    insertAll: 'Insert all missing sections',
  },
  *check(brief) {
    const absentees = missingSections(brief);
    if (absentees.length === 0) return;
    // A heading that is nearly the section is told once, by `structure-misspelled-heading`.
    const nearly = new Set(misspelledHeadings(brief).map(({ spec }) => spec.role));
    const missing = absentees.filter(({ spec }) => !nearly.has(spec.role));
    for (const absent of missing) {
      const name = headingFor(absent.spec, brief);
      const insertion = () => insertMissingSections(brief, [absent]);
      const insertions = () => insertMissingSections(brief, missing);
      const one = { message: 'insert', values: { name }, edits: insertion } as const;
      const all = { message: 'insertAll', edits: insertions } as const;
      const fixes = missing.length > 1 ? [one, all] : [one];
      const { behind, before } = neighbourOf(brief, absent);
      if (behind !== undefined) {
        const { heading } = behind;
        yield { message: 'after', values: { name, before: heading.text }, span: heading.content, fixes };
      } else if (before !== undefined) {
        const { heading } = before;
        yield { message: 'before', values: { name, after: heading.text }, span: heading.content, fixes };
      } else {
        yield { message: 'absent', values: { name }, span: openingSpan(brief), fixes };
      }
    }
  },
});
