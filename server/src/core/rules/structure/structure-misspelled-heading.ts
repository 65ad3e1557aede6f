import { defineRule } from '../../lint/rule.ts';
import { misspelledHeadings } from '../../questions/misspelled-headings.ts';

export default defineRule({
  id: 'structure-misspelled-heading',
  summary: 'a heading one typing error away from a profile section that is missing ("did you mean")',
  level: 'warning',
  messages: {
    near: 'The heading "{name}" names no section of a brief: did you mean "{near}"?',
    write: 'Write "{near}"',
  },
  *check(brief) {
    for (const { heading, near, edit } of misspelledHeadings(brief)) {
      const edits = () => (edit === undefined ? [] : [edit]);
      const fixes = edit === undefined ? [] : ([{ message: 'write', values: { near }, edits }] as const);
      yield { message: 'near', values: { name: heading.text, near }, span: edit?.span ?? heading.content, fixes };
    }
  },
});
