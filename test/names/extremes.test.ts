import assert from 'node:assert/strict';
import { cleanUp, DEFAULT_LINT, lint, readerOf, rules } from '../../server/src/core/index.ts';
import { bundledGlossary } from '../support/bundled-glossary.ts';

const SIZE = 90_000;
const PART = 6;
/**
 * How much longer the whole may take than a part of it: what grows with the text takes as many times as long as it is larger,
 * what grows with its square takes 36 times as long. Times are the processor's, and a few milliseconds say nothing.
 */
const TIMES = 3 * PART;
const LEAST = 15;

/** Repeated without end in one paragraph. */
const units: Readonly<Record<string, string>> = {
  'acronyms of ministries': 'MSZ Litwy chińskie MSZ ',
  'institutions by their noun': 'European Commission, the Commission ',
  'ministries of nobody': 'Foreign Ministry, ',
  'ministries written small': 'the foreign ministry, ',
  'parties of several countries': 'Communist Party and ',
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
  /** No text is the one before, of which the reader would remember what it found. */
  let texts = 0;
  before(() => void reader.read('Xi Jinping', { named: true }).mentions);

  for (const [name, unit] of Object.entries(units)) {
    it(`reads, checks and cleans up ${name} in time that grows with them alone`, () => {
      const spentOn = (size: number): number => {
        const begin = process.cpuUsage();
        const body = unit.repeat(Math.ceil(size / unit.length));
        const brief = reader.read(`# T\n\n## Summary\n\n${body}prezydent Andrzej Duda ${texts++}\n`, { named: true });
        const problems = lint(brief, rules, DEFAULT_LINT);
        cleanUp(brief);
        assert.deepEqual(
          problems.filter(({ message }) => message.includes('failed on this text')),
          [],
        );
        return process.cpuUsage(begin).user / 1_000;
      };
      spentOn(SIZE / PART);
      const part = Math.max(LEAST, spentOn(SIZE / PART));
      const whole = spentOn(SIZE);
      assert.ok(whole < TIMES * part, `${Math.round(part)} ms for a part, ${Math.round(whole)} ms for the whole`);
    });
  }
});
