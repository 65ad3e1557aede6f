import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Brief } from '../../server/src/core/brief/brief.ts';
import { readerOf } from '../../server/src/core/brief/read.ts';
import { lint } from '../../server/src/core/lint/lint.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { positionAt, textOf } from '../../server/src/core/text/source.ts';
import { GLOSSARY } from '../support/glossary.ts';
import { holds } from '../support/holds.ts';
import { nastyMarkdown, nastySnippet } from '../support/nasty-markdown.ts';

/** Blocks of which briefs are made, sound ones and broken ones. */
const BLOCKS = [
  'CAA BRIEF',
  '# Petra Novák in the Port',
  'Anna Kowalska',
  'December 2021',
  '## Summary',
  'SUMMARY',
  '**Key Findings**',
  '1. Finding [1].\n2. Finding [2], [3].\n',
  '- 1. Finding [4-6].\n- 2. Finding.\n',
  '## Introduction',
  'Zdenka Markovic met Novák, and the ĆE of Serbia stayed [2][3].',
  'Ivan Novák spoke. Novák left [7], [9–8].',
  '> "Zuraw" said Łukasz Żuraw.',
  'THE PORT',
  'CONCLUSIONS',
  '## References',
  '1. One, May 1, 2021, Marković Press. Online: https://example.org/a b\n2. Two.\n4. Four.\n',
  '[1] One.\n\n[2] Two.\n',
  '```\n## Summary [8]\n```',
  '<!-- [8] -->',
  'Text [^1].',
  'ABOUT US',
];
const sensible = fc.array(fc.constantFrom(...BLOCKS), { maxLength: 12 }).map((blocks) => blocks.join('\n\n'));
const fronted = fc
  .tuple(fc.constantFrom('', '---\ntitle: Ports\nauthor: A B\ndate: 2021-12\n---\n\n', '---\nbrief: false\n---\n'), sensible)
  .map((parts) => parts.join(''));
const draft = fc.oneof({ weight: 3, arbitrary: fronted }, { weight: 1, arbitrary: nastyMarkdown(8) });
const inserted = fc.oneof(
  nastySnippet,
  fc.constantFrom(...BLOCKS).map((block) => `\n\n${block}\n\n`),
  fc.constantFrom('[3]', 'Novák', 'Ivan ', '2. '),
);
const edit = fc.tuple(fc.nat(600), fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)), inserted);

describe('reader: a revised brief', () => {
  holds(
    'equals the brief of the resulting text',
    15,
    fc.property(
      fc.boolean(),
      draft,
      fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      (named, text, rounds) => {
        const reader = readerOf({ glossary: GLOSSARY });
        let brief = reader.read(text, { named });
        for (const edits of rounds) {
          for (const [at, length, put] of edits) {
            const from = at % (brief.source.length + 1);
            const start = positionAt(brief.source, from);
            const end = positionAt(brief.source, from + length);
            brief = reader.revise(brief, [{ start, end, text: put }]);
          }
          // A reader of its own has nothing to remember.
          assert.deepEqual(shown(brief), shown(readerOf({ glossary: GLOSSARY }).read(textOf(brief.source), { named })));
        }
      },
    ),
  );

  it('takes several changes at once, each in the text that the one before left', () => {
    const reader = readerOf();
    const at = (line: number, character: number) => ({ line, character });
    const brief = reader.revise(reader.read('## Summary\n\nText.\n'), [
      { start: at(2, 4), end: at(2, 4), text: ' [1]' },
      { start: at(2, 8), end: at(2, 8), text: '[2]' },
      { start: at(4, 0), end: at(4, 0), text: '\n## References\n\n1. One.\n' },
    ]);
    assert.deepEqual(shown(brief), shown(readerOf().read('## Summary\n\nText [1][2].\n\n## References\n\n1. One.\n')));
  });

  it('keeps what is known of the text beside it', () => {
    const reader = readerOf();
    const brief = reader.revise(reader.read('Text.\n', { matchesFiles: true }), [
      { start: { line: 0, character: 0 }, end: { line: 0, character: 0 }, text: 'More. ' },
    ]);
    assert.deepEqual(brief.recognition, { brief: true, by: 'file-name' });
  });
});

describe('reader: several texts one after the other', () => {
  holds(
    'reads each as if it were the only one, though they share paragraphs',
    15,
    fc.property(fc.array(draft, { minLength: 2, maxLength: 5 }), fc.boolean(), (texts, doubled) => {
      const reader = readerOf({ glossary: GLOSSARY });
      const briefs = texts.flatMap((text) => [text, doubled ? `${text}\n${text}` : `${text}\n`]);
      const read = briefs.map((text) => reader.read(text, { named: true }));
      for (const [i, text] of briefs.entries())
        assert.deepEqual(shown(read[i] as Brief), shown(readerOf({ glossary: GLOSSARY }).read(text, { named: true })));
    }),
  );

  it('reads on behind a piece that ended the text before', () => {
    const reader = readerOf();
    reader.read('## References\n\n1. One.\n');
    const brief = reader.read('## References\n\n1. One.\n2. Two.\n');
    assert.deepEqual(
      brief.references?.entries.map(({ text }) => text),
      ['One.', 'Two.'],
    );
  });

  it('keeps the pieces that a text shares with the one before, and no piece stands twice in one text', () => {
    const reader = readerOf();
    const before = reader.read('# One\n\nTwice.\n\nTwice.\n\nEnd.\n').draft.pieces;
    const after = reader.read('# Two\n\nTwice.\n\nTwice.\n\nEnd.\n').draft.pieces;
    assert.deepEqual(
      after.filter((piece) => before.includes(piece)).map(({ text }) => text),
      ['Twice.\n\n', 'End.\n'],
    );
    assert.equal(new Set(after).size, 4);
  });
});

/** All that a brief says, as plain data. */
function shown(brief: Brief): unknown {
  const { head, date, frontMatter, recognition, sections, findings, footnotes } = brief;
  return {
    head,
    date,
    frontMatter,
    recognition,
    sections,
    footnotes,
    findings: findings.map(({ number, digits, marker }) => ({ number, digits, marker })),
    citations: brief.citations.map(({ span, parts, form, numbers }) => ({ span, parts, form, numbers })),
    references: referencesOf(brief),
    mentions: brief.mentions.map(({ span, text, actor, form, kind, exact, zone }) => ({
      span,
      text,
      id: actor.id,
      form,
      kind,
      exact,
      zone,
    })),
    problems: lint(brief, rules).map(({ fixes, ...problem }) => ({
      ...problem,
      fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits() })),
    })),
  };
}

function referencesOf({ references }: Brief): unknown {
  if (references === undefined) return undefined;
  const entries = references.entries.map(({ index, number, digits, marker, span, textSpan, text, url }) => ({
    index,
    number,
    digits,
    marker,
    span,
    textSpan,
    text,
    url,
  }));
  const { last, span, form, section } = references;
  return {
    entries,
    last,
    span,
    form,
    section: section?.index,
    byNumber: [...references.byNumber].map(([number, entry]) => [number, entry.index]),
  };
}
