import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../server/src/core/text/edit.ts';
import { holds } from '../support/holds.ts';

describe('edit', () => {
  const at = (start: number, end: number, text: string): TextEdit => ({ span: { start, end }, text });

  it('gives the text back when there is nothing to do', () => assert.equal(applyEdits('abc', []), 'abc'));
  it('inserts at both ends', () => assert.equal(applyEdits('b', [at(1, 1, 'c'), at(0, 0, 'a')]), 'abc'));
  it('takes edits in whatever order they come', () => assert.equal(applyEdits('abcd', [at(3, 4, 'D'), at(0, 1, 'A')]), 'AbcD'));
  it('keeps the order of insertions at one place', () => assert.equal(applyEdits('ad', [at(1, 1, 'b'), at(1, 1, 'c')]), 'abcd'));
  it('inserts before it replaces at one place', () => assert.equal(applyEdits('ab', [at(0, 1, 'X'), at(0, 0, '1')]), '1Xb'));
  it('lets edits touch', () => assert.equal(applyEdits('abcd', [at(0, 2, 'x'), at(2, 4, 'y')]), 'xy'));
  it('refuses edits that overlap', () => assert.throws(() => applyEdits('abcd', [at(0, 3, 'x'), at(2, 4, 'y')]), RangeError));

  holds(
    'equals replacing from the last edit to the first',
    150,
    fc.property(
      fc.string({ maxLength: 20 }),
      fc.array(fc.nat(20), { maxLength: 8 }),
      fc.array(fc.string({ maxLength: 3 })),
      (text, cuts, texts) => {
        const bounds = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
        const edits = bounds.flatMap((start, i) => (i % 2 === 0 ? [at(start, bounds[i + 1] ?? start, texts[i] ?? '')] : []));
        const expected = edits.reduceRight(
          (done, { span, text: put }) => done.slice(0, span.start) + put + done.slice(span.end),
          text,
        );
        assert.equal(applyEdits(text, edits.toReversed()), expected);
      },
    ),
  );
});
