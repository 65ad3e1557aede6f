import { defineRule } from '../../lint/rule.ts';
import { openingSpan } from '../../questions/outline.ts';

export default defineRule({
  id: 'structure-missing-title',
  summary: 'no title',
  level: 'warning',
  messages: {
    missing: 'The brief has no title: write it above the author and the date, or as `title` in the front matter.',
  },
  *check(brief) {
    if (brief.head.title === undefined) yield { message: 'missing', span: openingSpan(brief) };
  },
});
