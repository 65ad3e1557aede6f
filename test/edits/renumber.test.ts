import { renumber } from '../../server/src/core/index.ts';
import { changesBy } from '../support/edit-drawing.ts';

const change = changesBy(renumber);

describe('renumber', () => {
  change('numbers citations and entries by first citation; uncited entries keep their order at the end')`
Text [3], more [1], again [3].

## References

1. One
2. Two
3. Three
4. Four
becomes:
Text [1], more [2], again [1].

## References

1. Three
2. One
3. Two
4. Four
`;

  change('leaves a clean brief alone, whatever its shapes')`
Text [1], [1, 2], \[2\], [[3]](url), [3](#ref-3), <sup>[4]</sup>, [2]–[4], [5, p. 15; 6], [2, 1], [1-6].

## References

1. One
1. Two
1. Three
1. Four
1. Five
1. Six
stays
`;

  change('knows every shape of a citation')`
Text \[4\], [[3]](https://example.org/3), <sup>[2]</sup>, [1](https://example.org/1), \[3, 4\] and [2][1].

## References

1. One
2. Two
3. Three
4. Four
becomes:
Text \[1\], [[2]](https://example.org/3), <sup>[3]</sup>, [4](https://example.org/1), \[1, 2\] and [3][4].

## References

1. Four
2. Three
3. Two
4. One
`;

  change('keeps a group ascending that ascended, and another one in the order of the author')`
First [2], [4]. Then [1,2, 4] and [4, 2].

## References

1. One
2. Two
3. Three
4. Four
becomes:
First [1], [2]. Then [1,2, 3] and [2, 1].

## References

1. Two
2. Four
3. One
4. Three
`;

  change('writes a range that falls apart as numbers and ranges, with the dash of the author')`
First [5], [2]. Then [4–6], [3 – 6], [1-2] and [4]–[6].

## References

1. One
2. Two
3. Three
4. Four
5. Five
6. Six
becomes:
First [1], [2]. Then [1, 3–4], [1, 3 – 5], [2, 6] and [1, 3–4].

## References

1. Five
2. Two
3. Four
4. Six
5. Three
6. One
`;

  change('keeps locators with their numbers, and parts them so that they are not read as pages')`
First [4], [3], [2]. Then [1, p. 15, 2], [2, pp. 3-4; 4], [3, s. 7, 4, s. 9] and [1, p. 15; 2, 3, p. 4].

## References

1. One
2. Two
3. Three
4. Four
becomes:
First [1], [2], [3]. Then [3, 4, p. 15], [1, 3, pp. 3-4], [1, s. 9, 2, s. 7] and [2, p. 4; 3, 4, p. 15].

## References

1. Four
2. Three
3. Two
4. One
`;

  change('moves the whole of an entry and leaves what parts the places where it is')`
Text [3], [2].

## References

1. One,
   wrapped here
    and here.  
2. Two, May 3, 2021.

   A second paragraph of two.

3) Three, „Łódź” 标题 🚢.
becomes:
Text [1], [2].

## References

1. Three, „Łódź” 标题 🚢.  
2. Two, May 3, 2021.

   A second paragraph of two.

3) One,
   wrapped here
    and here.
`;

  change('moves a paragraph that a converter cut off with its entry')`
Text [2], [1].

## References

- 1. One, a long title that

goes on here, 2021.
- 2. Two.

RESEARCH OPINIONS ADVICE

1 PLACE
becomes:
Text [1], [2].

## References

- 1. Two.
- 2. One, a long title that

goes on here, 2021.

RESEARCH OPINIONS ADVICE

1 PLACE
`;

  change('sorts `[1]` paragraphs')`
Text [2], [3], [1].

## References

[1] One

[2] Two

[3] Three
becomes:
Text [1], [2], [3].

## References

[1] Two

[2] Three

[3] One
`;

  change('sorts `[1]:` and escaped paragraphs')`
Text [2], [1].

References
==========

[1]: https://example.org/one
\[2\] Two
becomes:
Text [1], [2].

References
==========

[1]: Two
\[2\] https://example.org/one
`;

  change('only moves the entries of a list whose items are all `1.`')`
Text [2], [1].

## References

1. One
1. Two
becomes:
Text [1], [2].

## References

1. Two
1. One
`;

  change('puts a list in order that is out of order, closes gaps, begins at 1')`
Text [0], [7], [4].

## References

0. Zero
7. Seven
4. Four
becomes:
Text [1], [2], [3].

## References

1. Zero
2. Seven
3. Four
`;

  change('keeps the width of numbers that are written with zeros')`
Text [02], [01], [10].

## References

01. One
02. Two
10. Ten
becomes:
Text [01], [02], [3].

## References

01. Two
02. One
03. Ten
`;

  change('abbreviates a range as the author did, where it still can')`
Text [120-30], [1-119], [121-3] and [118-22].

## References

${list(130)}
becomes:
Text [1-11], [12-130], [2-4] and [1-3, 129-30].

## References

${list(130, (n) => (n > 11 ? n - 11 : n + 119))}
`;

  change('lets anchors move with their entry, and links go on leading to them')`
Text [2](#ref-2), [[1]](#ref-1), <a href="#ref-2">[2]</a>, [2](#note-2).

## References

<a id="ref-1"></a>1. One
<a id="ref-2"></a>2. Two {#two-2}
becomes:
Text [1](#ref-2), [[2]](#ref-1), <a href="#ref-2">[1]</a>, [1](#note-1).

## References

<a id="ref-2"></a>1. Two {#two-2}
<a id="ref-1"></a>2. One
`;

  change('keeps bold numbers, and moves what is bold together with the number')`
Text [3], [2], [1].

## References

**1.** One
**2. Two.** May 2021.
3. Three
becomes:
Text [1], [2], [3].

## References

**1.** Three
**2. Two.** May 2021.
3. One
`;

  change('leaves brackets alone that cite nothing')`
Text [2], [1], \`[2]\`, A[2], [sic], [2021], [x], [link](https://example.org/[2]), $[2]$ and <!-- [2] -->.

    code [2]

## References

1. One
2. Two
becomes:
Text [1], [2], \`[2]\`, A[2], [sic], [2021], [x], [link](https://example.org/[2]), $[2]$ and <!-- [2] -->.

    code [2]

## References

1. Two
2. One
`;

  change('warns of words that mean an entry by its place or number')`
Text [4], [1], [2], [3].

## References

1. One.
2. Ibid., p. 5.
3. See note 1; tamże, s. 3; Kowalski, op. cit.; zob. przyp. 2; por. [1].
4. Four, Idemitsu Notes 5.
becomes:
Text [1], [2], [3], [4].

## References

1. Four, Idemitsu Notes 5.
2. One.
3. Ibid., p. 5.
4. See note 1; tamże, s. 3; Kowalski, op. cit.; zob. przyp. 2; por. [1].
note: line 6: "Ibid." means an entry by its place: check that it still means the right one.
note: line 7: "See note 1" in an entry was left as it is: check its number.
note: line 7: "tamże" means an entry by its place: check that it still means the right one.
note: line 7: "op. cit." means an entry by its place: check that it still means the right one.
note: line 7: "zob. przyp. 2" in an entry was left as it is: check its number.
note: line 7: "por. [1]" in an entry was left as it is: check its number.
`;

  change('warns of a heading in the list that entries pass')`
Text [2], [1].

## References

### Primary

1. One

### Secondary

2. Two
becomes:
Text [1], [2].

## References

### Primary

1. Two

### Secondary

2. One
note: line 9: Entries were moved past this line of the list, which stays where it is.
`;

  change('divides a citation that grows too long to be read as one')`
First ${pairs(28, (n) => [92 - 2 * n, n])}. Then \[35-90\].

## References

${list(90)}
becomes:
First ${pairs(28, (n) => [2 * n - 1, 2 * n])}. Then \[${numbers(1, 51, 2)}\], \[53, 55, 57-84\].

## References

${list(90, (n) => (n < 57 ? (n % 2 === 0 ? n / 2 : 91 - n) : n < 85 ? 2 * n - 79 : n < 91 ? n - 56 : n))}
`;

  change('keeps a range that stays one')`
Text [${numbers(1, 29, 2)}], [${numbers(31, 59, 2)}]. Then [1-60].

## References

${list(60)}
becomes:
Text [${numbers(1, 15)}], [${numbers(16, 30)}]. Then [1-60].

## References

${list(60, (n) => (n > 30 ? (n - 30) * 2 : n * 2 - 1))}
`;

  change('does nothing in a text that cites nothing and lists nothing')`
Text.
stays
`;

  change('numbers a list that nothing cites')`
## References

1. One
3. Three
becomes:
## References

1. One
2. Three
`;

  change('refuses an undefined number')`
Text [2], [1].

More [3] and [5-7].

## References

1. One
2. Two
refused: line 3: The numbers [3] and [5], cited in line 3, have no entries in the list.
`;

  change('refuses a duplicate number')`
Text [1], [3].

## References

1. One
2. Two
2. Again
3. Three
refused: line 6: The entries in lines 6 and 7 have the same number 2, so a citation could mean either.
`;

  change('refuses a reversed range')`
Text [2-1].

## References

1. One
2. Two
refused: line 1: The citation [2-1] in line 1 runs backwards.
`;

  change('refuses malformed groups')`
Text [2;1].

And [1-].

## References

1. One
2. Two
refused: line 1: The citations [2;1] and [1-] in lines 1 and 3 cannot be read.
`;

  change('refuses a text without a list')`
Text [2] and [1].
refused: line 1: The text cites by number in line 1, but it has no numbered list of references.
`;

  change('refuses to move an entry of which half stands behind a page header')`
Text [2], [1].

## References

- 1. One, a long title that

CAA BRIEF 12

goes on here, 2021.

- 2. Two.
refused: line 9: The text in line 9 stands behind a page header in the list, so its entry cannot be moved whole.
`;
});

/** `1, 2, 3`, in steps. */
function numbers(from: number, to: number, step = 1): string {
  const all: number[] = [];
  for (let number = from; number <= to; number += step) all.push(number);
  return all.join(', ');
}

/** `[90], [1], [88], [2]`. */
function pairs(count: number, of: (number: number) => readonly [number, number]): string {
  return Array.from({ length: count }, (_, i) => `[${of(i + 1).join('], [')}]`).join(', ');
}

/** Entries that are named after the number they had. */
function list(count: number, nameOf: (number: number) => number = (number) => number): string {
  return Array.from({ length: count }, (_, i) => `${i + 1}. Title ${nameOf(i + 1)}`).join('\n');
}
