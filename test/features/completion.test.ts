import assert from 'node:assert/strict';
import { applyEdits, type Completion, completionsAt } from '../../server/src/core/index.ts';
import { at, type Place } from '../support/cursor.ts';
import { THREE_ENTRIES } from '../support/lists.ts';

const LIST = THREE_ENTRIES;

describe('completion', () => {
  it('offers the next uncited entry first, then all by number, then a new one', () => {
    const found = offered(at(`## Summary\n\nBerths [1] grew [|\n${LIST}`));
    assert.deepEqual(
      found.map(({ label, detail, description, preferred }) => [label, detail.trim(), description, preferred]),
      [
        ['[2]', 'Cranes for the Black Sea', 'June 11, 2021', true],
        ['[1]', 'Nina Berg, The Port of Varna', 'May 3, 2021', false],
        ['[3]', 'Ivo Marin, Who Owns the Quay?', 'July 2, 2021', false],
        ['[4]', 'new reference', '', false],
      ],
    );
  });

  it('is found by the number and by words of the entry', () => {
    const [, first] = offered(at(`## Summary\n\nBerths [1] grew [|\n${LIST}`));
    assert.equal(first?.filter, '1 Nina Berg, The Port of Varna');
  });

  const brackets: readonly (readonly [string, string])[] = [
    ['Berths grew [|', 'Berths grew [2]'],
    ['Berths grew [|]', 'Berths grew [2]'],
    ['Berths grew [|], which', 'Berths grew [2], which'],
    ['Berths grew [| and then [1].', 'Berths grew [2] and then [1].'],
    ['Berths grew [2|', 'Berths grew [2]'],
    ['Berths grew [2|1]', 'Berths grew [2]'],
    ['Berths grew [cran|]', 'Berths grew [2]'],
    ['Berths grew [black sea|]', 'Berths grew [2]'],
    ['Berths grew [1, |', 'Berths grew [1, 2]'],
    ['Berths grew [1,|]', 'Berths grew [1, 2]'],
    ['Berths grew [1-|]', 'Berths grew [1-2]'],
    ['Berths grew [1–|', 'Berths grew [1–2]'],
    ['Berths grew [|, 3]', 'Berths grew [2, 3]'],
    ['Berths grew \\[|', 'Berths grew \\[2\\]'],
    ['Berths grew \\[|\\]', 'Berths grew \\[2\\]'],
    ['Berths grew \\[|]', 'Berths grew \\[2\\]'],
    ['Berths grew [[|]](https://example.org/2)', 'Berths grew [[2]](https://example.org/2)'],
    ['水港[|，', '水港[2]，'],
  ];
  for (const [drawn, expected] of brackets) {
    it(`completes ${drawn}`, () => {
      const place = at(`## Summary\n\n${drawn}\n${LIST}`);
      const two = offered(place).find(({ number, kind }) => kind === 'entry' && number === 2);
      assert.ok(two, 'entry 2 is not offered');
      assert.equal(applied(place, two), `## Summary\n\n${expected}\n${LIST}`);
    });
  }

  it('offers in a group what it has not, and behind a dash what is larger', () => {
    assert.deepEqual(numbers(at(`## Summary\n\nBerths [1, 3, |]\n${LIST}`)), [2, 4]);
    assert.deepEqual(numbers(at(`## Summary\n\nBerths [2-|]\n${LIST}`)), [3]);
  });

  const silent: readonly (readonly [string, string])[] = [
    ['in inline code', 'Use `a[|]` here.'],
    ['in fenced code', '```\na[|]\n```'],
    ['in an indented code block', 'Text.\n\n    a[|]'],
    ['in a URL', 'See https://example.org/a[|'],
    ['in a comment', '<!-- [| -->'],
    ['in a task', '- [|'],
    ['in a picture', 'See ![|'],
    ['in a footnote', 'See [^|'],
    ['behind a bracket that is closed', 'See [1] |'],
    ['where nothing was begun', 'See | this'],
  ];
  for (const [where, drawn] of silent) {
    it(`is silent ${where}`, () => assert.deepEqual(numbers(at(`## Summary\n\n${drawn}\n${LIST}`)), []));
  }

  it('is silent in the list of references', () => {
    assert.deepEqual(numbers(at(`## Summary\n\nBerths [1].\n${LIST.replace('Dock News', 'Dock [| News')}`)), []);
  });

  it('is silent in a text that is no brief', () => {
    assert.deepEqual(numbers(at(`# Notes\n\nBerths [|\n\n1. One\n2. Two\n`, { named: false })), []);
  });

  it('offers a first reference where there is no list', () => {
    assert.deepEqual(numbers(at('## Summary\n\nBerths grew [|')), [1]);
  });

  it('offers the headings that are missing, in the order of the profile, behind ##', () => {
    const place = at(`## Summary\n\nText.\n\n##|\n${LIST}`);
    const found = offered(place);
    assert.deepEqual(
      found.slice(0, 5).map(({ label, description }) => [label, description]),
      [
        ['Key Findings', 'missing section'],
        ['Introduction', 'missing section'],
        ['Conclusions', 'missing section'],
        ['Recommendations', 'section'],
        ['Acknowledgements', 'section'],
      ],
    );
    assert.equal(applied(place, found[1]), `## Summary\n\nText.\n\n## Introduction\n${LIST}`);
  });

  it('offers no heading in a sentence that begins a paragraph', () => {
    const place = at(`## Summary\n\nHe met Bob|\n${LIST}`);
    assert.deepEqual(offered(place), []);
  });

  it('writes headings as the draft does at the beginning of a line, when asked', () => {
    const list = LIST.replace('## References', 'REFERENCES');
    const place = at(`SUMMARY\n\nText.\n\nIntro|\n${list}`);
    assert.deepEqual(completionsAt(place.brief, place.offset, false).items, []);
    const introduction = offered(place).find(({ label }) => label === 'Introduction');
    assert.equal(applied(place, introduction), `SUMMARY\n\nText.\n\nINTRODUCTION\n${list}`);
  });

  it('offers other names of a section once they are begun', () => {
    const labels = (drawn: string): readonly string[] => offered(at(drawn)).map(({ label }) => label);
    assert.ok(!labels(`## Streszczenie\n\nText.\n\n## |\n${LIST}`).includes('Wnioski'));
    assert.ok(labels(`## Streszczenie\n\nText.\n\n## Wn|\n${LIST}`).includes('Wnioski'));
  });

  it('offers no heading in code or within a paragraph', () => {
    assert.deepEqual(offered(at(`## Summary\n\n\`\`\`\n##|\n\`\`\`\n${LIST}`)), []);
    assert.deepEqual(offered(at(`## Summary\n\nText\nIntro|\n${LIST}`)), []);
  });
});

function offered({ brief, offset }: Place): readonly Completion[] {
  return completionsAt(brief, offset, true).items.toSorted((a, b) => (a.sort < b.sort ? -1 : 1));
}

function numbers(place: Place): readonly (number | undefined)[] {
  return offered(place)
    .filter(({ kind }) => kind !== 'section')
    .map(({ number }) => number);
}

function applied({ text, offset }: Place, completion: Completion | undefined): string {
  assert.ok(completion, 'it is not offered');
  const { span } = completion;
  assert.ok(span.start <= offset && offset <= span.end, 'the cursor is not in what is replaced');
  return applyEdits(text, [completion]);
}
