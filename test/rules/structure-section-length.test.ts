import { CAA } from '../../server/src/core/index.ts';
import { checksOf } from '../support/check.ts';

const sections = CAA.sections.map((section) => (section.role === 'summary' ? { ...section, words: 5 } : section));
const check = checksOf('structure-section-length', { severity: 'information', profile: { ...CAA, sections } });
const whole = checksOf('structure-section-length', { profile: { ...CAA, words: 6 } });
const without = checksOf('structure-section-length');

describe('structure-section-length', () => {
  check('as many words as are allowed; citations, code and addresses are none')`
## Summary

One two three four five \`code\` https://example.org/a.

## Introduction

One two three four five six seven.
`;

  check('a word too many, in a subsection')`
## Summary
   ^^^^^^^ The section "Summary" has 6 words, which is 1 more than the 5 that are allowed.

One two three four five.

### More

Six.
not fixed:
`;

  check('Chinese, by characters')`
## Summary
   ^^^^^^^ The section "Summary" has 8 words, which is 3 more than the 5 that are allowed.

孟建柱与塞尔维亚。
`;

  whole('the whole brief, but for its references')`
# The title of it
  ^^^^^^^^^^^^^^^ The brief has 7 words, which is 1 more than the 6 that are allowed.

## Summary

One two three four.

## Introduction

Five six seven.

## References

1. Eight nine ten eleven.
`;

  without('a house without limits')`
## Summary

One two three four five six seven eight nine ten.
`;
});
