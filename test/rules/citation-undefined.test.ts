import { checksOf } from '../support/check.ts';
import { entries, THREE_ENTRIES } from '../support/lists.ts';

const check = checksOf('citation-undefined');

check('every number has its entry')`
Varna handles more containers than before [1], and its cranes are new [2, 3].

The port was leased in 2019 [1-3].
${THREE_ENTRIES}`;

check('a number beyond the end of the list', { severity: 'error' })`
Varna handles more containers than before [1], and its cranes are new [4].
                                                                      ^^^ Citation [4] has no entry: the list ends at 3.
${THREE_ENTRIES}`;

check('it offers no fix: which source was meant, only the author knows')`
The port was leased in 2019 [7].
                            ^^^ Citation [7] has no entry: the list ends at 3.
${THREE_ENTRIES}
not fixed:
`;

check('a number that the list skips')`
The lease runs for thirty years [3].
                                ^^^ Citation [3] has no entry: the list goes from 2 to 4.

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
4. Who Owns the Quay?, July 2, 2021, Sea Weekly.
`;

check('a number before the first of the list')`
The lease runs for thirty years [1], and may be renewed [2].
                                ^^^ Citation [1] has no entry: the list begins at 2.

## References

2. Cranes for the Black Sea, June 11, 2021, Dock News.
3. Who Owns the Quay?, July 2, 2021, Sea Weekly.
`;

check('each place that cites it')`
The port [8] was leased [1].
         ^^^ Citation [8] has no entry: the list ends at 3.

Nobody asked the city [8], [9].
                      ^^^ Citation [8] has no entry: the list ends at 3.
                           ^^^ Citation [9] has no entry: the list ends at 3.
${THREE_ENTRIES}`;

// ── Shapes of citations ─────────────────────────────────────────────────────

check('in a group only the number that is wrong')`
The cranes are new [1, 5], the quay is old [2,6,3].
                       ^ Citation [5] has no entry: the list ends at 3.
                                              ^ Citation [6] has no entry: the list ends at 3.
${THREE_ENTRIES}`;

check('in a range what lies beyond the list')`
The cranes are new [2-4], the quay is old [3–7].
                   ^^^^^ Citation [4] has no entry: the list ends at 3.
                                          ^^^^^ Citations [4], [5], [6] and [7] have no entries: the list ends at 3.

The railway was promised twice [1, 5–6].
                                   ^^^ Citations [5] and [6] have no entries: the list ends at 3.
${THREE_ENTRIES}`;

check('many numbers are counted, not recited')`
All studies agree [1-40].
                  ^^^^^^ Citations [4], [5], [6], [7] and 33 more have no entries: the list ends at 3.
${THREE_ENTRIES}`;

check('brackets side by side, and a range between brackets')`
The cranes are new [1][4], the quay is old [2], [5].
                      ^^^ Citation [4] has no entry: the list ends at 3.
                                                ^^^ Citation [5] has no entry: the list ends at 3.

The railway was promised often [2]-[4], [1]–[3].
                               ^^^^^^^ Citation [4] has no entry: the list ends at 3.
${THREE_ENTRIES}`;

check('an abbreviated range')`
Customs doubled their staff [156-9], then halved it [158-62].
                                                    ^^^^^^^^ Citations [160], [161] and [162] have no entries: the list ends at 159.
${entries(159)}`;

check('pages are no citations')`
The lease runs for thirty years [3, p. 15], or forty [3, pp. 15-16], [2, s. 41], [1, pp. 7, 9].

Even the quay was leased [4, p. 2].
                         ^^^^^^^^^ Citation [4] has no entry: the list ends at 3.
${THREE_ENTRIES}`;

check('as links, superscript and emphasis')`
Linked [[4]](https://dock.example.com/4) and [5](#ref-5), raised <sup>[6]</sup>, bold **[7]**.
        ^^^ Citation [4] has no entry: the list ends at 3.
                                             ^^^ Citation [5] has no entry: the list ends at 3.
                                                                      ^^^ Citation [6] has no entry: the list ends at 3.
                                                                                        ^^^ Citation [7] has no entry: the list ends at 3.

In the list [[1]](https://dock.example.com/1), [2](#ref-2), <sup>[3]</sup>, *[1]*.
${THREE_ENTRIES}`;

check('escaped, as converters write them')`
The port was leased \[1\], the city was not asked \[4\].
                                                   ^^^^ Citation [4] has no entry: the list ends at 3.
${THREE_ENTRIES}`;

check('at the end of a URL it belongs to the sentence')`
The lease is at https://port.example.org/lease[4].
                                              ^^^ Citation [4] has no entry: the list ends at 3.
${THREE_ENTRIES}`;

check('glued to a word, where the list has the number')`
The lease was signed in Belgrade[1], in Sofia[2] and in Varna[3].
${THREE_ENTRIES}`;

check('glued to the words throughout')`
The lease was signed in Belgrade[1], in Sofia[2] and in Varna[4].
                                                             ^^^ Citation [4] has no entry: the list ends at 3.
${THREE_ENTRIES}`;

// ── Places ──────────────────────────────────────────────────────────────────

check('in headings, lists, quotations, tables and footnotes')`
## What Was Leased [4]
                   ^^^ Citation [4] has no entry: the list ends at 3.

- the cranes [5]
             ^^^ Citation [5] has no entry: the list ends at 3.

> The quay belongs to the people [6].
                                 ^^^ Citation [6] has no entry: the list ends at 3.

| year | what |
| --- | --- |
| 2019 | leased [7] |
                ^^^ Citation [7] has no entry: the list ends at 3.

[^a]: The mayor denies it [8].
                          ^^^ Citation [8] has no entry: the list ends at 3.
${THREE_ENTRIES}`;

check('at the beginning of a line')`
The mayor denies it
[4] and so does the minister.
^^^ Citation [4] has no entry: the list ends at 3.
${THREE_ENTRIES}`;

check('behind the references too')`
The port was leased [1].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.

## Annex

The lease says so [2].
                  ^^^ Citation [2] has no entry: the list ends at 1.
`;

check('columns are UTF-16 units: Chinese counts one, an emoji two')`
招商局港口 leased it [4], and the crowd cheered 🚢🚢 [5].
                ^^^ Citation [4] has no entry: the list ends at 3.
                                                ^^^ Citation [5] has no entry: the list ends at 3.

租约为期三十年[6]。
       ^^^ Citation [6] has no entry: the list ends at 3.
${THREE_ENTRIES}`;

check('in Polish')`
Port w Warnie wydzierżawiono w 2019 r. [1, s. 15], a żurawie są nowe [2].
                                                                     ^^^ Citation [2] has no entry: the list ends at 1.

## Bibliografia

1. Nina Berg, Port w Warnie, 3 maja 2021, Tygodnik Morski.
`;

// ── Shapes of the list ──────────────────────────────────────────────────────

check('bulleted numbers, as converters write them')`
The port was leased [1], [2], [3].
                              ^^^ Citation [3] has no entry: the list ends at 2.

REFERENCES

- 1. The Port of Varna, May 3, 2021, Sea Weekly.
- 2. Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('numbers with a parenthesis')`
The port was leased [1], [2], [3].
                              ^^^ Citation [3] has no entry: the list ends at 2.

**References**

1) The Port of Varna, May 3, 2021, Sea Weekly.
2) Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('numbers in brackets')`
The port was leased [1], [2], [3].
                              ^^^ Citation [3] has no entry: the list ends at 2.

References
----------

[1] The Port of Varna, May 3, 2021, Sea Weekly.

[2] Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('numbers in brackets with a colon')`
The port was leased [1], [2], [3].
                              ^^^ Citation [3] has no entry: the list ends at 2.

## Notes

[1]: The Port of Varna, May 3, 2021, Sea Weekly.
[2]: Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('entries that Markdown takes for link definitions')`
The port was leased [1], [2], [3].
                              ^^^ Citation [3] has no entry: the list ends at 2.

## Sources

[1]: https://sea.example.org/varna
[2]: https://dock.example.com/cranes
`;

check('numbers in escaped brackets')`
The port was leased \[1\], \[2\], \[3\].
                                   ^^^^ Citation [3] has no entry: the list ends at 2.

## References

\[1\] The Port of Varna, May 3, 2021, Sea Weekly.

\[2\] Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('a list at the end that has no heading')`
The port was leased [1], [2], [3].
                              ^^^ Citation [3] has no entry: the list ends at 2.

[1] The Port of Varna, May 3, 2021, Sea Weekly.

[2] Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('blank lines in the list, and entries of several lines')`
The port was leased [1], [2], [3], [4].
                                   ^^^ Citation [4] has no entry: the list ends at 3.

## References

1. Nina Berg, The Port of Varna,
   May 3, 2021, Sea Weekly.

2. Cranes for the Black Sea, June 11,
2021, Dock News.


3. Who Owns the Quay?, July 2, 2021, Sea Weekly.

   Online: https://sea.example.org/quay
`;

check('one number for every item, as Markdown allows')`
The port was leased [1], [2], [3], [4].
                                   ^^^ Citation [4] has no entry: the list ends at 3.

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
1. Cranes for the Black Sea, June 11, 2021, Dock News.
1. Who Owns the Quay?, July 2, 2021, Sea Weekly.
`;

check('a list in parts')`
The port was leased [1], [2], [3].

## References

### Primary sources

1. The Lease of the Port of Varna, 2019.

### Press

2. Cranes for the Black Sea, June 11, 2021, Dock News.
3. Who Owns the Quay?, July 2, 2021, Sea Weekly.
`;

check('numbered notes beside a bibliography without numbers')`
The port was leased [1], [2], [3].
                              ^^^ Citation [3] has no entry: the list ends at 2.

## Notes

1. Berg, The Port of Varna, p. 7.
2. Marin, Who Owns the Quay?, p. 41.

## Bibliography

- Nina Berg, The Port of Varna, 2021.
- Ivo Marin, Who Owns the Quay?, 2021.
`;

check('a bibliography without numbers before numbered notes')`
The port was leased [1], [2].

## Bibliography

Nina Berg, The Port of Varna, 2021.

## Notes

1. Berg, The Port of Varna, p. 7.
2. Marin, Who Owns the Quay?, p. 41.
`;

check("a publisher's block behind the list is not part of it")`
The port was leased [1], [2].

REFERENCES

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.

INSTITUTE FOR COASTAL AFFAIRS

HARBOUR STREET 7, VARNA
`;

check('a number that another entry has by mistake is the mistake of that entry')`
The port was leased [1], [2], [3], [4].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
2. Who Owns the Quay?, July 2, 2021, Sea Weekly.
4. The Lease of the Port of Varna, 2019.
`;

// ── What is no citation ─────────────────────────────────────────────────────

check('years, remarks and marks in brackets')`
He said that "they [the owners] signed in [2021], or in [2019-2020], [sic] or so […]" [1].

The plan for [2014–20] names [12 March] and [50%] of [1/2] or [3 years], [+7], [-7], [7.5], [n.d.].

- [x] read the lease
- [ ] read the annex

> [!NOTE]
> The annex is secret[^7].

[^7]: So the ministry says.
${THREE_ENTRIES}`;

check('author and date')`
The lease was discussed long before [Berg, 1989, p. 19], [Berg 1989: 19], [Dejna, 1989, s. 19], [see 9].
${THREE_ENTRIES}`;

check('code')`
Inline \`crane[7] = [8]\` and printf's \`%[9]s\`, but the lease is public [1].

~~~ts
const quay = berths[7] ?? [8];
~~~

    an indented [9]

\`\`\`
[7]
\`\`\`
${THREE_ENTRIES}`;

check('indices, format verbs and intervals in the running text')`
The value data[9] of A[7] or x1[8], printed by %[9]s, lies in [0, 9) or (0, 9], in [0, 9], in [0,1].

The port was leased [1], [2].
${THREE_ENTRIES}`;

check('maths')`
The load is $x[7]$ or $L_{max} = [8]$ for each crane [1].

$$
L = [9]
$$
${THREE_ENTRIES}`;

check('money is no maths')`
It cost $100 million in 2019 [1] and $200 million in 2020 [4].
                                                          ^^^ Citation [4] has no entry: the list ends at 3.
${THREE_ENTRIES}`;

check('addresses, links, pictures and their definitions')`
See https://port.example.org/?page=[7]&lease, <https://port.example.org/[8]>, [the lease](https://port.example.org/lease),
[the annex][9], ![the quay [7]](quay.png) and ![8](quay.png) [1].

[9]: https://port.example.org/annex
${THREE_ENTRIES}`;

check('comments and front matter')`
---
title: The Port [7]
---

<!-- ask Nina whether [8] is out -->

The port was leased <!-- [9] --> in 2019 [1].

<!--
[7]

[8]
-->
${THREE_ENTRIES}`;

check('table cells that hold a number alone')`
| berth | depth |
| --- | --- |
| [7] | 11 m |
| [8] | 12 m |

The port was leased [1].
${THREE_ENTRIES}`;

check('brackets in the list itself')`
The port was leased [1], [2].

## References

1. The Port of Varna [7], May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea [in Bulgarian], June 11, 2021, Dock News, no. [8].
`;

check('footnotes are another system')`
The port was leased[^1], and the city was not asked[^2].

[^1]: The Port of Varna, May 3, 2021, Sea Weekly.
[^2]: Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('without a numbered list nothing can be missing from it')`
The port was leased [1], [2].

## References

Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('a text that is no brief', { named: false })`
The port was leased [9].
${THREE_ENTRIES}`;
