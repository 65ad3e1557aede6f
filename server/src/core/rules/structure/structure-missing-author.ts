import { defineRule } from '../../lint/rule.ts';
import { openingSpan } from '../../questions/outline.ts';

export default defineRule({
  id: 'structure-missing-author',
  summary: 'no author',
  level: ['information', 'warning'],
  messages: {
    missing:
      'The brief names no author: write the name on a line of its own under the title, or as `author` in the front matter.',
  },
  *check(brief) {
    if (brief.head.authors.length === 0) yield { message: 'missing', span: openingSpan(brief) };
  },
});
