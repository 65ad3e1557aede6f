import { checksOf } from '../support/check.ts';
import { entries, THREE_ENTRIES } from '../support/lists.ts';

const check = checksOf('citation-repeated');

check('every source once in each place')`
The port was leased [1], then [2][3], then [1, 3], then [1-3]. Again [1], and [1] again.

[1] stands at the beginning, and [2, 3] [1] stand together.
${THREE_ENTRIES}`;

check('one number twice', { severity: 'warning' })`
The port was leased [3][3] in 2019.
                    ^^^ related: The first time.
                       ^^^ [3] is cited twice in one place: once is enough.
${THREE_ENTRIES}
fixed:
The port was leased [3] in 2019.
${THREE_ENTRIES}`;

check('in a group')`
The port was leased [3, 3], then [1, 2,1].
                        ^ [3] is cited twice in one place: once is enough.
                                       ^ [1] is cited twice in one place: once is enough.
${THREE_ENTRIES}
all fixed:
The port was leased [3], then [1, 2].
${THREE_ENTRIES}`;

check('a range and a number within it')`
The port was leased [1-3, 2], then [2, 1–3].
                          ^ [2] is cited twice in one place: once is enough.
                                    ^ [2] is cited twice in one place: once is enough.
${THREE_ENTRIES}
all fixed:
The port was leased [1-3], then [1–3].
${THREE_ENTRIES}`;

check('ranges that overlap')`
The port was leased [1-4, 3-6].
                          ^^^ [3] and [4] are cited twice in one place: once is enough.
${entries(6)}
fixed:
The port was leased [1-4, 5-6].
${entries(6)}`;

check('over several brackets of one place')`
The port was leased [1], [2], [1], then [1, 2] [2, 3].
                              ^^^ [1] is cited twice in one place: once is enough.
                                                ^ [2] is cited twice in one place: once is enough.
${THREE_ENTRIES}
all fixed:
The port was leased [1], [2], then [1, 2] [3].
${THREE_ENTRIES}`;

check('a whole bracket that says nothing new')`
The port was leased [1-3], [2, 3].
                           ^^^^^^ [2] and [3] are cited twice in one place: once is enough.
${THREE_ENTRIES}
fixed:
The port was leased [1-3].
${THREE_ENTRIES}`;

check('escaped, raised and linked: what is left closes as it opened')`
The port was leased \[3\]\[3\], then <sup>[1]</sup><sup>[1]</sup>, then [2](#ref-2), [2](#ref-2), then [[1]](https://dock.example.com/1) [[1]](https://dock.example.com/1).
                          ^^^^ [3] is cited twice in one place: once is enough.
                                                        ^^^ [1] is cited twice in one place: once is enough.
                                                                                     ^^^ [2] is cited twice in one place: once is enough.
                                                                                                                                          ^^^ [1] is cited twice in one place: once is enough.
${THREE_ENTRIES}
all fixed:
The port was leased \[3\], then <sup>[1]</sup>, then [2](#ref-2), then [[1]](https://dock.example.com/1).
${THREE_ENTRIES}`;

check('markup that differs is for the author to mend')`
The port was leased [3] [[3]](https://dock.example.com/3).
                         ^^^ [3] is cited twice in one place: once is enough.
${THREE_ENTRIES}
not fixed:
`;

check('two places in one source are no repetition')`
The port was leased [3, p. 15], [3, p. 41], then [1, p. 15; 1, p. 20], then [2, pp. 15-16][2].
${THREE_ENTRIES}`;

check('brackets that are no citations, and numbers that the list does not have')`
The table is \`a[3][3]\`, x[1][1] is a cell, [51][51] may be anything, and so is [2021, 2021].
${THREE_ENTRIES}`;

check('a text without a list')`
Select row [3][3], then row [3][3].
`;

check('over the end of a line')`
The port was leased [1],
[1] in 2019.
^^^ [1] is cited twice in one place: once is enough.
${THREE_ENTRIES}
fixed:
The port was leased [1] in 2019.
${THREE_ENTRIES}`;
