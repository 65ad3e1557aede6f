import { checksOf } from '../support/check.ts';

const check = checksOf('structure-findings-list');

for (const [first, second] of [
  ['1.', '2.'],
  ['1)', '2)'],
  ['- 1.', '- 2.'],
  ['* 1.', '* 2.'],
  ['1.', '1.'],
] as const) {
  check(`numbers as ${first} ${second}`)`
## Key Findings

${first} The port was leased.

${second} The city was not asked.
`;
}

check('bullets: the fix numbers them', { severity: 'warning' })`
## Key Findings
   ^^^^^^^^^^^^ The findings under "Key Findings" are not a numbered list: begin each with 1., 2., 3. …

- The port was leased.
- The city was not asked.
- The lease runs for thirty years.

## Conclusions

- Ask the city.

fixed:
## Key Findings

1. The port was leased.
2. The city was not asked.
3. The lease runs for thirty years.

## Conclusions

- Ask the city.
`;

check('bullets of other shapes, with blank lines and entries of several lines')`
KEY FINDINGS
^^^^^^^^^^^^ The findings under "KEY FINDINGS" are not a numbered list: begin each with 1., 2., 3. …

• The port was leased
  for thirty years.

• The city was not asked.

fixed:
KEY FINDINGS

1. The port was leased
  for thirty years.

2. The city was not asked.
`;

check('bullets inside a finding stay bullets')`
## Key Findings
   ^^^^^^^^^^^^ The findings under "Key Findings" are not a numbered list: begin each with 1., 2., 3. …

* The port was leased:
    - the quay,
    - the cranes.
* The city was not asked.

fixed:
## Key Findings

1. The port was leased:
    - the quay,
    - the cranes.
2. The city was not asked.
`;

check('paragraphs: where a finding begins, only the author knows')`
## Key Findings
   ^^^^^^^^^^^^ The findings under "Key Findings" are not a numbered list: begin each with 1., 2., 3. …

The port was leased.

The city was not asked.

not fixed:
`;

check('in Polish')`
**Kluczowe wnioski:**
  ^^^^^^^^^^^^^^^^^ The findings under "Kluczowe wnioski:" are not a numbered list: begin each with 1., 2., 3. …

- Port wydzierżawiono (招商局港口).
- Miasta nie zapytano.

fixed:
**Kluczowe wnioski:**

1. Port wydzierżawiono (招商局港口).
2. Miasta nie zapytano.
`;

check('a sentence before and behind the numbers')`
## Key Findings

This brief finds that:

1. The port was leased.
2. The city was not asked.

More is said below.
`;

check('numbers with bullets inside')`
## Key Findings

1. The port was leased:
   - the quay,
   - the cranes.
2. The city was not asked.
`;

check('numbers under subheadings')`
## Key Findings

### The Lease

1. The port was leased.

### The City

2. The city was not asked.
`;

check('bold numbers')`
## Key Findings

**1.** The port was leased.

**2.** The city was not asked.
`;

check('a section without text is the matter of another rule')`
## Key Findings

## Introduction

Ships come and go.
`;

check('no such section')`
## Conclusions

- Ask the city.
`;

check('"Wnioski" need no numbers')`
## Wnioski

- Należy zapytać miasto.
`;

check('a text that is no brief', { named: false })`
## Key Findings

- The port was leased.
`;
