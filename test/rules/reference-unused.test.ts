import assert from 'node:assert/strict';
import { lint, readerOf, rules } from '../../server/src/core/index.ts';
import { checksOf } from '../support/check.ts';
import { entries, THREE_ENTRIES } from '../support/lists.ts';

const check = checksOf('reference-unused');

check('every entry is cited')`
Varna handles more containers than before [1], and its cranes are new [2, 3].
${THREE_ENTRIES}`;

check('an entry that nothing cites', { severity: 'warning' })`
Varna handles more containers than before [1], and its cranes are new [3].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nothing in the text cites entry 2.
3. Who Owns the Quay?, July 2, 2021, Sea Weekly.

not fixed:
`;

it('reference-unused: is faded in editors', () => {
  const rule = rules.filter(({ meta }) => meta.id === 'reference-unused');
  const problems = lint(readerOf().read(`The port was leased [1], [2].\n${THREE_ENTRIES}`, { named: true }), rule);
  assert.deepEqual(
    problems.map(({ unnecessary }) => unnecessary),
    [true],
  );
});

check('an entry of several lines, to its end')`
Varna handles more containers than before [1], and its cranes are new [3].

## References

- 1. The Port of Varna, May 3, 2021, Sea Weekly.
- 2. Cranes for the Black Sea,
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^… Nothing in the text cites entry 2.
  June 11, 2021, Dock News.

- 3. Who Owns the Quay?, July 2, 2021, Sea Weekly.
`;

check('a list that nothing cites')`
The port was leased.

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nothing in the text cites entry 1.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nothing in the text cites entry 2.
`;

check('ranges cite what lies between, abbreviated ones too')`
The port was leased [1–8], [9]-[11], [12-5].
${entries(15)}`;

check('a range that runs backwards cites the same')`
The port was leased [3-1].
${THREE_ENTRIES}`;

check('a malformed group cites what it names')`
The port was leased [1;2], then [3-].
${THREE_ENTRIES}`;

check('citations with pages, as links, escaped, raised and glued')`
Leased [1, p. 15], [2, pp. 15-16], [3, s. 15], [[4]](https://dock.example.com/4), [5](#ref-5), \[6\], <sup>[7]</sup>, Varna[8].
${entries(8)}`;

check('two sources with their pages in one bracket')`
The port was leased [1, p. 15; 2, p. 41].
${entries(2)}`;

check('citations in headings, findings, quotations, tables and footnotes')`
## Key Findings

1. The port was leased [1].

## What Was Leased [2]

> The quay belongs to the people [3].

| year | what |
| --- | --- |
| 2019 | leased [4] |

[^a]: The mayor denies it [5].
${entries(5)}`;

check('a citation in code or in a comment is none')`
The port was leased [1], \`[2]\`. <!-- [2] -->

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nothing in the text cites entry 2.
`;

check('an entry that only another entry names')`
The port was leased [1].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly. See also [2].
2. Cranes for the Black Sea, June 11, 2021, Dock News.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nothing in the text cites entry 2.
`;

check('a numbered bibliography beside footnotes')`
The port was leased[^1].

[^1]: Berg, p. 7.

## Bibliography

1. Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('an entry that has the number of another one by mistake')`
The port was leased [1], [2], [3], [4].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
2. Who Owns the Quay?, July 2, 2021, Sea Weekly.
4. The Lease of the Port of Varna, 2019.
`;

check('a year at the beginning of a line is no entry')`
The port was leased [1], [2].

## References

1. The Port of Varna, Sea Weekly, May
2021. Online: https://sea.example.org/varna
2. Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('numbers inside an entry are no entries')`
The port was leased [1], [2].

## References

1. The Lease of the Port of Varna, in two parts:
   1. Quays.
   2. Cranes.
   3. Rails.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check("a publisher's block behind the list")`
The port was leased [1], [2].

REFERENCES

- 1. The Port of Varna, May 3, 2021, Sea Weekly.
- 2. Cranes for the Black Sea, June 11, 2021, Dock News.

INSTITUTE FOR COASTAL AFFAIRS

The Institute was founded in 1991. It has three departments:

1. Ports
2. Ferries
`;

check('in Polish, with brackets, Chinese and an emoji before the place')`
Port 招商局 🚢 wydzierżawiono [1].

Przypisy końcowe
================

\[1\] Port w Warnie, 3 maja 2021, Tygodnik Morski.

\[2\] Żurawie, 11 czerwca 2021, Nowiny Portowe.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nothing in the text cites entry 2.
`;

check('a copy of an entry is told as one')`
Text [1].

## References

1. Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/varna
2. Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly. Online: http://sea.example.org/varna?utm_source=mail
`;
