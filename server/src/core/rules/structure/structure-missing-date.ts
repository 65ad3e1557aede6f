import { defineRule } from '../../lint/rule.ts';
import { openingSpan } from '../../questions/outline.ts';

export default defineRule({
  id: 'structure-missing-date',
  summary: 'no date (roles cannot be resolved without one)',
  level: 'warning',
  messages: {
    missing:
      'The brief has no date, so nobody can tell who held which office: write it under the author ("December 2021"), or as `date` in the front matter.',
    impossible: 'There is no day "{found}": {month} has {days} days.',
    unreadable: 'The date "{found}" cannot be read: write it as "14 December 2021", "December 2021" or "2021-12-14".',
  },
  *check(brief) {
    if (brief.date !== undefined) return;
    const impossible = brief.head.impossibleDate;
    if (impossible !== undefined) {
      const { text, span, day } = impossible;
      yield { message: 'impossible', values: { found: text, month: day, days: day.days }, span };
      return;
    }
    const written = brief.frontMatter?.date;
    if (written === undefined) yield { message: 'missing', span: openingSpan(brief) };
    else yield { message: 'unreadable', values: { found: written.text }, span: written.span };
  },
});
