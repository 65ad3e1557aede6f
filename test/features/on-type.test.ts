import assert from 'node:assert/strict';
import { applyEdits, editsAfterEnter } from '../../server/src/core/index.ts';
import { withEndings } from '../support/cursor.ts';

const FINDINGS = (list: string): string => `## Summary\n\nText.\n\n## Key Findings\n\n${list}\n\n## Conclusions\n\nText.\n`;
const SOURCES = (list: string): string => `## Summary\n\nText [1].\n\n## References\n\n${list}\n`;

describe('Enter', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['begins the next finding', FINDINGS('1. One\n2. Two\n|'), FINDINGS('1. One\n2. Two\n3. ')],
    ['keeps the style of a converter', FINDINGS('- 1. One\n- 2. Two\n|'), FINDINGS('- 1. One\n- 2. Two\n- 3. ')],
    ['keeps a parenthesis', FINDINGS('1) One\n|'), FINDINGS('1) One\n2) ')],
    ['keeps an indentation', FINDINGS('  1. One\n  |'), FINDINGS('  1. One\n  2. ')],
    ['keeps wide gaps', FINDINGS('1.  One\n|'), FINDINGS('1.  One\n2.  ')],
    ['goes on behind lines of one item', FINDINGS('1. One\n   more\n   |'), FINDINGS('1. One\n   more\n2. ')],
    ['cuts an item in two', FINDINGS('1. One\n|and two'), FINDINGS('1. One\n2. and two')],
    ['leaves a blank line where items have one', FINDINGS('1. One\n\n2. Two\n|'), FINDINGS('1. One\n\n2. Two\n\n3. ')],
    ['writes 1. where every item is 1.', FINDINGS('1. One\n1. Two\n|'), FINDINGS('1. One\n1. Two\n1. ')],
    ['ends the list on an empty item', FINDINGS('1. One\n2. \n|'), FINDINGS('1. One\n|').replace('|', '')],
    ['leaves a begun item alone', FINDINGS('1. One\n|2. Two'), FINDINGS('1. One\n2. Two')],
    ['leaves another begun item alone', FINDINGS('1. One\n|- Two'), FINDINGS('1. One\n- Two')],
    ['leaves a line after a blank one alone', FINDINGS('1. One\n\n|'), FINDINGS('1. One\n\n')],
    ['begins the next entry', SOURCES('1. A, May 2020.\n|'), SOURCES('1. A, May 2020.\n2. ')],
    [
      'keeps brackets',
      SOURCES('[1] A, May 2020.\n\n[2] B, May 2020.\n|'),
      SOURCES('[1] A, May 2020.\n\n[2] B, May 2020.\n\n[3] '),
    ],
    ['keeps brackets with a colon', SOURCES('[1]: A, May 2020.\n|'), SOURCES('[1]: A, May 2020.\n[2]: ')],
    [
      'does not write a number twice',
      SOURCES('1. A, May 2020.\n|\n2. B, May 2020.'),
      SOURCES('1. A, May 2020.\n\n2. B, May 2020.'),
    ],
    ['does nothing in prose', FINDINGS('1. One').replace('Text.', 'Text.\n|'), FINDINGS('1. One').replace('Text.', 'Text.\n')],
  ];
  for (const [title, drawn, expected] of cases) {
    for (const ending of ['\n', '\r\n'] as const) {
      it(`${title}${ending === '\n' ? '' : ', with CRLF'}`, () => {
        const { brief, text, offset } = withEndings(drawn, ending);
        assert.equal(applyEdits(text, editsAfterEnter(brief, offset)), expected.replaceAll('\n', ending));
      });
    }
  }
});
