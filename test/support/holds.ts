import fc from 'fast-check';

/** A nightly size for every property: `POLICY_BRIEF_RUNS=10000 npx mocha`. */
const NIGHTLY = Number(process.env.POLICY_BRIEF_RUNS ?? 0);

/**
 * A test that a property holds. The normal size takes the same cases every time, so that nobody's change fails by
 * chance; the nightly one takes new cases, and a failure names the seed to repeat it by.
 */
export function holds<Case>(title: string, usual: number, property: fc.IProperty<Case>): Mocha.Test {
  return it(title, function () {
    if (NIGHTLY > 0) this.timeout(0);
    fc.assert(property, NIGHTLY > 0 ? { numRuns: NIGHTLY } : { numRuns: usual, seed: 20211214 });
  });
}
