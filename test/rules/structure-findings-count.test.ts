import { CAA } from '../../server/src/core/index.ts';
import { checksOf } from '../support/check.ts';

const check = checksOf('structure-findings-count', { severity: 'information' });
const house = checksOf('structure-findings-count', { profile: { ...CAA, findingsRange: { least: 1, most: 2 } } });

describe('structure-findings-count', () => {
  check('three, as the series has at least')`
## Key Findings

1. One.
2. Two.

3. Three.
`;

  check('two')`
## Key Findings
   ^^^^^^^^^^^^ "Key Findings" has 2 of the 3 to 6 findings that are expected.

- 1. One.
- 2. Two.
not fixed:
`;

  check('seven')`
**Key Findings**
  ^^^^^^^^^^^^ "Key Findings" has 7 findings, but 3 to 6 are expected: join some of them, or leave some out.

1. One.
1. Two.
1. Three.
1. Four.
1. Five.
1. Six.
1. Seven.
`;

  house('three, in a house that has two')`
## Key Findings
   ^^^^^^^^^^^^ "Key Findings" has 3 findings, but 1 to 2 are expected: join some of them, or leave some out.

1. One.
2. Two.
3. Three.
`;

  check('none that is numbered, and no such section')`
## Key Findings

- One.

## References

1. One.
`;
});
