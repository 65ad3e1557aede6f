import assert from 'node:assert/strict';
import {
  codeLensesOf,
  documentLinksOf,
  foldsOf,
  inlayHintsIn,
  rewritesAt,
  semanticTokensIn,
} from '../../server/src/core/index.ts';
import { briefOf } from '../support/brief-of.ts';
import { at } from '../support/cursor.ts';
import { THREE_ENTRIES } from '../support/lists.ts';

const whole = { start: 0, end: Number.MAX_SAFE_INTEGER };

describe('code lenses', () => {
  it('count citations of entries, words and citations of sections, and idle references', () => {
    const brief = briefOf(
      `## Summary\n\nBerths grew [1], and grew [1, 2].\n\n### More\n\nFour more words here.\n${THREE_ENTRIES}`,
    );
    assert.deepEqual(
      codeLensesOf(brief).map(({ title, places }) => [title, places.length]),
      [
        ['11 words, 2 citations', 2],
        ['4 words', 0],
        ['3 references, 1 cited nowhere', 1],
        ['cited 2 times', 2],
        ['cited once', 1],
        ['cited nowhere', 0],
      ],
    );
  });

  it('give the citations of a doubled number to one entry', () => {
    const brief = briefOf('## Summary\n\nText [1].\n\n## References\n\n1. A\n1. B, twice\n2. C\n');
    const titles = codeLensesOf(brief).map(({ title }) => title);
    assert.deepEqual(titles.slice(2), ['cited once', 'cited nowhere', 'cited nowhere']);
  });

  it('are absent from a text that is no brief', () => {
    assert.deepEqual(codeLensesOf(at(`|# Notes\n\n[1]\n${THREE_ENTRIES}`, { named: false }).brief), []);
  });
});

describe('inlay hints', () => {
  it('name author and year, else the title, behind the bracket', () => {
    const text = `## Summary\n\nBerths [1], cranes [2], all [1-3], none [9].\n${THREE_ENTRIES}`;
    assert.deepEqual(
      inlayHintsIn(briefOf(text), whole).map(({ offset, text: hint }) => [text.slice(offset - 3, offset), hint]),
      [
        ['[1]', 'Berg 2021'],
        ['[2]', 'Cranes for the Black Sea'],
        ['-3]', 'Berg 2021; Cranes for the Black Sea; Marin 2021'],
      ],
    );
  });

  it('are only those of the stretch', () => {
    const { brief, offset } = at(`## Summary\n\nBerths [1].|\n\nCranes [2].\n${THREE_ENTRIES}`);
    assert.equal(inlayHintsIn(brief, { start: 0, end: offset }).length, 1);
  });
});

describe('document links', () => {
  const links: readonly (readonly [string, string, string])[] = [
    ['Online: https://example.org/a', 'https://example.org/a', 'https://example.org/a'],
    ['Online: https://example.org/a b c.htm', 'https://example.org/a b c.htm', 'https://example.org/a%20b%20c.htm'],
    ['Online: www.example.org/a', 'www.example.org/a', 'https://www.example.org/a'],
    ['Online: https://example.org/a (accessed May 3, 2021).', 'https://example.org/a', 'https://example.org/a'],
    ['Online: <https://example.org/a>', 'https://example.org/a', 'https://example.org/a'],
    ['Online: https://example.org/a"b', 'https://example.org/a', 'https://example.org/a'],
    ['Online: https://example.org/', 'https://example.org/', 'https://example.org/'],
  ];
  for (const [entry, shown, target] of links) {
    it(`lead from ${entry}`, () => {
      const text = `## Summary\n\nText [1].\n\n## References\n\n1. A title, May 3, 2021, Press. ${entry}\n`;
      const [link, ...others] = documentLinksOf(briefOf(text));
      assert.equal(link && text.slice(link.span.start, link.span.end), shown);
      assert.equal(link?.target, target);
      assert.deepEqual(others, []);
    });
  }
});

describe('semantic tokens', () => {
  it('are the citations, in order, on one line each', () => {
    const text = `## Summary\n\nBerths [1], \`a[2]\`, cranes [2,\n3].\n${THREE_ENTRIES}`;
    assert.deepEqual(
      semanticTokensIn(briefOf(text), whole).map(({ span, type }) => [type, text.slice(span.start, span.end)]),
      [
        ['citation', '[1]'],
        ['citation', '[2,'],
        ['citation', '3]'],
      ],
    );
  });
});

describe('folds', () => {
  it('are sections, the list, and entries of several lines', () => {
    const text = 'SUMMARY\n\nText [1].\n\nREFERENCES\n\n1. A long\n   entry.\n2. B\n';
    assert.deepEqual(
      foldsOf(briefOf(text)).map(({ first, last, of }) => [of, first, last]),
      [
        ['section', 0, 2],
        ['section', 4, 8],
        ['references', 6, 8],
        ['entry', 6, 7],
      ],
    );
  });
});

describe('rewrites', () => {
  it('offer to renumber where numbers are out of order, and to delete on an entry', () => {
    const list = THREE_ENTRIES;
    assert.equal(rewrites(`## Summary\n\nBerths [1|], [2], [3].\n${list}`).renumber, false);
    assert.equal(rewrites(`## Summary\n\nBerths [2|], [1], [3].\n${list}`).renumber, true);
    assert.equal(rewrites(`## Summary\n\nBer|ths [2], [1], [3].\n${list}`).renumber, false);
    assert.equal(rewrites(`## Summary\n\nBer|ths [2], [1], [3].\n${list}`, true).renumber, true);
    assert.equal(rewrites(`## Summary\n\nBerths [1].\n${list.replace('2. ', '|2. ')}`).entry, 2);
  });

  it('offer to merge entries of one source', () => {
    const twice = `${THREE_ENTRIES}4. Cranes for the Black Sea, June 11, 2021, Dock News. Online: http://www.dock.example.com/cra|nes/\n`;
    assert.deepEqual(rewrites(`## Summary\n\nBerths [1].\n${twice}`).merge, { keep: 2, drop: 4 });
  });

  function rewrites(drawn: string, anywhere = false): ReturnType<typeof rewritesAt> {
    const { brief, offset } = at(drawn);
    return rewritesAt(brief, { start: offset, end: offset }, anywhere);
  }
});
