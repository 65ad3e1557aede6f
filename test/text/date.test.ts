import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateOf, earliest, formatIsoDate, latest, type PartialDate, parseIsoDate } from '../../server/src/core/text/date.ts';
import { holds } from '../support/holds.ts';

describe('date', () => {
  const read: readonly (readonly [text: string, date: PartialDate | undefined])[] = [
    ['2021', { year: 2021 }],
    ['2021-12', { year: 2021, month: 12 }],
    ['2021-12-14', { year: 2021, month: 12, day: 14 }],
    [' 2021-02-03 ', { year: 2021, month: 2, day: 3 }],
    ['2020-02-29', { year: 2020, month: 2, day: 29 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
    ['1900-02-29', undefined],
    ['2021-02-29', undefined],
    ['2021-04-31', undefined],
    ['2021-13', undefined],
    ['2021-00', undefined],
    ['2021-12-00', undefined],
    ['2021-12-14T10:00', undefined],
    ['21-12-14', undefined],
    ['December 2021', undefined],
    ['', undefined],
  ];
  for (const [text, date] of read) {
    it(`reads ${JSON.stringify(text)} as ${date === undefined ? 'no date' : formatIsoDate(date)}`, () => {
      assert.deepEqual(parseIsoDate(text), date);
    });
  }

  it('spans what an inexact date can mean', () => {
    assert.deepEqual([earliest({ year: 2021 }), latest({ year: 2021 })], [20210101, 20211231]);
    assert.deepEqual([earliest({ year: 2020, month: 2 }), latest({ year: 2020, month: 2 })], [20200201, 20200229]);
    assert.deepEqual(
      [earliest({ year: 2021, month: 12, day: 14 }), latest({ year: 2021, month: 12, day: 14 })],
      [20211214, 20211214],
    );
  });

  const parts = fc.record({
    year: fc.integer({ min: 0, max: 9999 }),
    month: fc.integer({ min: 0, max: 13 }),
    day: fc.integer({ min: 0, max: 32 }),
  });
  holds(
    'knows the days that the calendar has, and reads what it writes',
    200,
    fc.property(parts, ({ year, month, day }) => {
      const date = dateOf(year, month, day);
      const calendar = new Date(0);
      calendar.setUTCFullYear(year, month - 1, day);
      const exists = month >= 1 && day >= 1 && calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day;
      assert.equal(date !== undefined, exists);
      if (date !== undefined) assert.deepEqual(parseIsoDate(formatIsoDate(date)), date);
    }),
  );
});
