import type { Brief } from '../../brief/brief.ts';
import type { Entry } from '../../brief/references.ts';
import { enumerate } from '../../language/template.ts';
import { defineRule } from '../../lint/rule.ts';
import { countsFromZero, duplicateNumbers } from '../../questions/numbering-slips.ts';
import type { TextEdit } from '../../text/edit.ts';
import { outOfOrder } from '../../text/order.ts';
import { sliceOf } from '../../text/source.ts';

export default defineRule({
  id: 'reference-numbering',
  summary: 'a gap, or a list out of ascending order',
  level: 'warning',
  messages: {
    gap: 'Entry {number} follows entry {previous}: {missing} is missing from the list.',
    gaps: 'Entry {number} follows entry {previous}: {missing} are missing from the list.',
    start: 'The list begins at {number} instead of 1.',
    order: 'Entry {number} stands out of order: it is expected after entry {previous}.',
    orderFirst: 'Entry {number} stands out of order: it is expected before entry {next}.',
    neighbour: 'Entry {number} stands here.',
    raise: 'Number the entries from 1, as the text does',
  },
  *check(brief) {
    const { citations, references } = brief;
    if (references === undefined || references.entries.every(({ number }, index) => number === index + 1)) return;
    const repeated = new Set(duplicateNumbers(references).map(({ entry }) => entry));
    const entries = references.entries.filter((entry) => !repeated.has(entry));
    const misplaced = new Set(outOfOrder(entries.map(({ number }) => number)).map((index) => entries[index] as Entry));
    const sorted = entries.toSorted((a, b) => a.number - b.number);
    for (const entry of misplaced) {
      const { number, digits } = entry;
      const place = sorted.indexOf(entry);
      const previous = sorted.slice(0, place).findLast((other) => !misplaced.has(other));
      const next = sorted.slice(place).find((other) => !misplaced.has(other));
      const neighbour = previous ?? next;
      if (neighbour === undefined) continue;
      const related = [{ message: 'neighbour', values: { number: neighbour.number }, span: neighbour.span }] as const;
      if (previous === undefined)
        yield { message: 'orderFirst', values: { number, next: neighbour.number }, span: digits, related };
      else yield { message: 'order', values: { number, previous: previous.number }, span: digits, related };
    }
    const expected = new Set(duplicateNumbers(references).map((duplicate) => duplicate.expected));
    const cited = new Set(citations.flatMap((citation) => citation.numbers));
    let previous = 0;
    for (const [index, entry] of sorted.entries()) {
      const { number, digits } = entry;
      // A number that is cited but has no entry is one mistake, and the citation shows it.
      const missing = between(previous, number).filter((absent) => !expected.has(absent) && !cited.has(absent));
      if (index === 0 && (number === 0 || missing.length > 0)) {
        const raising = raised(brief);
        const edits = () => raising;
        const fixes = raising.length === 0 ? [] : [{ message: 'raise', edits } as const];
        yield { message: 'start', values: { number }, span: digits, fixes };
      } else if (missing.length > 0) {
        const shown = enumerate(missing.map(String));
        yield { message: missing.length === 1 ? 'gap' : 'gaps', values: { number, previous, missing: shown }, span: digits };
      }
      previous = number;
    }
  },
});

function between(previous: number, next: number): readonly number[] {
  return Array.from({ length: Math.max(0, next - previous - 1) }, (_, i) => previous + 1 + i);
}

/** Every entry's number made one larger, where the text counts from 1 already; none where it does not. */
function raised({ citations, references, source }: Brief): readonly TextEdit[] {
  if (references === undefined || !countsFromZero(references, citations)) return [];
  const { entries } = references;
  if (!entries.every(({ number, digits }, index) => number === index && sliceOf(source, digits) === String(number))) return [];
  return entries.map(({ digits, number }) => ({ span: digits, text: String(number + 1) }));
}
