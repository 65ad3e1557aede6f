import { insertReference, insertReferenceAfter } from '../../server/src/core/index.ts';
import { changesBy } from '../support/edit-drawing.ts';

const change = changesBy((brief, cursor) => insertReference(brief, ' New,\n  2022. ', cursor), true);
const changeAfter = (after: number) => changesBy((brief) => insertReferenceAfter(brief, 'New', after));

const LIST = `
## References

1. One
2. Two`;

describe('insert reference', () => {
  change('gives the number that the place asks for and moves the later ones on')`
# T

## Summary

Text [1], in Serbia| and more [2], [1-2].
${LIST}
3. Three
becomes:
# T

## Summary

Text [1], in Serbia [2] and more [3], [1, 3].

## References

1. One
2. New, 2022.
3. Two
4. Three
`;

  change('stands before punctuation, one space behind the word')`
# T

## Summary

Text [1] in Serbia.|
${LIST}
becomes:
# T

## Summary

Text [1] in Serbia [2].

## References

1. One
2. New, 2022.
3. Two
`;

  change('stands before punctuation, though the cursor is behind the space after it')`
# T

## Summary

Text [1] in Serbia, |which.
${LIST}
becomes:
# T

## Summary

Text [1] in Serbia [2], which.

## References

1. One
2. New, 2022.
3. Two
`;

  change('stands behind the word that the cursor is in, and before the space that it is behind')`
# T

## Summary

Text [1] in Ser|bia, which.
${LIST}
becomes:
# T

## Summary

Text [1] in Serbia [2], which.

## References

1. One
2. New, 2022.
3. Two
`;

  change('stands behind the word before the cursor')`
# T

## Summary

Text in the |**Port of Koper** [1].
${LIST}
becomes:
# T

## Summary

Text in the [1] **Port of Koper** [2].

## References

1. New, 2022.
2. One
3. Two
`;

  change('stands outside the marks of what is bold or linked')`
# T

## Summary

Text in the [Port of Ko|per](https://example.org/koper) grew [1].
${LIST}
becomes:
# T

## Summary

Text in the [Port of Koper](https://example.org/koper) [1] grew [2].

## References

1. New, 2022.
2. One
3. Two
`;

  change('takes a full stop in the middle of a sentence for part of the word')`
# T

## Summary

Text on U.S.| exports [1].
${LIST}
becomes:
# T

## Summary

Text on U.S. [1] exports [2].

## References

1. New, 2022.
2. One
3. Two
`;

  change('needs no word to end in Chinese')`
# T

## Summary

中国|铁路[1]。
${LIST}
becomes:
# T

## Summary

中国 [1]铁路[2]。

## References

1. New, 2022.
2. One
3. Two
`;

  change('joins a citation that stands there')`
# T

## Summary

Text [1].| More [2].
${LIST}
becomes:
# T

## Summary

Text [1, 2]. More [3].

## References

1. One
2. New, 2022.
3. Two
`;

  change('joins a group in the way of its author, so that it is not read as a page')`
# T

## Summary

Text \[1,2, pp. 3-4\]|. More.
${LIST}
becomes:
# T

## Summary

Text \[1,2, pp. 3-4;3\]. More.

## References

1. One
2. Two
3. New, 2022.
`;

  change('stands beside a link')`
# T

## Summary

Text [[1]](https://example.org/1)|. More [2].
${LIST}
becomes:
# T

## Summary

Text [[1]](https://example.org/1) [2]. More [3].

## References

1. One
2. New, 2022.
3. Two
`;

  change('is no link before a bracket')`
# T

## Summary

Text| (see below) and more|(as said).
${LIST}
becomes:
# T

## Summary

Text [1] (see below) and more|(as said).

## References

1. New, 2022.
2. One
3. Two
`;

  change('opens a paragraph')`
# T

## Summary

|Text [1].
${LIST}
becomes:
# T

## Summary

[1] Text [2].

## References

1. New, 2022.
2. One
3. Two
`;

  change('writes the marks of the list, and what parts its entries')`
# T

## Summary

Text [1]. More|.

## References

- 1. One,
  wrapped
  
- 2. Two
becomes:
# T

## Summary

Text [1]. More [2].

## References

- 1. One,
  wrapped

- 2. New, 2022.
  
- 3. Two
`;

  change('begins the section where there is none')`
# Title

## Summary

Text|.

## Conclusions

Text [2].
becomes:
# Title

## Summary

Text [1].

## Conclusions

Text [3].

## References

1. New, 2022.
`;

  change('fills a section that is empty')`
## Summary

Text|.

## References
becomes:
## Summary

Text [1].

## References

1. New, 2022.
`;

  change('adds to no list that has no numbers')`
## Summary

Text|.

## References

One, 2021.
refused: line 5: The entries under "References" have no numbers, so none can be added.
`;

  change('refuses code')`
# T

## Summary

Text \`co|de\` [1].
${LIST}
refused: line 5: A citation can only stand in the text of the brief.
`;

  change('refuses a heading')`
## Sum|mary

Text [1].
${LIST}
refused: line 1: A citation can only stand in the text of the brief.
`;

  change('refuses the list')`
# T

## Summary

Text [1].

## References

1. On|e
refused: line 9: A citation can only stand in the text of the brief.
`;

  changeAfter(1)('stands behind an entry, without a citation')`
# T

## Summary

Text [1], [2].
${LIST}
becomes:
# T

## Summary

Text [1], [3].

## References

1. One
2. New
3. Two
`;

  changeAfter(0)('stands before the first entry')`
# T

## Summary

Text [1], [2].

## References

[1] One

[2] Two
becomes:
# T

## Summary

Text [2], [3].

## References

[1] New

[2] One

[3] Two
`;

  changeAfter(2)('stands at the end, before what stands behind the list')`
# T

## Summary

Text [1], [2].
${LIST}

RESEARCH OPINIONS ADVICE
becomes:
# T

## Summary

Text [1], [2].

## References

1. One
2. Two
3. New

RESEARCH OPINIONS ADVICE
`;

  changeAfter(7)('refuses an entry that is not there')`
# T

## Summary

Text [1], [2].
${LIST}
refused: line 9: The list of references has no entry 7.
`;
});
