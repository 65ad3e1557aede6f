import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  type Brief,
  DEFAULT_LINT,
  type Ignoring,
  ignoreInBrief,
  ignoreOnLine,
  lint,
  NOTHING_OUTSIDE,
  type Problem,
  readerOf,
  rules,
  type TextEdit,
} from '../../server/src/core/index.ts';
import { exampleLinks } from '../support/example-links.ts';
import { nastyMarkdown } from '../support/nasty-markdown.ts';

const reader = readerOf();
const problemsIn = (text: string): readonly Problem[] => lint(reader.read(text, { named: true }), rules);
const only = rules.filter(({ meta }) => meta.id === 'citation-undefined');

/** What a brief is ignored in: the rules, and what they find. */
function ignoringIn(brief: Brief, among = rules, outside = NOTHING_OUTSIDE): Ignoring {
  const problems = lint(brief, among, DEFAULT_LINT, outside);
  return { reader, brief, rules: among, settings: DEFAULT_LINT, outside, problems };
}

function ignored(text: string, ignore: typeof ignoreOnLine): string {
  const ignoring = ignoringIn(reader.read(text, { named: true }), only);
  const edit = ignore(ignoring, ignoring.problems[0] as Problem);
  assert.ok(edit, 'No comment can do it.');
  return applyEdits(text, [edit]);
}

const LIST = '\n## References\n\n1. Source.\n';
const LINE = '<!-- policy-brief-disable-line citation-undefined -->';
const NEXT = '<!-- policy-brief-disable-next-line citation-undefined -->';

/** Text before and after, the list of references left out. */
const PLACES: readonly (readonly [title: string, before: string, after: string])[] = [
  ['a paragraph', 'One [9].\ntwo.\n', `${NEXT}\nOne [9].\ntwo.\n`],
  ['a heading', 'One.\n\n## Two [9]\n\nThree.\n', `One.\n\n${NEXT}\n## Two [9]\n\nThree.\n`],
  ['a heading that is underlined', 'One.\n\nTwo [9]\n-------\n', `One.\n\n${NEXT}\nTwo [9]\n-------\n`],
  ['the midst of a paragraph', 'One\ntwo [9],\nthree.\n', `One\ntwo [9], ${LINE}\nthree.\n`],
  ['a line with a hard break', 'One\ntwo [9],  \nthree.\n', `One\ntwo [9], ${LINE}  \nthree.\n`],
  ['a line with a backslash for one', 'One\ntwo [9],\\\nthree.\n', `One\ntwo [9], ${LINE}\\\nthree.\n`],
  ['an item', '- one\n- two [9]\n- three\n', `- one\n- two [9] ${LINE}\n- three\n`],
  ['a numbered item after a blank line', '1. one\n\n2. two [9]\n', `1. one\n\n2. two [9] ${LINE}\n`],
  ['a line that goes on with an item', '- one\ntwo [9]\n', `- one\ntwo [9] ${LINE}\n`],
  ['a quotation', '> one [9]\n> two\n', `> one [9] ${LINE}\n> two\n`],
  ['a table', '| a | b |\n| --- | --- |\n| c [9] | d |\n', `| a | b |\n| --- | --- |\n| c [9] | d ${LINE} |\n`],
  ['the head of a table', 'One.\n\na | b [9]\n--- | ---\nc | d\n', `One.\n\n${NEXT}\na | b [9]\n--- | ---\nc | d\n`],
];

describe('ignoring a problem', () => {
  for (const [title, before, after] of PLACES) {
    it(`on the line: ${title}`, () => {
      for (const ending of ['\n', '\r\n']) {
        const written = (text: string): string => (text + LIST).replaceAll('\n', ending);
        assert.equal(ignored(written(before), ignoreOnLine), written(after));
      }
    });
  }

  it('on the line: adds the name to a comment that is there', () => {
    const text = `One [9]. <!-- policy-brief-disable-line citation-order -- why -->\n${LIST}`;
    assert.equal(ignored(text, ignoreOnLine), text.replace('citation-order', 'citation-order, citation-undefined'));
    const above = `<!-- policy-brief-disable-next-line citation-order -->\n\nOne [9].\n${LIST}`;
    assert.equal(ignored(above, ignoreOnLine), above.replace('order', 'order, citation-undefined'));
  });

  it('on the line: not in front matter, which has no comments', () => {
    const text = '---\nbrief: caa\ntitle: A\nauthor: B\ndate: soon\n---\n\n## Summary\n\nText.\n';
    const ignoring = ignoringIn(reader.read(text));
    const problem = ignoring.problems.find(({ rule }) => rule === 'structure-missing-date') as Problem;
    assert.equal(ignoreOnLine(ignoring, problem), undefined);
  });

  it('on the line: also what websites have answered', () => {
    const text = 'One [1].\n\n## References\n\n1. A source, May 1, 2020, Xinhua. Online: https://gone.example.org/a\n';
    const brief = reader.read(text, { named: true });
    const ignoring = ignoringIn(brief, rules, { links: exampleLinks(brief) });
    const problem = ignoring.problems.find(({ rule }) => rule === 'reference-link') as Problem;
    const edit = ignoreOnLine(ignoring, problem);
    assert.equal(
      edit && applyEdits(text, [edit]),
      text.replace('/a\n', '/a <!-- policy-brief-disable-line reference-link -->\n'),
    );
  });

  it('in the brief: at the top, behind front matter', () => {
    const comment = '<!-- policy-brief-disable-file citation-undefined -->\n\n';
    assert.equal(ignored(`One [9].\n${LIST}`, ignoreInBrief), `${comment}One [9].\n${LIST}`);
    const front = '---\nbrief: caa\n---\n\n';
    assert.equal(ignored(`${front}One [9].\n${LIST}`, ignoreInBrief), `${front}${comment}One [9].\n${LIST}`);
    const there = `One [9].\n\n<!-- policy-brief-disable-file citation-order -->\n${LIST}`;
    assert.equal(ignored(there, ignoreInBrief), there.replace('order', 'order, citation-undefined'));
  });

  it('whatever the text: the problem goes, no other comes, and the rest is left as it is', () => {
    const counted = (problems: readonly Problem[]): ReadonlyMap<string, number> => {
      const counts = new Map<string, number>();
      for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
      return counts;
    };
    let offered = 0;
    fc.assert(
      fc.property(nastyMarkdown(12), fc.nat(), (drawn, pick) => {
        const text = `${drawn}\n\n## Summary\n\nSee [9].\n`;
        const ignoring = ignoringIn(reader.read(text, { named: true }));
        const before = ignoring.problems;
        const problem = before[pick % Math.max(1, before.length)];
        if (problem === undefined) return;
        for (const ignore of [ignoreOnLine, ignoreInBrief]) {
          const edit: TextEdit | undefined = ignore(ignoring, problem);
          if (edit === undefined) continue;
          offered += 1;
          assert.equal(edit.span.start, edit.span.end);
          assert.match(edit.text.trim(), /^(?:<!-- policy-brief-disable-(?:line|next-line|file) [a-z-]+ -->|, [a-z-]+)$/);
          const after = counted(problemsIn(applyEdits(text, [edit])));
          for (const [rule, count] of after) assert.ok(count <= (counted(before).get(rule) ?? 0), rule);
          assert.ok((after.get(problem.rule) ?? 0) < (counted(before).get(problem.rule) ?? 0));
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(offered > 300);
  });
});
