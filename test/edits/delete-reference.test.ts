import { deleteReference } from '../../server/src/core/index.ts';
import { changesBy } from '../support/edit-drawing.ts';

const change = changesBy((brief) => deleteReference(brief, 2));

describe('delete reference', () => {
  change('takes the number out of every citation, and the bracket with the space before it when nothing is left')`
One [1], two [2], both [1, 2], all [1,2,3], [2, p. 5; 3] and [[2]](https://example.org), <sup>[2]</sup>.

[2] Begins a line, ends one [2]
and (see [2]).

## References

1. One
2. Two
3. Three
becomes:
One [1], two, both [1], all [1,2], [2] and.

Begins a line, ends one
and (see).

## References

1. One
2. Three
`;

  change('takes it out of ranges')`
All [1-3], [1–4], [2-3], [2]–[4], [1]–[3], [4, 1-2].

## References

1. One
2. Two
3. Three
4. Four
becomes:
All [1-2], [1–3], [2], [2]–[3], [1]–[2], [3, 1].

## References

1. One
2. Three
3. Four
`;

  change('takes it out of a row of brackets')`
Text [1][2], [2], [3]; then [2][3] and [1], [2], [3], then [2], [2].

## References

1. One
2. Two
3. Three
becomes:
Text [1], [2]; then [2] and [1], [2], then.

## References

1. One
2. Three
`;

  change('takes the whole entry, wrapped lines and all')`
Text [1], [2], [3].

## References

- 1. One

- 2. Two,
  wrapped, and

  its second paragraph.

- 3. Three
becomes:
Text [1], [2].

## References

- 1. One

- 2. Three
`;

  change('moves undefined numbers, too, so that they do not come to mean another entry')`
Text [1], [2], [4].

## References

1. One
2. Two
3. Three
becomes:
Text [1], [3].

## References

1. One
2. Three
`;

  change('leaves a heading in the list where it is')`
Text [1], [2], [3].

## References

### Primary

1. One

### Secondary

2. Two
3. Three
becomes:
Text [1], [2].

## References

### Primary

1. One

### Secondary

2. Three
`;

  change('lets links in the text lead where they led')`
Text [1](#ref-1), [3](#ref-3), [3](#note-3).

## References

<a id="ref-1"></a>1. One
<a id="ref-2"></a>2. Two
<a id="ref-3"></a>3. Three
becomes:
Text [1](#ref-1), [2](#ref-3), [2](#note-2).

## References

<a id="ref-1"></a>1. One
<a id="ref-3"></a>2. Three
`;

  changesBy((brief) => deleteReference(brief, 1))('deletes the first entry')`
Text [1], [2].

## References

1. One
2. Two
becomes:
Text [1].

## References

1. Two
`;

  changesBy((brief) => deleteReference(brief, 1))('leaves the heading of the only entry')`
Text [1].

## References

1. One
becomes:
Text.

## References
`;

  change('refuses a number that is not there')`
Text [1].

## References

1. One
refused: line 5: The list of references has no entry 2.
`;

  change('closes the gap of an entry that is lost, and deletes its citations')`
One [1], lost [2], and three [1-3], [2, p. 4; 3].

## References

1. One
3. Three
becomes:
One [1], lost, and three [1-2], [2].

## References

1. One
2. Three
`;

  changesBy((brief) => deleteReference(brief, 8))('leaves the numbers alone when the citation lies beyond the list')`
One [1], far [8], farther [9].

## References

1. One
becomes:
One [1], far, farther [9].

## References

1. One
`;

  change('makes no link and no definition of what stood before the citation')`
[sic] [2]: so they say [1].

## References

1. One
2. Two
becomes:
[sic] : so they say [1].

## References

1. One
`;

  change('refuses a number that two entries have')`
Text [1].

## References

1. One
2. Two
2. Again
refused: line 6: The entries in lines 6 and 7 have the same number 2, so a citation could mean either.
`;
});
