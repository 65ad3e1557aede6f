import { checksOf } from '../support/check.ts';

const check = checksOf('structure-misspelled-heading', { severity: 'warning' });

describe('structure-misspelled-heading', () => {
  check('a letter too few in the first heading, one changed, two swapped')`
# Title

## Sumary
   ^^^^^^ The heading "Sumary" names no section of a brief: did you mean "Summary"?

Text.

## Key Findings

1. One.

## 1. Introduktion:
      ^^^^^^^^^^^^ The heading "1. Introduktion:" names no section of a brief: did you mean "Introduction"?

Text.

## Recommednations
   ^^^^^^^^^^^^^^^ The heading "Recommednations" names no section of a brief: did you mean "Recommendations"?

Text.
all fixed:
# Title

## Summary

Text.

## Key Findings

1. One.

## 1. Introduction:

Text.

## Recommendations

Text.
`;

  check('capitals, bold, underlined and Polish')`
SUMMARY

Text.

KEY FINDIGNS
^^^^^^^^^^^^ The heading "KEY FINDIGNS" names no section of a brief: did you mean "KEY FINDINGS"?

1. One.

Wprowadznie
^^^^^^^^^^^ The heading "Wprowadznie" names no section of a brief: did you mean "Wprowadzenie"?
-----------

Text.
fixed:
SUMMARY

Text.

KEY FINDINGS

1. One.

Wprowadznie
-----------

Text.
`;

  check('headings of sections that are there, and words that are like no section or too short')`
## Summary

Text.

## Summery

Text.

## Key Findings

1. One.

## Votes

Text.

## Courses

Text.

## The conclusion of the treaty

Text.
`;
});
