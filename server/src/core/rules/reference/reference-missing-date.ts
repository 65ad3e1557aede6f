import { ofEach } from '../../brief/list-facts.ts';
import type { Entry } from '../../brief/references.ts';
import type { EntryFields } from '../../entry/fields.ts';
import { defineRule } from '../../lint/rule.ts';
import { shift } from '../../text/span.ts';

/** What most of a list lacks is told once. */
const FEW = 3;

export default defineRule({
  id: 'reference-missing-date',
  summary: 'an entry without a date, or with a day that no calendar has',
  level: 'information',
  messages: {
    impossible: 'Entry {number} is dated "{found}", but {month} has {days} days.',
    missing: 'Entry {number} gives no date.',
    most: '{count} of {all} entries give no date.',
  },
  *check({ references }) {
    if (references === undefined) return;
    const { entries } = references;
    for (const { index, answer } of references.ask(IMPOSSIBLE)) {
      const { number, textSpan } = entries[index] as Entry;
      const values = { number, found: answer.text, month: answer.day, days: answer.day.days };
      yield { message: 'impossible', values, span: shift(answer.span, textSpan.start), level: 'warning' };
    }
    const missing = references.ask(MISSING).map(({ index }) => entries[index] as Entry);
    const [first] = missing;
    if (first === undefined) return;
    if (missing.length > FEW && missing.length * 2 > entries.length) {
      const related = missing
        .slice(1, 11)
        .map(({ number, textSpan }) => ({ message: 'missing', values: { number }, span: textSpan }) as const);
      yield { message: 'most', values: { count: missing.length, all: entries.length }, span: first.textSpan, related };
      return;
    }
    for (const { number, fields, textSpan } of missing) {
      yield { message: 'missing', values: { number }, span: fields.title.text === '' ? textSpan : fields.title.span };
    }
  },
});

const IMPOSSIBLE = ofEach(({ impossibleDate }) => impossibleDate);
const MISSING = ofEach(lacksDate);

/** `n.d.`, `b.d.`, `forthcoming`, `no date`: its author knows. Rulings and laws carry their year in their number (`br. 6/2018`). */
const UNDATED =
  /(?<!\p{L})(?:n\. ?d\.|b\. ?d\.|b\. ?r\.|s\. ?d\.|no date|undated|forthcoming|in press|w druku)|[/:](?:19|20)\d\d(?![\d/-])/iu;

/** A page that says when it was read has no date of its own. */
function lacksDate({ date, ibid, accessed, url }: EntryFields, shown: string): true | undefined {
  const lacks =
    date === undefined &&
    accessed === undefined &&
    !ibid &&
    shown.trim() !== '' &&
    !UNDATED.test(shown.slice(0, url?.span.start));
  return lacks ? true : undefined;
}
