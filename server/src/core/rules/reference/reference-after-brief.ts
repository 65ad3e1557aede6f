import { ofEach } from '../../brief/list-facts.ts';
import type { Entry } from '../../brief/references.ts';
import { mismatchOf } from '../../entry/date-mismatch.ts';
import type { EntryFields } from '../../entry/fields.ts';
import { defineRule } from '../../lint/rule.ts';
import { earliest, latest } from '../../text/date.ts';

export default defineRule({
  id: 'reference-after-brief',
  summary: 'an entry dated after the brief',
  level: 'information',
  messages: {
    after: 'Entry {number} is dated {found}, after the brief itself ({brief}).',
    brief: 'The date of the brief.',
  },
  *check({ references, head }) {
    if (references === undefined || head.date === undefined) return;
    const end = latest(head.date.date);
    for (const { index, answer } of references.ask(FIRST_DAYS)) {
      if (answer <= end) continue;
      const entry = references.entries[index] as Entry;
      const { date } = entry.fields;
      if (date === undefined) continue;
      yield {
        message: 'after',
        values: { number: entry.number, found: date.text, brief: head.date.text },
        span: date.span,
        related: [{ message: 'brief', span: head.date.span }],
      };
    }
  },
});

const FIRST_DAYS = ofEach(firstDay);

/** As a number that orders days. A date that the address contradicts is told as that mistake. */
function firstDay(fields: EntryFields): number | undefined {
  const { date } = fields;
  return date?.apart === true && mismatchOf(fields) === undefined ? earliest(date.date) : undefined;
}
