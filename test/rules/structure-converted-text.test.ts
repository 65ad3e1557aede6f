import { checksOf } from '../support/check.ts';

const check = checksOf('structure-converted-text', { severity: 'hint' });

describe('structure-converted-text', () => {
  check('capital headings and a paragraph that was cut in two')`
SUMMARY
^^^^^^^ This text looks converted from PDF or Word: it has headings in capitals and paragraphs cut in two.

The port was leased for thirty years to a company that

nobody in the city had heard of.

CONCLUSIONS

Ask the city.
fixed by "Clean up converted text":
## SUMMARY

The port was leased for thirty years to a company that nobody in the city had heard of.

## CONCLUSIONS

Ask the city.
`;

  check('bullets before numbers')`
## Key Findings

- 1. The city was not asked.
^^^^ This text looks converted from PDF or Word: it has lists that begin with "- 1.".
- 2. The lease runs for thirty years.
fixed:
## Key Findings

1. The city was not asked.
2. The lease runs for thirty years.
`;

  check('capital headings as a style')`
SUMMARY

The port was leased.

CONCLUSIONS

Ask the city.
`;

  check('a paragraph that goes on in the next in a text that is otherwise in order')`
## Summary

The port was leased for thirty years to a company that

nobody in the city had heard of.
`;
});
