import { checksOf } from '../support/check.ts';

const check = checksOf('structure-findings-numbering');

check('1, 2, 3')`
## Key Findings

1. The port was leased.
2. The city was not asked.

3. The lease runs
for thirty years.
`;

check('one number for every item is how Markdown counts')`
## Key Findings

1. The port was leased.
1. The city was not asked.
1. The lease runs for thirty years.
`;

check('a number left out', { severity: 'warning' })`
## Key Findings

1. The port was leased.
2. The city was not asked.
4. The lease runs for thirty years.
^ Finding 4 should be number 3: findings are numbered 1, 2, 3 …
5. Nobody knows the price.

fixed:
## Key Findings

1. The port was leased.
2. The city was not asked.
3. The lease runs for thirty years.
4. Nobody knows the price.
`;

check('a number twice')`
KEY FINDINGS

- 1. The port was leased.
- 2. The city was not asked.
- 2. The lease runs for thirty years.
  ^ Finding 2 should be number 3: findings are numbered 1, 2, 3 …

fixed:
KEY FINDINGS

- 1. The port was leased.
- 2. The city was not asked.
- 3. The lease runs for thirty years.
`;

check('from 0, and from 2')`
## Key Findings

0. The port was leased.
^ Finding 0 should be number 1: findings are numbered 1, 2, 3 …
1. The city was not asked.

fixed:
## Key Findings

1. The port was leased.
2. The city was not asked.
`;

check('two changed over: the author may want the sentences to move, but the numbers must ascend')`
## Key Findings

1) The port was leased.
3) The city was not asked.
^ Finding 3 should be number 2: findings are numbered 1, 2, 3 …
2) The lease runs for thirty years.

fixed:
## Key Findings

1) The port was leased.
2) The city was not asked.
3) The lease runs for thirty years.
`;

check('lists inside a finding, years at the margin, and citations')`
## Key Findings

1. The port was leased in two parts:
   1. the quay,
   2. the cranes,
   4. the rails.
2. The city was not asked before
2021. Nobody knows why
[9] and by whom.
3. The lease runs for thirty years.
`;

check('the numbers of other sections')`
## Key Findings

1. The port was leased.

## Conclusions

3. Ask the city.

## References

5. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('numbers that go on under subheadings')`
## Key Findings

### The Lease

1. The port was leased.

### The City

2. The city was not asked.
`;

check('in Polish')`
## Główne tezy

1. Port 招商局 🚢 wydzierżawiono.
3. Miasta nie zapytano.
^ Finding 3 should be number 2: findings are numbered 1, 2, 3 …
`;

check('a single finding that has another number')`
## Key Findings

3. The port was leased.
^ Finding 3 should be number 1: findings are numbered 1, 2, 3 …
`;

check('a text that is no brief', { named: false })`
## Key Findings

3. The port was leased.
`;

check('a heading that has a number itself')`
1. SUMMARY

The port was leased.

2. KEY FINDINGS

1. The city was not asked.

2. The lease runs for thirty years.
`;
