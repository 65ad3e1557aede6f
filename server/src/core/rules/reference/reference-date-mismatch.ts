import { ofEach } from '../../brief/list-facts.ts';
import { mismatchOf } from '../../entry/date-mismatch.ts';
import { writeDate } from '../../entry/date-style.ts';
import { defineRule } from '../../lint/rule.ts';
import { shift } from '../../text/span.ts';

export default defineRule({
  id: 'reference-date-mismatch',
  summary: 'a date that differs from the date in its address by more than a day',
  level: 'warning',
  messages: {
    differs: 'The entry is dated {found}, but its address says {other}.',
    address: 'The address says {other}.',
    replace: 'Write {other} (to be verified)',
  },
  *check({ references }) {
    for (const { index, answer: mismatch } of references?.ask(MISMATCHES) ?? []) {
      const { text, span, date, style, language } = mismatch.date;
      const offset = references?.entries[index]?.textSpan.start ?? 0;
      const other =
        writeDate(mismatch.inUrl.date, style, language ?? 'en') ?? writeDate(mismatch.inUrl.date, 'month-day-year', 'en') ?? '';
      const edits = () => [{ span: shift(span, offset), text: other }];
      yield {
        message: 'differs',
        values: { found: text, other },
        span: shift(span, offset),
        related: [{ message: 'address', values: { other }, span: shift(mismatch.inUrl.span, offset) }],
        fixes: writeDate(date, style, language ?? 'en') === undefined ? [] : [{ message: 'replace', values: { other }, edits }],
      };
    }
  },
});

const MISMATCHES = ofEach(mismatchOf);
