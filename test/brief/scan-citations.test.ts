import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scanCitations } from '../../server/src/core/brief/scan-citations.ts';
import { OPAQUE, TRANSPARENT } from '../../server/src/core/text/marks.ts';
import { holds } from '../support/holds.ts';

describe('scan-citations: what stands around', () => {
  const joined = (visible: string): readonly boolean[] => scanCitations(visible).map(({ joins }) => joins);
  it('knows which stand in one place', () => {
    assert.deepEqual(joined('a [1][2], [3] b [4]'), [false, true, true, false]);
    assert.deepEqual(joined(`a ${TRANSPARENT}[1${TRANSPARENT}] ${TRANSPARENT}[2]`), [false, true]);
    assert.deepEqual(joined('a [1]; [2]. [3]'), [false, false, false]);
    assert.deepEqual(joined('a [1]\r\n[2]\r\n\r\n[3]\n \t\n[4]\n[5]\r\r[6]'), [false, true, false, false, true, false]);
  });
  it('knows which stand right behind a word', () => {
    assert.deepEqual(
      scanCitations('word[1] Niš[2] w [3] 2019[4]').map(({ glued }) => glued),
      [true, true, false, true],
    );
  });
  it('knows which stand right behind another bracket', () => {
    assert.deepEqual(
      scanCitations('[report][1] and [2]').map(({ afterBracket }) => afterBracket),
      [true, false],
    );
  });
  it('leaves out what is code by what stands before', () => {
    for (const code of ['%[1]s', 'a[1]', 'x_y[1]', 'foo.bar[1]', 'A1[1]', '_[1]'])
      assert.deepEqual(scanCitations(code), [], code);
  });
  it('leaves out what holds something that is not prose', () => assert.deepEqual(scanCitations(`[1, ${OPAQUE}${OPAQUE}]`), []));
});

describe('scan-citations: what is written is what is read', () => {
  const numbers = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
    maxLength: 5,
  });
  const dash = fc.constantFrom('-', '–', '—', ' - ', ' – ');
  holds(
    'in groups of numbers and ranges',
    150,
    fc.property(numbers, dash, fc.constantFrom(',', ', '), (parts, range, comma) => {
      const written = parts.map(([from, more]) => (more === 0 ? `${from}` : `${from}${range}${from + more}`)).join(comma);
      const [bracket] = scanCitations(`Text [${written}].`);
      assert.equal(bracket?.form, 'sound');
      assert.deepEqual(
        bracket?.parts.map(({ from, to }) => [from, to]),
        parts.map(([from, more]) => [from, from + more]),
      );
      assert.deepEqual(bracket?.span, { start: 5, end: 7 + written.length });
    }),
  );

  holds(
    'with every number where its digits stand, in whatever text',
    200,
    fc.property(
      fc.array(fc.constantFrom('[', ']', '1', '23', '-', '–', ',', ';', ' ', 'p. ', 'a', '\n', TRANSPARENT, OPAQUE, '('), {
        maxLength: 30,
      }),
      (parts) => {
        const visible = parts.join('');
        for (const { span, parts: found } of scanCitations(visible)) {
          assert.ok(visible.charAt(span.start) === '[' && visible.charAt(span.end - 1) === ']');
          for (const { fromSpan, toSpan, from } of found) {
            assert.equal(Number(visible.slice(fromSpan.start, fromSpan.end)), from);
            assert.match(visible.slice(toSpan.start, toSpan.end), /^\d+$/);
          }
        }
      },
    ),
  );
});
