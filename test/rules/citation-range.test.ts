import { checksOf } from '../support/check.ts';
import { entries } from '../support/lists.ts';

const check = checksOf('citation-range');

check('sound ranges and groups of all shapes')`
The port was leased [1-3], [4–6], [1, 3], [1,3], [2][4], [2], [4], [4]-[6], [4]–[6], [1, 4–6, 8].

Pages are no ranges of sources: [3, p. 15], [3, pp. 15-16], [3, s. 15], [4, pp. 16-5].
${entries(8)}`;

check('an abbreviated range')`
Customs doubled their staff [156-9], then halved it [24-8].
${entries(160)}`;

check('a range that runs backwards', { severity: 'error' })`
The port was leased [6-4].
                    ^^^^^ The range [6-4] runs backwards: write [4-6].
${entries(6)}
fixed:
The port was leased [4-6].
${entries(6)}`;

check('with a dash, in brackets of their own, and spaced: the fix keeps the shape')`
The port was leased [6–4], then [3]–[1], then [5 - 2].
                    ^^^^^ The range [6–4] runs backwards: write [4–6].
                                ^^^^^^^ The range [3]–[1] runs backwards: write [1]–[3].
                                              ^^^^^^^ The range [5 - 2] runs backwards: write [2 - 5].
${entries(6)}
all fixed:
The port was leased [4–6], then [1]–[3], then [2 - 5].
${entries(6)}`;

check('in a group')`
The port was leased [1, 6-4, 8].
                    ^^^^^^^^^^^ The range [1, 6-4, 8] runs backwards: write [1, 4-6, 8].
${entries(8)}
fixed:
The port was leased [1, 4-6, 8].
${entries(8)}`;

check('numbers of different length')`
The port was leased [16-4].
                    ^^^^^^ The range [16-4] runs backwards: write [4-16].
${entries(16)}
fixed:
The port was leased [4-16].
${entries(16)}`;

check('escaped brackets stay escaped')`
The port was leased \[6-4\], then \[1;2\].
                     ^^^^^^ The range [6-4] runs backwards: write [4-6].
                                   ^^^^^^ The citation [1;2] cannot be read: write [1, 2].
${entries(6)}
all fixed:
The port was leased \[4-6\], then \[1, 2\].
${entries(6)}`;

check('as a link')`
The port was leased [[6-4]](https://dock.example.com/4).
                     ^^^^^ The range [6-4] runs backwards: write [4-6].
${entries(6)}
fixed:
The port was leased [[4-6]](https://dock.example.com/4).
${entries(6)}`;

check('a semicolon between numbers')`
The port was leased [1;2], then [1; 3; 5].
                    ^^^^^ The citation [1;2] cannot be read: write [1, 2].
                                ^^^^^^^^^ The citation [1; 3; 5] cannot be read: write [1, 3, 5].
${entries(6)}
all fixed:
The port was leased [1, 2], then [1, 3, 5].
${entries(6)}`;

check('a doubled comma, and numbers without one')`
The port was leased [1,,2], then [3 4].
                    ^^^^^^ The citation [1,,2] cannot be read: write [1, 2].
                                 ^^^^^ The citation [3 4] cannot be read: write [3, 4].
${entries(6)}
all fixed:
The port was leased [1, 2], then [3, 4].
${entries(6)}`;

check('a range without its end could mean anything')`
The port was leased [1-], then [2,].
                    ^^^^ The citation [1-] cannot be read: separate numbers by commas and write a range as [4-6].
                               ^^^^ The citation [2,] cannot be read: separate numbers by commas and write a range as [4-6].
${entries(6)}
not fixed:
`;

check('numbers that the list does not have are no malformed citation')`
The resolution was carried [51;49] and filed under [77-].
${entries(6)}`;

check('years run as they like')`
The plan [2021-2019] was carried in [2019].
${entries(6)}`;

check('code, maths, addresses and intervals')`
\`[6-4]\`, $x = [6-4]$, https://port.example.org/[6-4]/, [0, 1), A[6-4].

The value data[6-4] is free [1-6].

    [6-4]
${entries(6)}`;

check('Polish, Chinese and an emoji before the place')`
Żuraw 起重机 🏗️ stoi [6-4].
                   ^^^^^ The range [6-4] runs backwards: write [4-6].
${entries(6)}
fixed:
Żuraw 起重机 🏗️ stoi [4-6].
${entries(6)}`;

check('what looks abbreviated, in a list that is too short for it')`
The port was leased [10-8], then [10–9].
                    ^^^^^^ The range [10-8] runs backwards: write [8-10].
                                 ^^^^^^ The range [10–9] runs backwards: write [9–10].
${entries(10)}
all fixed:
The port was leased [8-10], then [9–10].
${entries(10)}`;

check('an abbreviated range that the list has')`
The port was leased [10-2].
${entries(12)}`;
