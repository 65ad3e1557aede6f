import { checksOf } from '../support/check.ts';

const check = checksOf('reference-numbering');

check('1, 2, 3 in every shape of a list')`
## References

\[1\] The Port of Varna, May 3, 2021, Sea Weekly.

\[2\] Cranes for the Black Sea,
June 11, 2021, Dock News.


\[3\] Who Owns the Quay?, July 2, 2021, Sea Weekly.
`;

check('one number for every item is how Markdown counts')`
## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
1. Cranes for the Black Sea, June 11, 2021, Dock News.
1. Who Owns the Quay?, July 2, 2021, Sea Weekly.
`;

check('a gap', { severity: 'warning' })`
The port was leased [1], [2], [4].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
4. Who Owns the Quay?, July 2, 2021, Sea Weekly.
^ Entry 4 follows entry 2: 3 is missing from the list.

not fixed:
`;

check('a gap of several numbers')`
## References

- 1. The Port of Varna, May 3, 2021, Sea Weekly.
- 4. Cranes for the Black Sea, June 11, 2021, Dock News.
  ^ Entry 4 follows entry 1: 2 and 3 are missing from the list.
- 5. Who Owns the Quay?, July 2, 2021, Sea Weekly.
`;

check('a gap that a citation shows is not shown twice')`
The port was leased [1], [2], [3], [4].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
4. Who Owns the Quay?, July 2, 2021, Sea Weekly.
`;

check('a list that begins at 2')`
The port was leased [2], [3].

## References

2) The Port of Varna, May 3, 2021, Sea Weekly.
^ The list begins at 2 instead of 1.
3) Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('a list that begins at 0')`
The port was leased [0], [1].

## References

0. The Port of Varna, May 3, 2021, Sea Weekly.
^ The list begins at 0 instead of 1.
1. Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('two entries changed over are one mistake')`
The port was leased [1], [2], [3], [4].

## References

[1]: The Port of Varna, May 3, 2021, Sea Weekly.
[3]: Who Owns the Quay?, July 2, 2021, Sea Weekly.
 ^ Entry 3 stands out of order: it is expected after entry 2.
[2]: Cranes for the Black Sea, June 11, 2021, Dock News.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Entry 2 stands here.
[4]: The Lease of the Port of Varna, 2019.
`;

check('an entry far from its place')`
## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
5. Ferries to Batumi, July 9, 2021, Dock News.
^ Entry 5 stands out of order: it is expected after entry 4.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
3. Who Owns the Quay?, July 2, 2021, Sea Weekly.
4. The Lease of the Port of Varna, 2019.
`;

check('an entry at the head of the list')`
## References

3. Who Owns the Quay?, July 2, 2021, Sea Weekly.
^ Entry 3 stands out of order: it is expected after entry 2.
1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('an entry that belongs at the head')`
## References

2. Cranes for the Black Sea, June 11, 2021, Dock News.
3. Who Owns the Quay?, July 2, 2021, Sea Weekly.
1. The Port of Varna, May 3, 2021, Sea Weekly.
^ Entry 1 stands out of order: it is expected before entry 2.
4. The Lease of the Port of Varna, 2019.
`;

check('a number twice is the matter of another rule')`
The port was leased [1], [2], [3], [4].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
2. Who Owns the Quay?, July 2, 2021, Sea Weekly.
4. The Lease of the Port of Varna, 2019.
`;

check('a number twice far from its place is the matter of another rule too', {})`
The port was leased [1], [2], [3], [4], [5].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
5. Who Owns the Quay?, July 2, 2021, Sea Weekly.
4. The Lease of the Port of Varna, 2019.
5. Ferries to Batumi, July 9, 2021, Dock News.
`;

check('a list in parts goes on counting')`
## References

### Primary sources

1. The Lease of the Port of Varna, 2019.

### Press

2. Cranes for the Black Sea, June 11, 2021, Dock News.
4. Who Owns the Quay?, July 2, 2021, Sea Weekly.
^ Entry 4 follows entry 2: 3 is missing from the list.
`;

check('numbers inside an entry, years at the margin, and what follows the list')`
## References

1. The Lease of the Port of Varna, signed in May
2021. Online: https://port.example.org/lease
2. Cranes for the Black Sea, in two parts:
   1. Quays.
   3. Cranes.
3. Who Owns the Quay?, July 2, 2021, Sea Weekly.

INSTITUTE FOR COASTAL AFFAIRS

Harbour Street 7, Varna
`;

check('findings and other lists are not references')`
## Key Findings

2. The port was leased.
5. Nobody asked the city.

## References

- Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly.
- Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('Polish, Chinese and an emoji in the list')`
## Bibliografia

1. 招商局港口 🚢, 3 maja 2021, Tygodnik Morski.
3. Żurawie, 11 czerwca 2021, Nowiny Portowe.
^ Entry 3 follows entry 1: 2 is missing from the list.
`;

check('a list that counts from 0 below a text that counts from 1')`
Leased [1], paid for [2], owned [3].

## References

0. The Port of Varna, May 3, 2021, Sea Weekly.
^ The list begins at 0 instead of 1.
1. Thirty Years, June 11, 2021, Dock News.
2. Who Owns the Quay?, July 2, 2021, Sea Weekly.
fixed:
Leased [1], paid for [2], owned [3].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Thirty Years, June 11, 2021, Dock News.
3. Who Owns the Quay?, July 2, 2021, Sea Weekly.
`;

check('a heading that has a number itself')`
1. SUMMARY

The port was leased [1], [2].

2.  **References**

1. The Port of Varna, May 3, 2021, Sea Weekly.

2. Cranes for the Black Sea, June 11, 2021, Dock News.
`;
