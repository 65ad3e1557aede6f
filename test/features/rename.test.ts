import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  type Brief,
  type EditOutcome,
  ENGLISH,
  inWords,
  renameableAt,
  renameNumber,
  sliceOf,
  textOf,
} from '../../server/src/core/index.ts';
import { cleanBrief } from '../support/brief-generator.ts';
import { briefOf } from '../support/brief-of.ts';
import { citedSources, withoutNumbers } from '../support/cited-sources.ts';
import { at } from '../support/cursor.ts';
import { holds } from '../support/holds.ts';
import { writeBrief } from '../support/write-brief.ts';

describe('rename', () => {
  it('takes the digits of a citation, of a group, of a range, of an entry', () => {
    const list = '\n\n## References\n\n1. A\n2. B\n3. C\n';
    assert.deepEqual(found(`## Summary\n\nText [|2].${list}`), ['2', 2]);
    assert.deepEqual(found(`## Summary\n\nText [2|].${list}`), ['2', 2]);
    assert.deepEqual(found(`## Summary\n\nText [1, |3].${list}`), ['3', 3]);
    assert.deepEqual(found(`## Summary\n\nText [1-3|].${list}`), ['3', 3]);
    assert.deepEqual(found(`## Summary\n\nText [1, 3].\n\n## References\n\n1. A\n|2. B\n3. C\n`), ['2', 2]);
    assert.deepEqual(found(`## Summary\n\nText| [2].${list}`), undefined);
  });

  const moves: readonly (readonly [string, number, number, string, string])[] = [
    ['to a free number', 2, 4, 'A [1], B [2], C [3].|1. A|2. B|3. C', 'A [1], B [4], C [3].|1. A|3. C|4. B'],
    ['up the list', 3, 1, 'A [1], B [2], C [3].|1. A|2. B|3. C', 'A [2], B [3], C [1].|1. C|2. A|3. B'],
    ['down the list', 1, 3, 'A [1], B [2], C [3].|1. A|2. B|3. C', 'A [3], B [1], C [2].|1. B|2. C|3. A'],
    ['between neighbours: they swap', 1, 2, 'A [1], B [2], C [3].|1. A|2. B|3. C', 'A [2], B [1], C [3].|1. B|2. A|3. C'],
    ['in groups', 1, 3, 'All [1, 3].|1. A|2. B|3. C', 'All [2, 3].|1. B|2. C|3. A'],
    ['in a range whose inner number leaves', 3, 1, 'BCD [2-4].|1. A|2. B|3. C|4. D', 'BCD [1, 3-4].|1. C|2. A|3. B|4. D'],
    ['within a range', 3, 2, 'BCD [2–4].|1. A|2. B|3. C|4. D', 'BCD [2–4].|1. A|2. C|3. B|4. D'],
    [
      'of escaped brackets and links',
      2,
      1,
      'A \\[1\\], B [[2]](https://x.org/2).|1. A|2. B',
      'A \\[2\\], B [[1]](https://x.org/2).|1. B|2. A',
    ],
    ['of a converted list', 2, 1, 'A [1], B [2].|- 1. A|- 2. B', 'A [2], B [1].|- 1. B|- 2. A'],
    ['of a list in brackets', 2, 3, 'A [1], B [2].|[1]: A||[2]: B', 'A [1], B [3].|[1]: A||[3]: B'],
    ['over a gap', 5, 2, 'A [1], B [2], E [5].|1. A|2. B|5. E', 'A [1], B [5], E [2].|1. A|2. E|5. B'],
    ['in a list that it puts in order', 3, 2, 'A [1], B [2], C [3].|1. A|3. C|2. B', 'A [1], B [3], C [2].|1. A|2. C|3. B'],
    [
      'in a list out of order, which stays as it is',
      3,
      1,
      'A [1], B [2], C [3].|1. A|3. C|2. B',
      'A [2], B [3], C [1].|2. A|1. C|3. B',
    ],
    [
      'to a free number in a list out of order: itself alone',
      3,
      4,
      'A [1], B [2], C [3].|1. A|3. C|2. B',
      'A [1], B [2], C [4].|1. A|4. C|2. B',
    ],
    [
      'of an entry with a paragraph behind it, which needs a blank line there too',
      3,
      1,
      'A [1], B [2], C [3].|1. A||A note.||2. B|3. C',
      'A [2], B [3], C [1].|1. C||2. A||A note.||3. B',
    ],
    ['of a locator', 2, 1, 'B [2, p. 15], A [1].|1. A|2. B', 'B [1, p. 15], A [2].|1. B|2. A'],
    ['to itself', 2, 2, 'A [1], B [2].|1. A|2. B', 'A [1], B [2].|1. A|2. B'],
  ];
  for (const [title, from, to, before, after] of moves) {
    for (const ending of ['\n', '\r\n']) {
      it(`${title}${ending === '\n' ? '' : ', with CRLF'}`, () => {
        const text = draft(before, ending);
        assert.equal(applied(text, renameNumber(briefOf(text), from, String(to))), draft(after, ending));
      });
    }
  }

  it('understands what people write for a number', () => {
    const text = draft('A [1], B [2].|1. A|2. B', '\n');
    for (const name of ['[1]', ' 1 ', '1.']) assert.equal(renameNumber(briefOf(text), 2, name).kind, 'edits');
  });

  const refusals: readonly (readonly [string, string, number, string, RegExp])[] = [
    ['words', 'A [1].|1. A', 1, 'Berg', /^"Berg" is not a number: write one from 1 to 2\.$/],
    ['0', 'A [1].|1. A', 1, '0', /^The list ends at 1: write a number from 1 to 2\.$/],
    ['numbers beyond the list', 'A [1].|1. A', 1, '3', /^The list ends at 1: write a number from 1 to 2\.$/],
    ['a number without an entry', 'A [1], [7].|1. A', 7, '1', /^\[7\] has no entry in the list/],
    ['a number of two entries', 'A [1].|1. A|2. B|2. C', 2, '1', /^2 entries have the number 2 \(lines 8 and 9\)/],
    ['a number that is cited without an entry', 'A [1], [2].|1. A', 1, '2', /^\[2\] is cited already \(line 3\)/],
  ];
  for (const [what, before, from, name, reason] of refusals) {
    it(`refuses ${what}`, () => {
      const outcome = renameNumber(briefOf(draft(before, '\n')), from, name);
      assert.match(outcome.kind === 'refused' ? inWords(ENGLISH, outcome.reason) : 'not refused', reason);
    });
  }

  const entryCount = fc.integer({ min: 1, max: 12 });
  const briefs = entryCount.chain((count) =>
    fc.record({
      count: fc.constant(count),
      style: fc.constantFrom('. ', ') ', '[', ']: ', '- '),
      ending: fc.constantFrom('\n', '\r\n'),
      // Numbers of one citation ascend; a range may fall apart, which is another property.
      cited: fc.array(fc.uniqueArray(fc.integer({ min: 1, max: count }), { minLength: 1, maxLength: 4 }), { maxLength: 10 }),
      from: fc.integer({ min: 1, max: count }),
      to: fc.integer({ min: 1, max: count + 1 }),
    }),
  );
  const written = ({ count, style, ending, cited }: Sketch): string => {
    const marker = (n: number): string =>
      style === '[' ? `[${n}] ` : style === ']: ' ? `[${n}]: ` : style === '- ' ? `- ${n}. ` : `${n}${style}`;
    const gap = style.includes('[') || style.includes(']') ? '\n\n' : '\n';
    const sentences = cited.map((numbers, i) => `孟 Claim ${i} 🚢 [${numbers.toSorted((a, b) => a - b).join(', ')}].  `);
    const list = Array.from({ length: count }, (_, i) => `${marker(i + 1)}Source ${'ABCDEFGHIJKLM'[i]}, May 2020.`);
    return `# T\n\n## Summary\n\n${sentences.join('\n')}\n\n## References\n\n${list.join(gap)}\n`.replaceAll('\n', ending);
  };

  holds(
    'followed by its inverse is the identity, and every citation keeps its source',
    200,
    fc.property(briefs, (sketch) => {
      const text = written(sketch);
      const there = applied(text, renameNumber(briefOf(text), sketch.from, String(sketch.to)));
      assert.deepEqual(sourcesCited(there), sourcesCited(text));
      assert.equal(applied(there, renameNumber(briefOf(there), sketch.to, String(sketch.from))), text);
    }),
  );

  holds(
    'keeps what every citation points at, touches numbers and entries alone, and goes back where no group was written anew',
    60,
    fc.property(cleanBrief, fc.nat(), fc.nat(), (plan, one, other) => {
      const text = writeBrief(plan);
      const brief = briefOf(text);
      const last = brief.references?.last ?? 1;
      const [from, to] = [1 + (one % last), 1 + (other % (last + 1))];
      const outcome = renameNumber(brief, from, String(to));
      fc.pre(outcome.kind === 'edits');
      const there = applied(text, outcome);
      assert.deepEqual(citedSources(briefOf(there)), citedSources(brief));
      assert.equal(withoutNumbers(briefOf(there)), withoutNumbers(brief));
      const back = applied(there, renameNumber(briefOf(there), to, String(from)));
      assert.deepEqual(citedSources(briefOf(back)), citedSources(brief));
      if (shapes(briefOf(there)) === shapes(brief)) assert.equal(back, text);
    }),
  );
});

interface Sketch {
  readonly count: number;
  readonly style: string;
  readonly ending: string;
  readonly cited: readonly (readonly number[])[];
  readonly from: number;
  readonly to: number;
}

function found(drawn: string): readonly [string, number] | undefined {
  const { brief, text, offset } = at(drawn);
  const renameable = renameableAt(brief, offset);
  if (renameable?.kind !== 'number') return undefined;
  return [text.slice(renameable.span.start, renameable.span.end), renameable.number];
}

/** `text|entry|entry`: a brief of a summary and a list. */
function draft(sketch: string, ending: string): string {
  const [text, ...entries] = sketch.split('|');
  return `## Summary\n\n${text}\n\n## References\n\n${entries.join('\n')}\n`.replaceAll('\n', ending);
}

function applied(text: string, outcome: EditOutcome): string {
  assert.ok(outcome.kind === 'edits', outcome.kind === 'refused' ? inWords(ENGLISH, outcome.reason) : '');
  return applyEdits(text, outcome.edits);
}

/** What each citation points at, as sets: the order within a group is the group's. */
function sourcesCited(text: string): readonly string[] {
  const { citations, references, source } = briefOf(text);
  assert.equal(textOf(source), text);
  return citations.map(({ numbers }) =>
    numbers
      .map((number) => references?.byNumber.get(number)?.text ?? '?')
      .sort()
      .join(' '),
  );
}

/** How citations are written, whatever their numbers: ranges, separators, places of locators. */
function shapes({ citations, source }: Brief): string {
  return citations.map(({ span }) => sliceOf(source, span).replace(/\d+/g, '1')).join(' ');
}
