import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../server/src/core/index.ts';
import { composeEdits } from '../../server/src/core/text/compose.ts';
import { editsInOrder } from '../../server/src/core/text/edit-order.ts';
import { holds } from '../support/holds.ts';

/** Edits of a text of this length that do not overlap. */
const edits = (length: number): fc.Arbitrary<readonly TextEdit[]> =>
  fc
    .array(fc.record({ at: fc.nat({ max: 6 }), length: fc.nat({ max: 3 }), text: fc.constantFrom('', 'x', 'YZ') }), {
      maxLength: 6,
    })
    .map((all) => {
      let end = 0;
      return all.flatMap(({ at, length: cut, text }) => {
        const span = { start: end + at, end: end + at + cut };
        if (span.end > length) return [];
        end = span.end;
        return [{ span, text }];
      });
    });

describe('edits of edits', () => {
  holds(
    'one set does what two do one after the other',
    100,
    fc.property(
      edits(20).chain((first) => {
        const between = applyEdits('abcdefghijklmnopqrst', first);
        return fc.tuple(fc.constant(first), fc.constant(between), edits(between.length));
      }),
      ([first, between, second]) => {
        const composed = composeEdits(between, first, second);
        assert.equal(applyEdits('abcdefghijklmnopqrst', composed), applyEdits(between, second));
        for (const [index, { span }] of composed.entries()) {
          assert.ok((composed[index + 1]?.span.start ?? Number.POSITIVE_INFINITY) > span.end);
        }
      },
    ),
  );

  it('makes one of an insertion and what stands right behind it', () => {
    const ordered = editsInOrder([
      { span: { start: 5, end: 6 }, text: 'c' },
      { span: { start: 2, end: 3 }, text: 'b' },
      { span: { start: 2, end: 2 }, text: 'a' },
    ]);
    assert.deepEqual(ordered, [
      { span: { start: 2, end: 3 }, text: 'ab' },
      { span: { start: 5, end: 6 }, text: 'c' },
    ]);
  });
});
