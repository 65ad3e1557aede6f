import { checksOf } from '../support/check.ts';

const check = checksOf('structure-heading-level', { severity: 'warning' });

describe('structure-heading-level', () => {
  check('parts of one level, with subsections')`
# Title

## Summary

## Key Findings

## Introduction

### A part

#### A part of it

## Another part

## Conclusions

### Recommendations

## References

### Primary sources
`;

  check('parts that are all of a level far from the title')`
# Title

### Summary

### Key Findings

### Introduction
`;

  check('a part with one mark too few, and one with one too many')`
# Title

# Summary
  ^^^^^^^ The heading "Summary" has level 1 (#), but the other parts of the brief have level 2 (##).

Text.

## Key Findings

### Introduction
    ^^^^^^^^^^^^ The heading "Introduction" has level 3 (###), but the other parts of the brief have level 2 (##).

### Text

## Conclusions

## References
all fixed:
# Title

## Summary

Text.

## Key Findings

## Introduction

### Text

## Conclusions

## References
`;

  check('a level that is left out')`
## Summary

## Key Findings

## Introduction

#### Text
     ^^^^ The heading "Text" has level 4 (####), but the heading above it has level 2: level 3 is left out.

## Conclusions
not fixed:
`;

  check('headings without marks have no level')`
**Summary**

Text.

KEY FINDINGS

1. One.

### A part

Text.

# Another part
`;
});
