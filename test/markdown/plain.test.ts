import assert from 'node:assert/strict';
import fc from 'fast-check';
import { draftOf } from '../../server/src/core/markdown/draft.ts';
import { parsePiece } from '../../server/src/core/markdown/parse.ts';
import type { Block, Piece } from '../../server/src/core/markdown/piece.ts';
import { readPlain } from '../../server/src/core/markdown/plain.ts';
import { holds } from '../support/holds.ts';
import { nastyMarkdown } from '../support/nasty-markdown.ts';

describe('plain: what is read without a parser', () => {
  const read: readonly (readonly [text: string, kind: string])[] = [
    ['Words, “quoted” and [1] cited (2500).\n\n', 'paragraph 0–37 no'],
    ['Wrapped over\ntwo lines\n', 'paragraph 0–22 no'],
    ['## Key Findings\n\n', 'heading 0–15 no'],
    ['- 1. Converted\n', 'paragraph 5–14 list'],
    ['1. One\n', 'paragraph 3–6 list'],
    ['snake_case and 5 * 3', 'undefined'],
    ['snake_case and 5 < 6', 'undefined'],
    ['snake_case & more', 'paragraph 0–17 no'],
    ['a &amp; b', 'undefined'],
    ['_emphasis_', 'undefined'],
    ['[a](b)', 'undefined'],
    ['[a]: b', 'undefined'],
    ['    code', 'undefined'],
    ['a\n===', 'undefined'],
    ['a\n- b', 'undefined'],
    ['# a #', 'undefined'],
    ['\n', 'nothing'],
  ];
  for (const [text, expected] of read) {
    it(`${JSON.stringify(text)}: ${expected}`, () => {
      const plain = readPlain(text);
      const [block] = plain?.blocks ?? [];
      const found = block === undefined ? 'nothing' : `${block.kind} ${block.span.start}–${block.span.end} ${block.nested}`;
      assert.equal(plain === undefined ? 'undefined' : found, expected);
    });
  }

  const words = fc.constantFrom(
    'word',
    'Xi',
    '[1]',
    '(2500)',
    '1.',
    '2019.',
    '1)',
    '-',
    '+',
    '–',
    '&',
    '&x',
    '$5',
    '%',
    '!',
    '#',
    '_',
    'a_b',
    ':',
    '"',
    '…',
    '孟',
    '\u00A0',
    'é',
  );
  const sentence = fc.array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', '  ', '', '\n', '\r\n', '\n ')), {
    minLength: 1,
    maxLength: 12,
  });
  const plainish = sentence.map((parts) => parts.flat().join(''));
  holds('says of ordinary text what the parser says', 100, fc.property(fc.oneof(plainish, nastyMarkdown(6)), agreesWithParser));
});

/** Every segment of the text that needs no parser reads as the parser reads it. */
function agreesWithParser(text: string): void {
  for (const piece of draftOf(text).pieces) {
    if (piece.kind !== 'flow' || readPlain(piece.text) === undefined) continue;
    const parsed = withParser(piece.text);
    assert.deepEqual(inkOf(piece), inkOf(parsed), JSON.stringify(piece.text));
    assert.deepEqual(blocksOf(piece), blocksOf(parsed), JSON.stringify(piece.text));
  }
}

/** A comment behind the text is beyond `readPlain`, and changes nothing before it. */
function withParser(text: string): Piece {
  const { blocks, visible, ...piece } = parsePiece(`${text}\n\n<!---->\n`, 'flow', 0);
  return { ...piece, text, blocks: blocks.slice(0, -1), visible: visible.slice(0, text.length) };
}

function inkOf({ text, visible }: Piece): string {
  return [...visible].filter((_, i) => /\S/.test(text.charAt(i))).join('');
}

/** Paragraphs of nothing but no-break spaces are none to a brief, and such spaces at an end no part of one. */
function blocksOf({ text, blocks }: Piece): readonly Block[] {
  const trim = ({ start, end }: Block['span']): Block['span'] => {
    const all = text.slice(start, end);
    return { start: start + all.length - all.trimStart().length, end: start + all.trimEnd().length };
  };
  return blocks
    .map((block) => ({ ...block, span: trim(block.span), content: trim(block.content) }))
    .filter(({ span }) => span.start < span.end);
}
