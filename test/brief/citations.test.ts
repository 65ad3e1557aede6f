import assert from 'node:assert/strict';
import { around, at, briefOf } from '../support/brief-of.ts';

/** Citations as `source = numbers`, with what is wrong in their form. */
function cited(text: string): readonly string[] {
  const brief = briefOf(text);
  return brief.citations.map(
    ({ span, numbers, form }) => `${at(brief, span)} = ${numbers.join(' ')}${form === 'sound' ? '' : ` ${form}`}`,
  );
}

function cites(title: string, body: string, expected: readonly string[], entries = 20): void {
  it(title, () => {
    for (const ending of ['\n', '\r\n']) {
      const found = cited(around(body, entries).replaceAll('\n', ending));
      assert.deepEqual(
        found.map((shown) => shown.replaceAll('\r\n', '\n')),
        expected,
      );
    }
  });
}

describe('citations: every shape', () => {
  cites('[1]', 'Ports [1], and more.', ['[1] = 1']);
  cites('\\[1\\]', 'Ports \\[1\\], and more.', ['[1\\] = 1']);
  cites('[[1]](url)', 'Ports [[1]](https://example.org/a), and more.', ['[1] = 1']);
  cites('[1](#ref)', 'Ports [1](#ref-1), and more.', ['[1] = 1']);
  cites('[1](url)', 'Ports [1](https://example.org/a "Title"), and more.', ['[1] = 1']);
  cites('<sup>[1]</sup>', 'Ports<sup>[1]</sup>, and more.', ['[1] = 1']);
  cites('<sup>\\[1\\]</sup>', 'Ports<sup>\\[1\\]</sup>.', ['[1\\] = 1']);
  cites('[1, 3]', 'Ports [1, 3].', ['[1, 3] = 1 3']);
  cites('[1,3]', 'Ports [1,3].', ['[1,3] = 1 3']);
  cites('[1][3]', 'Ports [1][3].', ['[1] = 1', '[3] = 3']);
  cites('[1], [3]', 'Ports [1], [3].', ['[1] = 1', '[3] = 3']);
  cites('[1] [3]', 'Ports [1] [3].', ['[1] = 1', '[3] = 3']);
  cites('[4-6]', 'Ports [4-6].', ['[4-6] = 4 5 6']);
  cites('[4–6]', 'Ports [4–6].', ['[4–6] = 4 5 6']);
  cites('[4—6]', 'Ports [4—6].', ['[4—6] = 4 5 6']);
  cites('[4 - 6]', 'Ports [4 - 6].', ['[4 - 6] = 4 5 6']);
  cites('[4]-[6]', 'Ports [4]-[6].', ['[4]-[6] = 4 5 6']);
  cites('[4]–[6]', 'Ports [4]–[6].', ['[4]–[6] = 4 5 6']);
  cites('[1, 4-6, 9]', 'Ports [1, 4-6, 9].', ['[1, 4-6, 9] = 1 4 5 6 9']);
  cites('[156-9]', 'Ports [156-9].', ['[156-9] = 156 157 158 159'], 160);
  cites('[3, p. 15]', 'Ports [3, p. 15].', ['[3, p. 15] = 3']);
  cites('[3, pp. 15-16]', 'Ports [3, pp. 15-16].', ['[3, pp. 15-16] = 3']);
  cites('[3, pp. 15, 16]', 'Ports [3, pp. 15, 16].', ['[3, pp. 15, 16] = 3']);
  cites('[3, s. 15]', 'Ports [3, s. 15].', ['[3, s. 15] = 3']);
  cites('[3, p. 15, 7]', 'Ports [3, p. 1, 7].', ['[3, p. 1, 7] = 3 7']);
  cites('[3, § 15]', 'Ports [3, § 15].', ['[3, § 15] = 3']);
  cites('a reversed range', 'Ports [6-4].', ['[6-4] = 4 5 6 reversed']);
  cites('[1;2]', 'Ports [1;2].', ['[1;2] = 1 2 malformed']);
  cites('[1-]', 'Ports [1-].', ['[1-] = 1 malformed']);
  cites('[1,]', 'Ports [1,].', ['[1,] = 1 malformed']);
  cites('in bold and italics', 'Ports **[1]** and *[2]* and **ports [3]**.', ['[1] = 1', '[2] = 2', '[3] = 3']);
  cites('behind punctuation and quotation marks', 'Ports.[1] "Ports" [2]; (ports [3]).', ['[1] = 1', '[2] = 2', '[3] = 3']);
  cites('behind a word', 'In Belgrade[1] and in Niš[2].', ['[1] = 1', '[2] = 2']);
  cites('behind Chinese', '塞尔维亚[1]。', ['[1] = 1']);
  cites('behind an address', 'See https://example.org/report[3].', ['[3] = 3']);
  cites('at the beginning of a line and of an item', '[1] says so.\n\n- [2] says more.\n\n> [3] quoted.', [
    '[1] = 1',
    '[2] = 2',
    '[3] = 3',
  ]);
  cites('over a line ending', 'Ports [1,\n3].', ['[1,\n3] = 1 3']);
  cites('in headings, tables and HTML', '### Ports [1]\n\n| a | b |\n|---|---|\n| text [2] | c |\n\n<div>\nText [3]\n</div>', [
    '[1] = 1',
    '[2] = 2',
    '[3] = 3',
  ]);
  cites('in a list of findings', '- 1. One [1].\n- 2. Two [2].', ['[1] = 1', '[2] = 2']);
});

describe('citations: what is none', () => {
  const none: Readonly<Record<string, string>> = {
    'inline code': 'Use `[1]` and ``a [2] ` b``.',
    'fenced code': '```\ntext [1]\n```',
    'fenced code in a list': '- item\n\n  ```\n  text [1]\n\n  more [2]\n  ```',
    'indented code': 'Text.\n\n    text [1]',
    maths: 'Let $x_{[1]} = 2$ and $$y[2]\n= [3]$$.',
    'a comment': '<!-- text [1] -->\n\nText <!-- [2] --> more.\n\n<!--\n\ntext [3]\n\n-->',
    'a comment that nothing closes': '<!-- text [1]',
    'an address': 'See https://example.org/a[1]b and <https://example.org/[2]> and [text](https://example.org/[3]).',
    'labels of definitions': '[1]: https://example.org/a\n[2]: <https://example.org/b> "Title"',
    'task lists': '- [x] done\n- [ ] open\n- [X] done',
    alerts: '> [!NOTE]\n> Text.',
    footnotes: 'Text [^1].',
    links: 'See [text](https://example.org) and [report 2](https://example.org).',
    omissions: 'He said: "[…] and [...] [sic]".',
    'years and large numbers': 'In [2021] and [1999] and [123456].',
    formats: 'Print %[1]s and %[2]d.',
    subscripts: 'Take A[1] and data[0] and x_y[2] and foo.bar[4].',
    intervals: 'From [0, 1) to (0, 1] and [0, 1].',
    'cells of a table': '| No. | Port |\n|---|---|\n| [1] | Piraeus |\n| \\[2\\] | Bar |',
    'author and date': 'See [Dejna, 1989, s. 19] and [Kowalski 2020].',
    'words that begin with a number': 'The [5G] auction and the [1st] and [2 ports].',
    'empty brackets': 'Text [] and [ ] and [,] and [-].',
    pictures: '![1](a.png) and ![text [2]](b.png)',
  };
  for (const [what, body] of Object.entries(none)) cites(what, body, []);

  it('front matter', () => assert.deepEqual(cited(`---\ntitle: Ports [1]\n---\n\n${around('Text.')}`), []));
  it('brackets of the list of references', () => assert.deepEqual(cited(`${around('Text.')}4. See [1] and [2].\n`), []));

  // In the first column numbers count rows; further on a number of the list is a citation, any other a figure.
  cites('cells of a table', 'Ports [2].\n\n| [1] | Bar | [1] |\n|---|---|---|\n| [2] | Ulcinj | [3] |\n| [3] | Kotor | [80] |', [
    '[2] = 2',
    '[1] = 1',
    '[3] = 3',
  ]);
  cites('amounts', 'Between [1, 3] °C and in the interval [1, 2] of days.', []);
  cites('subscripts beside true citations', 'Ports [1] and [2] and [3], where array[1] is code.', [
    '[1] = 1',
    '[2] = 2',
    '[3] = 3',
  ]);
});

describe('citations: positions', () => {
  it('say where each number stands', () => {
    const brief = briefOf(around('Ports [1, 4–6, p. 3].', 9));
    const parts = brief.citations[0]?.parts ?? [];
    assert.deepEqual(
      parts.map(({ fromSpan, toSpan, span }) => [fromSpan, toSpan, span].map((part) => at(brief, part))),
      [
        ['1', '1', '1'],
        ['4', '6', '4–6'],
      ],
    );
  });

  it('count from the draft, behind whatever stands before', () => {
    const brief = briefOf(`---\r\ntitle: 😀\r\n---\r\n\r\n${around('😀 [1] 😀 \\[2\\]').replaceAll('\n', '\r\n')}`);
    assert.deepEqual(
      brief.citations.map(({ span }) => at(brief, span)),
      ['[1]', '[2\\]'],
    );
  });
});

describe('citations: footnotes', () => {
  it('are another system', () => assert.equal(briefOf('Text [^1].\n\n[^1]: A note.\n').footnotes, true));
  it('do not stand in code', () => assert.equal(briefOf('Text `[^1]`.\n').footnotes, false));
});
