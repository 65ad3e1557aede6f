import { checksOf } from '../support/check.ts';
import { entries } from '../support/lists.ts';

const check = checksOf('citation-order');

check('numbers in the order of the text')`
Varna handles more containers than before [1], and its cranes are new [2, 3].

The port was leased in 2019 [1], for thirty years [4–6], as the mayor said [2].
${entries(6)}`;

check('two neighbours changed over', { severity: 'warning' })`
The port [1] was leased [3] for thirty years [2], and renewed [4].
                        ^^^ Citation [3] comes before the first citation of [2]: sources are numbered in the order in which the text cites them.
                                             ^^^ related: [2] is first cited here.
${entries(4)}
not fixed:
`;

check('two far apart changed over are one mistake')`
The port [1] was leased [5] for thirty years [3].
                        ^^^ Citation [5] comes before the first citation of [2], [3] and [4]: sources are numbered in the order in which the text cites them.
                                             ^^^ related: [3] is first cited here.

The mayor denies it [4], the minister does not [2].
                    ^^^ related: [4] is first cited here.
                                               ^^^ related: [2] is first cited here.

Nobody asked the city [6].
${entries(6)}`;

check('one number too early')`
The port [6] was leased [1] for thirty years [2], [3].
         ^^^ Citation [6] comes before the first citation of [1], [2], [3], [4] and [5]: sources are numbered in the order in which the text cites them.

The mayor denies it [4], the minister does not [5], and nobody asked the city [7].
${entries(7)}`;

check('many smaller numbers are counted, not recited')`
The port [9] was leased [1-8].
         ^^^ Citation [9] comes before the first citation of [1], [2], [3], [4] and 4 more: sources are numbered in the order in which the text cites them.
${entries(9)}`;

check('one number too late')`
The port [2] was leased [3] for thirty years [4], as planned [1].
         ^^^ Citation [2] comes before the first citation of [1]: sources are numbered in the order in which the text cites them.
                                                             ^^^ related: [1] is first cited here.
${entries(4)}`;

check('two mistakes')`
The port [2] was leased [1] for thirty years [4], as planned [3].
         ^^^ Citation [2] comes before the first citation of [1]: sources are numbered in the order in which the text cites them.
                                             ^^^ Citation [4] comes before the first citation of [3]: sources are numbered in the order in which the text cites them.
${entries(4)}`;

check('in a group')`
The port was leased [2, 1], then [3].
                     ^ Citation [2] comes before the first citation of [1]: sources are numbered in the order in which the text cites them.
                        ^ related: [1] is first cited here.
${entries(3)}`;

check('a range before a smaller number')`
The port was leased [2–4], as planned [1].
                    ^^^^^ Citation [2] comes before the first citation of [1]: sources are numbered in the order in which the text cites them.
${entries(4)}`;

check('a range that runs backwards is in order all the same')`
The port was leased [3-1], as planned [4].
${entries(4)}`;

check('a number that no text cites cannot be late')`
The port was leased [2], as planned [3].
${entries(3)}`;

check('a number without an entry is no matter of order')`
The port was leased [1], against all advice [9], as planned [2].
${entries(2)}`;

check('citations in headings, findings and quotations count where they stand')`
## Key Findings

1. The port was leased [1].

## What Was Leased [3]
                   ^^^ Citation [3] comes before the first citation of [2]: sources are numbered in the order in which the text cites them.

> The quay belongs to the people [2].
${entries(3)}`;

check('years, code and the list itself do not count')`
In [2021] the port was leased [1], says \`quay[3]\`, as planned [2], and again [3].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly. See [3].
2. Cranes for the Black Sea, June 11, 2021, Dock News.
3. Who Owns the Quay?, July 2, 2021, Sea Weekly.
`;

check('a list out of order is not the fault of the citations')`
The port was leased [1], as planned [2], and again [3].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
3. Who Owns the Quay?, July 2, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('without a list there is no order')`
The port was leased [2], as planned [1].
`;

check('Polish and Chinese before the place')`
Łódzki żuraw 起重机 🚢 [2] stoi przy nabrzeżu [1].
                    ^^^ Citation [2] comes before the first citation of [1]: sources are numbered in the order in which the text cites them.

## Przypisy

1. Port w Warnie, 3 maja 2021, Tygodnik Morski.
2. Żurawie, 11 czerwca 2021, Nowiny Portowe.
`;
