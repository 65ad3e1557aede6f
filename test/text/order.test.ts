import assert from 'node:assert/strict';
import fc from 'fast-check';
import { outOfOrder } from '../../server/src/core/text/order.ts';
import { holds } from '../support/holds.ts';

describe('order', () => {
  const cases: readonly (readonly [values: readonly number[], moved: number])[] = [
    [[], 0],
    [[7], 0],
    [[1, 2, 3], 0],
    [[1, 3, 2, 4], 1],
    [[4, 1, 2, 3], 1],
    [[2, 3, 4, 1], 1],
    [[3, 2, 1], 2],
    [[1, 1, 2], 1],
  ];
  for (const [values, moved] of cases) {
    it(`${JSON.stringify(values)} needs ${moved} to move`, () => assert.equal(outOfOrder(values).length, moved));
  }

  it('names the one that stands wrong', () => {
    assert.deepEqual(outOfOrder([4, 1, 2, 3]), [0]);
    assert.deepEqual(outOfOrder([2, 3, 4, 1]), [3]);
  });

  holds(
    'leaves an ascending rest, and no smaller choice would',
    200,
    fc.property(fc.array(fc.nat(9), { maxLength: 9 }), (values) => {
      const moved = new Set(outOfOrder(values));
      const rest = values.filter((_, index) => !moved.has(index));
      assert.ok(rest.every((value, i) => i === 0 || value > (rest[i - 1] as number)));
      assert.equal(rest.length, longestAscending(values));
    }),
  );
});

function longestAscending(values: readonly number[]): number {
  const ending: number[] = [];
  values.forEach((value, i) => {
    ending.push(1 + Math.max(0, ...ending.filter((_, j) => j < i && (values[j] as number) < value)));
  });
  return Math.max(0, ...ending);
}
