import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, draftOf, revise } from '../../server/src/core/markdown/draft.ts';
import { positionAt, textOf } from '../../server/src/core/text/source.ts';
import { holds } from '../support/holds.ts';
import { nastyMarkdown, nastySnippet } from '../support/nasty-markdown.ts';

describe('draft', () => {
  holds(
    'is its pieces one behind the other, whatever the text',
    40,
    fc.property(nastyMarkdown(10), (text) => assertSound(draftOf(text), text)),
  );

  const edit = fc.tuple(fc.nat(400), fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)), nastySnippet);
  holds(
    'revised, equals the draft of the resulting text',
    30,
    fc.property(nastyMarkdown(10), fc.array(edit, { minLength: 1, maxLength: 5 }), (text, edits) => {
      let draft = draftOf(text);
      for (const [at, length, inserted] of edits) {
        const start = positionAt(draft.source, at % (draft.source.length + 1));
        const end = positionAt(draft.source, (at % (draft.source.length + 1)) + length);
        draft = revise(draft, start, end, inserted);
        assert.deepEqual(draft, draftOf(textOf(draft.source)));
      }
    }),
  );

  it('keeps the pieces that an edit does not touch', () => {
    const paragraphs = Array.from({ length: 50 }, (_, i) => `Paragraph ${i}.`);
    const before = draftOf(paragraphs.join('\n\n'));
    const after = revise(before, { line: 40, character: 0 }, { line: 40, character: 0 }, 'New: ');
    const kept = after.pieces.filter((piece) => before.pieces.includes(piece));
    assert.ok(kept.length >= after.pieces.length - 2, `${kept.length} of ${after.pieces.length} kept`);
  });

  it('takes front matter in and lets it go as it is closed and opened', () => {
    const open = draftOf('---\ntitle: A\n\n# Heading\n');
    assert.equal(open.pieces[0]?.kind, 'flow');
    const closed = revise(open, { line: 2, character: 0 }, { line: 2, character: 0 }, '---\n');
    assert.deepEqual(closed, draftOf('---\ntitle: A\n---\n\n# Heading\n'));
    assert.equal(closed.pieces[0]?.kind, 'front-matter');
    assert.deepEqual(revise(closed, { line: 2, character: 0 }, { line: 3, character: 0 }, ''), open);
  });
});

function assertSound({ pieces, starts, firstLines, source }: Draft, text: string): void {
  assert.equal(pieces.map((piece) => piece.text).join(''), text);
  pieces.forEach((piece, index) => {
    assert.equal(piece.visible.length, piece.text.length);
    assert.equal(text.slice(starts[index] as number, (starts[index] as number) + piece.text.length), piece.text);
    assert.equal(source.lines.slice(firstLines[index], (firstLines[index] as number) + piece.lines).join(''), piece.text);
    for (const { span, content } of piece.blocks) {
      assert.ok(0 <= span.start && span.start <= content.start && content.start <= content.end && content.end <= span.end);
      assert.ok(span.end <= piece.text.length);
    }
    // Line endings stay, so that lines of the visible text are lines of the text.
    assert.equal(piece.visible.replace(/[^\r\n]/g, ''), piece.text.replace(/[^\r\n]/g, ''));
  });
}
