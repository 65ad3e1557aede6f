import assert from 'node:assert/strict';
import { brief, type Workplace, workplace } from './workplace.ts';

/** Names in Latin and Cyrillic letters, and numbers out of order. `links` has a test of its own. */
const BRIEF = `${brief('of Aleksandar Vucic and Сергей Лавров [2], [1]')}2. Another, May 2, 2020, Xinhua. Online: https://www.example.org/b\n`;

describe('command line: standard input', () => {
  let work: Workplace;
  before(() => {
    work = workplace();
  });
  after(() => work.remove());

  const little = Buffer.from(`\uFEFF${BRIEF}`, 'utf16le');
  const commands: readonly (readonly [what: RegExp, ...args: readonly string[]])[] = [
    [/Vučić/, 'check', '-', '--format', 'json'],
    [/\+Text of Aleksandar Vučić/, 'fix', '-', '--diff'],
    [/\+Text of .* \[1\], \[2\]\./, 'renumber', '-', '--diff'],
    [/Aleksandar Vučić +person/, 'actors', '-'],
    [/Aleksandar Vucic/, 'report', '-'],
  ];

  for (const [what, ...args] of commands) {
    it(`of \`${args[0]}\` is read in UTF-8, and in UTF-16 when its mark says so`, () => {
      const inUtf8 = work.run(args, { input: BRIEF });
      assert.match(inUtf8.stdout + inUtf8.stderr, what);
      assert.deepEqual(work.run(args, { input: `\uFEFF${BRIEF}` }), inUtf8);
      assert.deepEqual(work.run(args, { input: little }), inUtf8);
      assert.deepEqual(work.run(args, { input: Buffer.from(little).swap16() }), inUtf8);
    });
  }

  it('that is no brief is named as what it is', () => {
    const options = { input: '# Tool\n' };
    const args = ['check', '-', '--only-briefs', '--stdin-filename', 'readme.md'];
    assert.match(work.run(args, options).stderr, /^policy-brief: no brief in standard input\. A brief has a series label/);
  });
});
