import { defineRule } from '../../lint/rule.ts';
import { duplicateNumbers } from '../../questions/numbering-slips.ts';

export default defineRule({
  id: 'reference-duplicate-number',
  summary: 'two entries with one number',
  level: 'error',
  messages: {
    expected: 'Two entries have the number {number}: here {expected} is expected.',
    twice: 'Two entries have the number {number}, so a citation [{number}] could mean either.',
    first: 'The first entry {number}.',
    renumber: 'Change the number to {expected}',
  },
  *check({ references }) {
    if (references === undefined) return;
    for (const { entry, first, expected } of duplicateNumbers(references)) {
      const { number, digits } = entry;
      const related = [{ message: 'first', values: { number }, span: first.span }] as const;
      if (expected === undefined) yield { message: 'twice', values: { number }, span: digits, related };
      else {
        const edits = () => [{ span: digits, text: String(expected) }];
        const fixes = [{ message: 'renumber', values: { expected }, edits }] as const;
        yield { message: 'expected', values: { number, expected }, span: digits, related, fixes };
      }
    }
  },
});
