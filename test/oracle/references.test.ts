import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIsoDate, lint, positionAt, readerOf, rules } from '../../server/src/core/index.ts';
import { PROJECT } from '../support/bundled-glossary.ts';

const SHARED = join(PROJECT, '../shared');

/** What the editor found in the entries, and what is his to find: 13 has three faults, all others one. */
const EXPECTED = [
  'entry 3: reference-url',
  'entry 7: reference-url',
  'entry 9: reference-url',
  'entry 12: reference-format',
  'entry 13: reference-format',
  'entry 13: reference-date-mismatch',
  'entry 13: reference-url',
  'entry 14: reference-url',
  'entry 15: reference-date-style',
];

describe('oracle: references of a real brief', () => {
  if (!existsSync(join(SHARED, 'briefs/huawei-safe-city.txt'))) {
    it('lies outside the project');
    return;
  }
  const text = readFileSync(join(SHARED, 'briefs/huawei-safe-city.txt'), 'utf8');
  const brief = readerOf().read(text);
  const problems = lint(
    brief,
    rules.filter(({ meta }) => /^(?:citation|reference|evidence)-/.test(meta.id)),
  );
  const entries = brief.references?.entries ?? [];

  it('are reported as a careful editor marks them, and nothing else is', () => {
    const found = problems.map(({ rule, span }) => {
      const entry = entries.find((each) => each.span.start <= span.start && span.end <= each.span.end);
      return `entry ${entry?.number}: ${rule}`;
    });
    assert.deepEqual(found, EXPECTED);
  });

  it('are reported where the editor saw them', () => {
    const rows = readFileSync(join(SHARED, 'oracle/findings.tsv'), 'utf8').split('\n');
    const places = new Set(rows.map((row) => row.split('\t').slice(1, 3).join(':')));
    for (const { rule, span } of problems.filter((problem) => problem.rule !== 'reference-format')) {
      const { line, character } = positionAt(brief.source, span.start);
      assert.ok(places.has(`${line + 1}:${character + 1}`), `${rule} at ${line + 1}:${character + 1}`);
    }
  });

  it('are read field by field', () => {
    assert.equal(entries.length, 15);
    for (const { fields, number } of entries) {
      const { authors, title, date, publisher, url } = fields;
      assert.ok(title.text.length > 10 && !/\d{4}$|,$/.test(title.text), `title of ${number}: ${title.text}`);
      assert.ok(date?.apart && formatIsoDate(date.date).length === (number === 14 ? 7 : 10), `date of ${number}`);
      assert.ok(publisher !== undefined && !publisher.text.includes('Online'), `publisher of ${number}`);
      assert.ok(url?.label?.text === 'Online:' && entries[number - 1]?.span.end === url.span.end, `address of ${number}`);
      assert.equal(authors !== undefined, [1, 5, 9, 14].includes(number), `authors of ${number}: ${authors?.text}`);
    }
    assert.deepEqual(
      entries.filter(({ fields }) => fields.originalTitle !== undefined).map(({ number }) => number),
      [7, 10, 12, 13, 15],
    );
  });
});
