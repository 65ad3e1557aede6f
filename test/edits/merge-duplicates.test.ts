import { mergeDuplicates } from '../../server/src/core/index.ts';
import { changesBy } from '../support/edit-drawing.ts';

const change = changesBy((brief) => mergeDuplicates(brief, [{ keep: 1, drop: 3 }]));

const LIST = `
## References

1. One
2. Two
3. One again
4. Four`;

describe('merge duplicates', () => {
  change('makes citations of the one citations of the other, and moves later numbers up')`
Text [1], then [2], then [3], then [3, p. 5], [4].
${LIST}
becomes:
Text [1], then [2], then [1], then [1, p. 5], [3].

## References

1. One
2. Two
3. Four
`;

  change('says a number once in one place')`
Text [1, 3] and [1][3] and [1-3] and [2-4] and [3, 4] and [3], [1]; kept: [1, p. 2; 3, p. 5] and [1, 3, p. 5].
${LIST}
becomes:
Text [1] and [1] and [1-2] and [1-3] and [1, 3] and [1]; kept: [1, p. 2; 1, p. 5] and [1, p. 5].

## References

1. One
2. Two
3. Four
`;

  changesBy((brief) =>
    mergeDuplicates(brief, [
      { keep: 3, drop: 4 },
      { keep: 1, drop: 3 },
      { keep: 4, drop: 1 },
    ]),
  )('follows a chain of duplicates')`
Text [1], then [2], then [3], then [4].
${LIST}
becomes:
Text [1], then [2], then [1], then [1].

## References

1. One
2. Two
`;

  changesBy((brief) => mergeDuplicates(brief, [{ keep: 4, drop: 1 }]))('can drop the first')`
Text [1], then [2], then [4].
${LIST}
becomes:
Text [3], then [1], then [3].

## References

1. Two
2. One again
3. Four
`;

  changesBy((brief) => mergeDuplicates(brief, []))('does nothing without pairs')`
Text [1].
${LIST}
stays
`;

  changesBy((brief) => mergeDuplicates(brief, [{ keep: 1, drop: 9 }]))('refuses a number that is not there')`
Text [1].
${LIST}
refused: line 5: The list of references has no entry 9.
`;
});
