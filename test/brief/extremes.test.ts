import assert from 'node:assert/strict';
import { lint } from '../../server/src/core/lint/lint.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { briefOf } from '../support/brief-of.ts';

const SIZE = 20_000;
/** Ten times what the slowest needs on a slow machine; what grows with the square of the text needs far more. */
const MILLISECONDS = 1_500;

const repeated = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length));

const texts: Readonly<Record<string, string>> = {
  'opening brackets': repeated('['),
  pictures: repeated('!['),
  'straight quotation marks': repeated(' "a'),
  'curly quotation marks': repeated('“a '),
  'initials before names': repeated('A. '),
  'headings in capitals': repeated('SUMMARY\n\n').slice(0, 5_000),
  'a label and dots': `CAA BRIEF${repeated('.')}x\n`,
  'a head of spaces': `# Title${repeated(' ')}x\n\n## Summary\n`,
  'a byline without end': `# Title\n\n${repeated('Jan Nowak, ')}\n\n## Summary\n`,
  'Chinese without end': repeated('孟建柱与塞'),
  'an entry of spaces': `## References\n\n1. Online: https://example.org${repeated(' ')}b\n`,
  'an entry of dots': `## References\n\n1. Online: https://example.org/${repeated('.')}b\n`,
  'an entry of dates': `## References\n\n1. ${repeated('May 1, ')} 2021\n`,
  'an entry of brackets': `## References\n\n1. ${repeated('(')}\n`,
  'an entry of sentences': `## References\n\n1. ${repeated('Online: www. Ab ')}\n`,
  'entries without end': `## References\n\n${repeated('1. A, May 1, 2021, B. Online: https://example.org/a b\n')}`,
};

describe('reader: texts that nobody writes', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`reads and checks ${name} in time`, () => {
      const begin = performance.now();
      const brief = briefOf(text);
      const problems = lint(brief, rules, { mode: 'publish', levels: {} });
      for (const { url, text: shown } of brief.references?.entries ?? []) assert.ok(shown.length + (url?.text.length ?? 0) >= 0);
      assert.ok(brief.mentions.length === 0);
      assert.ok(performance.now() - begin < MILLISECONDS, `${Math.round(performance.now() - begin)} ms`);
      const crashes = problems.filter(({ message }) => message.includes('failed on this text'));
      assert.deepEqual(crashes, []);
    });
  }
});
