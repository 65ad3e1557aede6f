import { ofEach } from '../../brief/list-facts.ts';
import type { Entry } from '../../brief/references.ts';
import type { EntryFields } from '../../entry/fields.ts';
import { defineRule } from '../../lint/rule.ts';

/** What most of a list lacks is told once. */
const FEW = 3;

export default defineRule({
  id: 'reference-missing-url',
  summary: 'an entry without an address',
  level: 'information',
  messages: {
    missing: 'Entry {number} gives no address: the profile wants "{label}" and a URL at its end.',
    most: '{count} of {all} entries give no address: the profile wants "{label}" and a URL at the end of each.',
    another: 'Entry {number} gives no address.',
  },
  *check({ references, profile }) {
    if (references === undefined || !profile.references.wantsUrl) return;
    const { entries } = references;
    const missing = references.ask(MISSING).map(({ index }) => entries[index] as Entry);
    const [first] = missing;
    if (first === undefined) return;
    const label = profile.references.urlLabel;
    if (missing.length > FEW && missing.length * 2 > entries.length) {
      const related = missing
        .slice(1, 11)
        .map((entry) => ({ message: 'another', values: { number: entry.number }, span: entry.span }) as const);
      yield { message: 'most', values: { count: missing.length, all: entries.length, label }, span: first.textSpan, related };
      return;
    }
    for (const { number, textSpan } of missing) yield { message: 'missing', values: { number, label }, span: textSpan };
  },
});

const MISSING = ofEach(lacksUrl);

/** What is printed, told, ruled or kept in an archive has no address. */
const OFFLINE =
  /(?<!\p{L})(?:doi|isbn|issn|interview|wywiad|rozmowa|archiw\p{L}+|archive of|private|unpublished|niepublikowan\p{L}+|dz\. ?u|oj [lc]\b|ecli|case [ct]-\d|glasnik|gazette|journal of laws|monitor polski|pp?\.\s?\d|s\.\s?\d|vol\.|\d+\(\d+\))/iu;

/** A book is dated by its year. */
function lacksUrl({ url, ibid, date }: EntryFields, shown: string): true | undefined {
  const isBook = date !== undefined && date.date.month === undefined;
  const lacks = url === undefined && !ibid && !isBook && shown.trim() !== '' && !OFFLINE.test(shown);
  return lacks ? true : undefined;
}
