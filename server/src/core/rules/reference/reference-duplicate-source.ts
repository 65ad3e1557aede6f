import { defineRule } from '../../lint/rule.ts';
import { duplicateSources } from '../../questions/source-identity.ts';

export default defineRule({
  id: 'reference-duplicate-source',
  summary: 'two entries with one source',
  level: 'warning',
  messages: {
    url: 'Entries {first} and {number} name the same source: their addresses lead to one page.',
    'url-only':
      'Entries {first} and {number} have one address under two titles: they are one source, or one of the addresses is wrong.',
    title: 'Entries {first} and {number} name the same source: they have one title and one date.',
    first: 'Entry {first} stands here.',
  },
  *check({ references }) {
    if (references === undefined) return;
    for (const { entry, first, by } of duplicateSources(references)) {
      // A line that stands twice, number and all, is told by its number.
      if (entry.number === first.number) continue;
      const values = { first: first.number, number: entry.number };
      const { url, title } = entry.fields;
      yield {
        message: by,
        values,
        span: by === 'title' ? title.span : (url?.span ?? entry.span),
        related: [{ message: 'first', values: { first: first.number }, span: first.span }],
      };
    }
  },
});
