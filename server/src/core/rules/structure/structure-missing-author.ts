import { defineRule } from '../../lint/rule.ts';
import { openingSpan } from '../../questions/outline.ts';
import { templateAuthor } from '../../questions/template-text.ts';

export default defineRule({
  id: 'structure-missing-author',
  summary: 'no author, or that of the template',
  level: ['information', 'warning'],
  messages: {
    missing:
      'The brief names no author: write the name on a line of its own under the title, or as `author` in the front matter.',
    template: 'The author is still "{found}", as in the template: write who has written the brief.',
  },
  *check(brief, { mode }) {
    const author = mode === 'publish' ? templateAuthor(brief) : undefined;
    if (author !== undefined) yield { message: 'template', values: { found: author.text }, span: author.span };
    if (brief.head.authors.length === 0) yield { message: 'missing', span: openingSpan(brief) };
  },
});
