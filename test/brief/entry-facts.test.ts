import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint, positionAt, readerOf, rules, sourceOf, textOf } from '../../server/src/core/index.ts';
import { briefOf } from '../support/brief-of.ts';
import { holds } from '../support/holds.ts';

const ENTRY_RULES = rules.filter(({ meta }) => /^(?:citation-repeated|reference-)/.test(meta.id));

/** What entries are made of, and what may be typed into one. */
const bit = fc.constantFrom(
  ...['Nina Berg, ', 'See: ', 'The Port', ' (港口)', ', ', '. ', 'May 3, 2021', '3 May 2021', '2021', 'Sea Weekly', ' Online: '],
  ...[
    'https://sea.example.org/',
    '2021/05/13/',
    'a b.html',
    '?utm_source=x',
    'www.',
    '*',
    '_',
    '\\',
    '[a](https://b.org)',
    '<!-- x -->',
  ],
  ...['[1]', '[1, 1]', '\n', '\n2. ', '\n\n', '(accessed May 3, 2021)', 'Ibid.', '…', '"', '\u{1F6A2}'],
);
const text = fc
  .array(bit, { maxLength: 40 })
  .map((bits) => `# Ports\n\nMay 2020\n\nText [1][1].\n\n## References\n\n1. ${bits.join('')}\n2. B, May 3, 2021, C.\n`);
const edit = fc.record({ from: fc.nat(), length: fc.nat(6), fresh: bit });

describe('entry: what is remembered', () => {
  holds(
    'a revised brief answers as one read afresh',
    150,
    fc.property(text, fc.array(edit, { maxLength: 8 }), (begin, edits) => {
      const reader = readerOf();
      let brief = reader.read(begin, { named: true });
      for (const { from, length, fresh } of edits) {
        const whole = textOf(brief.source);
        const start = from % (whole.length + 1);
        const source = sourceOf(whole);
        const change = { start: positionAt(source, start), end: positionAt(source, start + length), text: fresh };
        brief = reader.revise(brief, [change]);
        const afresh = briefOf(textOf(brief.source));
        assert.deepEqual(
          brief.references?.entries.map(({ fields }) => fields),
          afresh.references?.entries.map(({ fields }) => fields),
        );
        assert.deepEqual(plain(lint(brief, ENTRY_RULES)), plain(lint(afresh, ENTRY_RULES)));
      }
    }),
  );

  it('stays while the entry stays, wherever it moves', () => {
    const reader = readerOf();
    const before = reader.read('Text [1].\n\n## References\n\n1. One, May 3, 2021, A.\n2. Two, May 4, 2021, B.\n');
    let asked = 0;
    const question = (): number => ++asked;
    const ask = (brief: typeof before): readonly number[] =>
      (brief.references?.entries ?? []).map((entry) => entry.ask(question));
    assert.deepEqual(ask(before), [1, 2]);
    const moved = reader.revise(before, [
      { start: { line: 0, character: 0 }, end: { line: 0, character: 0 }, text: 'More text. ' },
    ]);
    assert.deepEqual(ask(moved), [1, 2]);
    const typed = reader.revise(moved, [{ start: { line: 4, character: 3 }, end: { line: 4, character: 3 }, text: 'x' }]);
    assert.deepEqual(ask(typed), [3, 2]);
  });
});

function plain(problems: ReturnType<typeof lint>): unknown {
  return problems.map(({ fixes, ...rest }) => ({ ...rest, fixes: fixes.map((fix) => [fix.title, fix.edits()]) }));
}
