import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, draftOf } from '../../server/src/core/markdown/draft.ts';
import { parsePiece } from '../../server/src/core/markdown/parse.ts';
import { textOf } from '../../server/src/core/text/source.ts';
import { holds } from '../support/holds.ts';
import { nastyMarkdown } from '../support/nasty-markdown.ts';
import { bare, blocksOfOneParse, frontMatterLength, type Seen } from '../support/one-parse.ts';

/**
 * Where micromark and CommonMark differ, and our pieces keep to CommonMark: behind indented code, and on a line behind a
 * paragraph's, micromark takes an empty item, and one that does not begin with 1, for text even inside another item.
 */
const MICROMARK_ONLY = [
  /(?<=^|[\r\n])\uFEFF?[ \t>]*(?: {4}|\t)[^\r\n]*(?:[\r\n][ \t>]*)+(?:(?:[-+*]|1[.)])[ \t]*(?:[\r\n]|$)|(?:[-+*][ \t]+)?(?!1[.)])\d+[.)])/,
  /(?<=^|[\r\n])[ \t>]*[^-+*\d \t\r\n>][^\r\n]*\r?[\r\n][ \t>]*[-+*][ \t]+(?!1[.)])\d+[.)]/,
];
const nasty = nastyMarkdown(14).filter((text) => !MICROMARK_ONLY.some((shape) => shape.test(text)));

describe('segment: pieces against one parse of the whole text', () => {
  holds(
    'finds the headings, code and HTML that remark finds',
    80,
    fc.property(nasty, (text) => {
      assert.deepEqual(blocksOfPieces(draftOf(text)), blocksOfOneParse(text));
    }),
  );

  holds(
    'shows what one parse would show',
    80,
    fc.property(nasty, (text) => {
      const begin = frontMatterLength(text);
      const shown = draftOf(text)
        .pieces.map(({ visible }) => visible)
        .join('')
        .slice(begin);
      const body = text.slice(begin);
      assert.equal(inked(shown, body), inked(parsePiece(body, 'flow', 0).visible, body));
    }),
  );
});

function blocksOfPieces(draft: Draft): readonly Seen[] {
  const seen = draft.pieces.flatMap(({ blocks }, index) => {
    const offset = draft.starts[index] as number;
    return blocks.flatMap(({ kind, span, depth }): readonly Seen[] => {
      if (kind !== 'heading' && kind !== 'code' && kind !== 'html') return [];
      return [[kind, offset + span.start, offset + span.end, depth]];
    });
  });
  return bare(textOf(draft.source), seen);
}

/** What is shown where the text has ink: a cut may fall between spaces that one parse counts to a block. */
function inked(visible: string, text: string): string {
  return [...Array(text.length).keys()]
    .filter((i) => /\S/.test(text.charAt(i)))
    .map((i) => visible.charAt(i))
    .join('');
}
