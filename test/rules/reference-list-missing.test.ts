import { checksOf } from '../support/check.ts';
import { THREE_ENTRIES } from '../support/lists.ts';

const check = checksOf('reference-list-missing');

check('the list is there')`
Varna handles more containers than before [1], and its cranes are new [2, 3].
${THREE_ENTRIES}`;

check('citations, and no list', { severity: 'warning' })`
Varna handles more containers than before [1], and its cranes are new [2].
                                          ^^^ The text cites [1], [2] and [3], but it has no numbered list of references.

## Conclusions

The port was leased [1], [3].
`;

check('before publication it is an error', { severity: 'error', mode: 'publish' })`
Varna handles more containers than before [1], and its cranes are new [2].
                                          ^^^ The text cites [1] and [2], but it has no numbered list of references.
`;

check('many numbers are counted, not recited')`
Varna handles more containers than before [1], and its cranes are new [2-9].
                                          ^^^ The text cites [1], [2], [3] and 6 more, but it has no numbered list of references.

not fixed:
`;

check('a list without numbers')`
Varna handles more containers than before [1], and its cranes are new [2].
                                          ^^^ related: The first citation stands here.

## Bibliography
   ^^^^^^^^^^^^ The text cites [1] and [2], but the entries under "Bibliography" have no numbers to find them by.

- Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly.
- Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('paragraphs without numbers, in Polish')`
Port w Warnie wydzierżawiono w 2019 r. [1], a żurawie są nowe [2].

**Bibliografia**
  ^^^^^^^^^^^^ The text cites [1] and [2], but the entries under "Bibliografia" have no numbers to find them by.

Nina Berg, Port w Warnie, 3 maja 2021, Tygodnik Morski.

Żurawie, 11 czerwca 2021, Nowiny Portowe.
`;

check('a heading with nothing under it')`
Varna handles more containers than before [1], and its cranes are new [2].

## References
   ^^^^^^^^^^ The text cites [1] and [2], but there is nothing under "References".
`;

check('a single bracketed number may be anything')`
Varna handles more containers than before [1].
`;

check('no citations, no list')`
Varna handles more containers than before.

## References

Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('footnotes are another system')`
The port was leased[^1], and the city was not asked[^2].

[^1]: The Port of Varna, May 3, 2021, Sea Weekly.
[^2]: Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('author and date are another system')`
The port was leased [Berg, 2021, p. 7], and the city was not asked [Marin, 2021].

## References

Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('years, remarks, code, intervals and tables')`
In [2021] and [2022] the port [sic] was leased […], says \`quay[1]\` and \`[2]\`, in [0, 1] or [0, 1), see A[1] and data[2].

| berth | depth |
| --- | --- |
| [1] | 11 m |
| [2] | 12 m |

- [x] read the lease
`;

check('a list in brackets needs no heading')`
Varna handles more containers than before [1], and its cranes are new [2].

[1] The Port of Varna, May 3, 2021, Sea Weekly.

[2] Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('a list of bold numbers')`
Varna handles more containers than before [1], and its cranes are new [2].

## References

**[1]** The Port of Varna, May 3, 2021, Sea Weekly.

**[2]** Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('a list with anchors before the numbers')`
Varna handles more containers than before [1], and its cranes are new [2].

## References

<a id="ref-1"></a>[1] The Port of Varna, May 3, 2021, Sea Weekly.

<a id="ref-2"></a>[2] Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('links by number are links')`
Varna handles more containers than [before][1], and its cranes are [new][2].

[1]: https://sea.example.org/varna
[2]: https://dock.example.com/cranes
`;

check('a text that is no brief', { named: false })`
Varna handles more containers than before [1], and its cranes are new [2].
`;
