import assert from 'node:assert/strict';
import { draftOf } from '../../server/src/core/markdown/draft.ts';

const SIZE = 20_000;
/** Ten times what the slowest needs on a slow machine; what grows with the square of the text needs far more. */
const MILLISECONDS = 1_500;

const repeated = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length));

const texts: Readonly<Record<string, string>> = {
  'opening brackets': repeated('['),
  stars: repeated('*'),
  'stars and underscores': repeated('*a_'),
  'quotation marks of Markdown': repeated('>'),
  'quotations in quotations': repeated('> '),
  backticks: repeated('`'),
  'links that never end': repeated('[1]('),
  'labels that never end': repeated('[1]['),
  citations: repeated('[1]'),
  pictures: repeated('!['),
  dollars: repeated('$'),
  'straight quotation marks': repeated('"'),
  'digits and dots': repeated('1.2'),
  'lists in lists': repeated('1. '),
  'bullets in bullets': repeated('- '),
  'comments that never end': repeated('a<!-- '),
  'underlined headings': repeated('a\n===\n'),
  'one line': repeated('words and '),
  'blank lines': repeated('\n'),
  'a line of spaces': `${repeated(' ')}x`,
  'a heading of spaces': `# a${repeated(' ')}#b`,
  'front matter in brackets': `---\na: ${repeated('[')}\n---\n`,
  'bytes as Latin-1': noise(0xff),
  'UTF-16 without sense': noise(0xffff),
};

describe('draft: texts that nobody writes', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`reads ${name} in time`, () => {
      const begin = performance.now();
      const { pieces } = draftOf(text);
      assert.ok(performance.now() - begin < MILLISECONDS, `${Math.round(performance.now() - begin)} ms`);
      assert.equal(pieces.map((piece) => piece.text).join(''), text);
    });
  }

  it('reads what is too knotted to parse as words, citations included', () => {
    const [piece] = draftOf(`${'> '.repeat(500)}Knotted \\[1\\] words.\n`).pieces;
    assert.match(piece?.visible ?? '', /\[1\u0001?\] words\.\n$/);
    assert.deepEqual(
      piece?.blocks.map(({ kind }) => kind),
      ['paragraph'],
    );
  });
});

function noise(mask: number): string {
  let state = 2_021;
  const units = Array.from({ length: SIZE / 2 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) & mask;
  });
  return String.fromCharCode(...units);
}
