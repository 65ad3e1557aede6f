import { checksOf } from '../support/check.ts';

const check = checksOf('reference-duplicate-number');

check('every number once')`
The port was leased [1], [2].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('a number twice, and the one that is expected is free', { severity: 'error' })`
The port was leased [1], [2], [3], [4].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: The first entry 2.
2. Who Owns the Quay?, July 2, 2021, Sea Weekly.
^ Two entries have the number 2: here 3 is expected.
4. The Lease of the Port of Varna, 2019.

fixed:
The port was leased [1], [2], [3], [4].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
3. Who Owns the Quay?, July 2, 2021, Sea Weekly.
4. The Lease of the Port of Varna, 2019.
`;

check('a number twice, and none is free')`
The port was leased [1], [2], [3].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
2. Who Owns the Quay?, July 2, 2021, Sea Weekly.
^ Two entries have the number 2, so a citation [2] could mean either.
3. The Lease of the Port of Varna, 2019.

not fixed:
`;

check('at the end of the list')`
## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
2. Who Owns the Quay?, July 2, 2021, Sea Weekly.
^ Two entries have the number 2: here 3 is expected.

fixed:
## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
3. Who Owns the Quay?, July 2, 2021, Sea Weekly.
`;

check('bulleted and bracketed numbers keep their marks')`
## References

- 1. The Port of Varna, May 3, 2021, Sea Weekly.
- 1. Cranes for the Black Sea, June 11, 2021, Dock News.
  ^ Two entries have the number 1: here 2 is expected.
- 3. Who Owns the Quay?, July 2, 2021, Sea Weekly.

fixed:
## References

- 1. The Port of Varna, May 3, 2021, Sea Weekly.
- 2. Cranes for the Black Sea, June 11, 2021, Dock News.
- 3. Who Owns the Quay?, July 2, 2021, Sea Weekly.
`;

check('escaped brackets')`
## Przypisy

\[1\] Port w Warnie, 3 maja 2021, Tygodnik Morski.

\[1\] Żurawie, 11 czerwca 2021, Nowiny Portowe.
  ^ Two entries have the number 1: here 2 is expected.

fixed:
## Przypisy

\[1\] Port w Warnie, 3 maja 2021, Tygodnik Morski.

\[2\] Żurawie, 11 czerwca 2021, Nowiny Portowe.
`;

check('the entry that stands out of line is the wrong one, not the one that stands in it', {})`
The port was leased [1], [2], [3], [4], [5].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
4. Cranes for the Black Sea, June 11, 2021, Dock News.
^ Two entries have the number 4: here 2 is expected.
3. Who Owns the Quay?, July 2, 2021, Sea Weekly.
4. The Lease of the Port of Varna, 2019.
5. Ferries to Batumi, July 9, 2021, Dock News.

fixed:
The port was leased [1], [2], [3], [4], [5].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
3. Who Owns the Quay?, July 2, 2021, Sea Weekly.
4. The Lease of the Port of Varna, 2019.
5. Ferries to Batumi, July 9, 2021, Dock News.
`;

check('one number for every item is how Markdown counts')`
## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
1. Cranes for the Black Sea, June 11, 2021, Dock News.
1. Who Owns the Quay?, July 2, 2021, Sea Weekly.
`;

check('numbers inside an entry, and of another list')`
## Key Findings

1. The port was leased.
2. Nobody asked the city.

## References

1. The Lease of the Port of Varna, in two parts:
   1. Quays.
   2. Cranes.
2. Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check("a list in a publisher's block behind the references", {})`
REFERENCES

- 1. The Port of Varna, May 3, 2021, Sea Weekly.
- 2. Cranes for the Black Sea, June 11, 2021, Dock News.

ABOUT THE AUTHOR

Nina Berg is an analyst. Her latest reports:

- 1. Ships
- 2. Rails
`;

check('numbered notes beside a numbered bibliography')`
The port was leased [1], [2].

## Notes

1. Berg, p. 7.
2. Marin, p. 41.

## Bibliography

1. Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly.
2. Ivo Marin, Who Owns the Quay?, July 2, 2021, Sea Weekly.
`;
