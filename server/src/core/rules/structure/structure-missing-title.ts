import { defineRule } from '../../lint/rule.ts';
import { openingSpan } from '../../questions/outline.ts';
import { templateTitle } from '../../questions/template-text.ts';

export default defineRule({
  id: 'structure-missing-title',
  summary: 'no title, or that of the template',
  level: 'warning',
  messages: {
    missing: 'The brief has no title: write it above the author and the date, or as `title` in the front matter.',
    template: 'The title is still "{found}", as in the template: write the title of the brief.',
  },
  *check(brief, { mode }) {
    const title = mode === 'publish' ? templateTitle(brief) : undefined;
    if (title !== undefined) yield { message: 'template', values: { found: title.text }, span: title.span };
    if (brief.head.title === undefined) yield { message: 'missing', span: openingSpan(brief) };
  },
});
