import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  lineAt,
  offsetAt,
  type Position,
  positionAt,
  replaceRange,
  type Source,
  sliceOf,
  sourceOf,
  textOf,
} from '../../server/src/core/text/source.ts';
import { holds } from '../support/holds.ts';

describe('source: lines', () => {
  const split: readonly (readonly [text: string, lines: readonly string[]])[] = [
    ['', ['']],
    ['a', ['a']],
    ['a\n', ['a\n', '']],
    ['a\nb', ['a\n', 'b']],
    ['a\r\nb\r\n', ['a\r\n', 'b\r\n', '']],
    ['a\rb', ['a\r', 'b']],
    ['a\r', ['a\r', '']],
    ['\r\r\n\n', ['\r', '\r\n', '\n', '']],
    ['\n\r', ['\n', '\r', '']],
    ['a\u2028b\u0085c\fd', ['a\u2028b\u0085c\fd']],
  ];
  for (const [text, lines] of split) {
    it(`splits ${JSON.stringify(text)} into ${lines.length}`, () => assert.deepEqual(sourceOf(text).lines, lines));
  }

  it('keeps every line where it stands', () => {
    const source = sourceOf('ab\r\nc\r\rd\n');
    assert.deepEqual([...source.starts], [0, 4, 6, 7, 9]);
    assert.equal(source.length, 9);
  });
});

describe('source: positions', () => {
  const source = sourceOf('ab\r\nc\rd\n😀e');

  const places: readonly (readonly [offset: number, line: number, character: number])[] = [
    [0, 0, 0],
    [2, 0, 2],
    [4, 1, 0],
    [5, 1, 1],
    [6, 2, 0],
    [8, 3, 0],
    [10, 3, 2],
    [11, 3, 3],
  ];
  for (const [offset, line, character] of places) {
    it(`offset ${offset} is line ${line}, character ${character}, and back`, () => {
      assert.deepEqual(positionAt(source, offset), { line, character });
      assert.equal(offsetAt(source, { line, character }), offset);
    });
  }

  it('takes an offset outside the text for its nearer end', () => {
    assert.deepEqual(positionAt(source, -3), { line: 0, character: 0 });
    assert.deepEqual(positionAt(source, 99), { line: 3, character: 3 });
  });

  it('takes a character beyond the end of its line for the end, before the line ending', () => {
    assert.equal(offsetAt(source, { line: 0, character: 3 }), 2);
    assert.equal(offsetAt(source, { line: 0, character: 99 }), 2);
    assert.equal(offsetAt(source, { line: 1, character: 99 }), 5);
    assert.equal(offsetAt(source, { line: 3, character: 99 }), 11);
  });

  it('takes a line outside the text for an end of the text', () => {
    assert.equal(offsetAt(source, { line: -1, character: 5 }), 0);
    assert.equal(offsetAt(source, { line: 4, character: 0 }), 11);
    assert.equal(offsetAt(source, { line: 1, character: -2 }), 4);
  });

  it('finds the line of an offset, the end of the text on the last', () => {
    assert.equal(lineAt(source, 3), 0);
    assert.equal(lineAt(source, 4), 1);
    assert.equal(lineAt(source, 11), 3);
    assert.equal(lineAt(sourceOf(''), 0), 0);
  });
});

/** Texts in which line endings meet in every way. */
const text = fc.array(fc.constantFrom('a', 'b', 'é', '😀', '\r', '\n', '\r\n'), { maxLength: 12 }).map((parts) => parts.join(''));
const place: fc.Arbitrary<Position> = fc.record({
  line: fc.integer({ min: -1, max: 8 }),
  character: fc.integer({ min: -1, max: 6 }),
});

describe('source: against a plain string', () => {
  holds(
    'gives back the text, and slices it as a string is sliced',
    150,
    fc.property(text, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (whole, a, b) => {
      const source = sourceOf(whole);
      assert.equal(textOf(source), whole);
      assert.equal(sliceOf(source, { start: Math.min(a, b), end: Math.max(a, b) }), whole.slice(Math.min(a, b), Math.max(a, b)));
    }),
  );

  holds(
    'finds every offset again by its position, but for the middle of a line ending',
    150,
    fc.property(text, (whole) => {
      const source = sourceOf(whole);
      for (let offset = 0; offset <= whole.length; offset++) {
        const inEnding = whole.charAt(offset - 1) === '\r' && whole.charAt(offset) === '\n';
        assert.equal(offsetAt(source, positionAt(source, offset)), inEnding ? offset - 1 : offset);
      }
    }),
  );

  holds(
    'replaces what stands between two positions as a string does, edit after edit',
    250,
    fc.property(text, fc.array(fc.tuple(place, place, text), { minLength: 1, maxLength: 6 }), (whole, edits) => {
      let source = sourceOf(whole);
      let model = whole;
      for (const [start, end, inserted] of edits) {
        const before = source;
        const from = modelOffset(model, start);
        model = model.slice(0, from) + inserted + model.slice(Math.max(from, modelOffset(model, end)));
        const { source: after, change } = replaceRange(source, start, end, inserted);
        source = after;
        assert.deepEqual(source, sourceOf(model));
        assertUntouched(before, after, change);
      }
    }),
  );

  it('joins a lone \\r with the \\n that an edit puts behind it', () => {
    const { source } = replaceRange(sourceOf('a\rb'), { line: 1, character: 0 }, { line: 1, character: 0 }, '\n');
    assert.deepEqual(source.lines, ['a\r\n', 'b']);
  });

  it('joins the two halves of a line ending when what stood between them goes', () => {
    const { source } = replaceRange(sourceOf('a\rxyz\nb'), { line: 1, character: 0 }, { line: 1, character: 3 }, '');
    assert.deepEqual(source.lines, ['a\r\n', 'b']);
  });

  it('takes an end before the start for an empty range', () => {
    const { source } = replaceRange(sourceOf('abc'), { line: 0, character: 2 }, { line: 0, character: 1 }, 'X');
    assert.equal(textOf(source), 'abXc');
  });
});

/** LSP's own words, on a string: a character beyond the line is the line's end. */
function modelOffset(whole: string, { line, character }: Position): number {
  if (line < 0) return 0;
  const lines = whole.split(/(?<=\n|\r(?!\n))/);
  if (whole === '' || /[\r\n]$/.test(whole)) lines.push('');
  if (line >= lines.length) return whole.length;
  const before = lines.slice(0, line).join('').length;
  const content = (lines[line] as string).replace(/[\r\n]+$/, '');
  return before + Math.max(0, Math.min(character, content.length));
}

function assertUntouched(before: Source, after: Source, change: { from: number; removed: number; added: number }): void {
  assert.deepEqual(after.lines.slice(0, change.from), before.lines.slice(0, change.from));
  assert.deepEqual(after.lines.slice(change.from + change.added), before.lines.slice(change.from + change.removed));
  assert.equal(after.lines.length - before.lines.length, change.added - change.removed);
}
