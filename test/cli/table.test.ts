import assert from 'node:assert/strict';
import { tableOf } from '../../server/src/cli/reports/table.ts';

describe('a table on a terminal', () => {
  const rows = [
    ['name', 'role', 'times'],
    ['Ana Ross', 'Mayor of Koper; President of the League of Adriatic Harbours', '2'],
    ['Bo', '', '1'],
  ];

  it('is as wide as what it holds where nobody says how wide it may be', () => {
    assert.equal(
      tableOf(rows, 1, undefined),
      `  name      role                                                          times
  Ana Ross  Mayor of Koper; President of the League of Adriatic Harbours  2
  Bo                                                                      1
`,
    );
    assert.equal(tableOf(rows, 1, 200), tableOf(rows, 1, undefined));
  });

  it('goes on in further lines where the terminal is narrower', () => {
    const table = tableOf(rows, 1, 50);
    assert.equal(
      table,
      `  name      role                             times
  Ana Ross  Mayor of Koper; President of     2
            the League of Adriatic Harbours
  Bo                                         1
`,
    );
    assert.ok(table.split('\n').every((line) => line.length <= 50));
  });
});
