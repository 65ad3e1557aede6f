import assert from 'node:assert/strict';
import fc from 'fast-check';
import { columnsOf } from '../../server/src/cli/reports/columns.ts';
import { holds } from '../support/holds.ts';

/** Letters and marks of Latin texts, which are drawn without looking at graphemes, and those around their ranges. */
const latin = fc.string({
  unit: fc.constantFrom(...'aZ 9.,(ąŁźéÿ\u00A0\u00AC\u00AD\u00AE\u024F\u0250–“”…\u2010\u2027\u2028\u0301\t'.split('')),
});

describe('columns of a line', () => {
  holds(
    'are the same where letters that join or are wide stand behind it',
    10,
    fc.property(latin, (text) => {
      const alone = columnsOf(text);
      const withWide = columnsOf(`${text} 武`);
      assert.deepEqual(alone.at, withWide.at.slice(0, text.length + 1));
      assert.ok(withWide.shown.startsWith(alone.shown));
    }),
  );
});
