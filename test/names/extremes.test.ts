import assert from 'node:assert/strict';
import { cleanUp, DEFAULT_LINT, lint, readerOf, rules } from '../../server/src/core/index.ts';
import { bundledGlossary } from '../support/bundled-glossary.ts';

const SIZE = 90_000;
/** Processor time, several times what the slowest needs; what grows with the square of the text needs more. */
const MILLISECONDS = 1_500;

/** Repeated without end in one paragraph. */
const units: Readonly<Record<string, string>> = {
  'acronyms of ministries': 'MSZ Litwy chińskie MSZ ',
  'institutions by their noun': 'European Commission, the Commission ',
  'nouns of other institutions': 'the Bank of Anything ',
  'acronyms that are explained': 'National Bank of Serbia (NBS) ',
  'acronyms that are explained behind them': 'MC (Ministerstwo Cyfryzacji) ',
  'words in capitals': 'FREEDOM ',
  'family names that are joined': 'Modi-',
  'titles behind names': 'Xi Jinping, president of, ',
  'titles that are no longer held': 'był ',
  'anchors of Word': '[]{#_Toc1 .anchor}a ',
  tags: '<span>a</span>',
};

describe('names: texts that nobody writes', () => {
  const reader = readerOf({ glossary: bundledGlossary() });
  before(() => void reader.read('Xi Jinping', { named: true }).mentions);

  for (const [name, unit] of Object.entries(units)) {
    it(`reads, checks and cleans up ${name} in time`, () => {
      const body = unit.repeat(Math.ceil(SIZE / unit.length));
      const begin = process.cpuUsage();
      const brief = reader.read(`# T\n\n## Summary\n\n${body}prezydent Andrzej Duda\n`, { named: true });
      const problems = lint(brief, rules, DEFAULT_LINT);
      cleanUp(brief);
      const spent = process.cpuUsage(begin).user / 1_000;
      assert.ok(spent < MILLISECONDS, `${Math.round(spent)} ms`);
      assert.deepEqual(
        problems.filter(({ message }) => message.includes('failed on this text')),
        [],
      );
    });
  }
});
