import { CAA } from '../../server/src/core/index.ts';
import { checksOf } from '../support/check.ts';

const check = checksOf('reference-format');

check('the pattern, with and without author and original title')`
Text [1-6].

## References

1. Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/varna
2. The port (港口), May 3, 2021, Sea Weekly. Online: https://sea.example.org/varna
3. "Whose Quay?", May 2021, Norvik Inc. Online: https://sea.example.org/varna
4. Nina Berg, Whose quay? The port. A history, 2021, Sea Weekly (SW). Online: <https://sea.example.org/varna>
5. Ports, May 3, 2021, Sea Weekly.
6. Nina Berg, Lights of the South. Policy Brief of the Quay Institute, October 2020. Online: https://quay.example.org/1
`;

check('a full stop behind the date', { severity: 'hint' })`
Text [1], [2].

## References

1. The port (港口), November 28, 2019. Website of the Port. Online: https://sea.example.org/varna
                                   ^ After the date a comma is expected, not a full stop.
2. Cranes for the Black Sea, June 11, 2021, Dock News. Online: https://dock.example.com/cranes

fixed:
Text [1], [2].

## References

1. The port (港口), November 28, 2019, Website of the Port. Online: https://sea.example.org/varna
2. Cranes for the Black Sea, June 11, 2021, Dock News. Online: https://dock.example.com/cranes
`;

check('a word before the source')`
Text [1], [2].

## References

1. See: Law on Ports (港口法), November 28, 2019, Port of Varna. Online: https://sea.example.org/varna
   ^^^^ The entry begins with "See:": the author or the title is expected first.
2. Cranes for the Black Sea, June 11, 2021, Dock News. Online: https://dock.example.com/cranes

fixed:
Text [1], [2].

## References

1. Law on Ports (港口法), November 28, 2019, Port of Varna. Online: https://sea.example.org/varna
2. Cranes for the Black Sea, June 11, 2021, Dock News. Online: https://dock.example.com/cranes
`;

check('a full stop or a semicolon before the date, a comma before the label, other labels')`
Text [1-13].

## References

1. Ports. May 3, 2021, Sea Weekly. Online: https://sea.example.org/1
        ^ Before the date a comma is expected, not a full stop.
2. Ports; May 3, 2021, Sea Weekly. Online: https://sea.example.org/2
        ^ Before the date a comma is expected, not a semicolon.
3. Ports, May 3, 2021, Sea Weekly, Online: https://sea.example.org/3
                                 ^ Before "Online:" a full stop is expected.
4. Ports, May 3, 2021, Sea Weekly. URL: https://sea.example.org/4
                                   ^^^^ Before the address "Online:" is expected, not "URL:".
5. Ports, May 3, 2021, Sea Weekly. https://sea.example.org/5
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^ Before the address "Online:" is expected.
6. Ports, May 3, 2021, Sea Weekly Online: https://sea.example.org/6
                                  ^^^^^^^ Before "Online:" a full stop is expected.
7. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/7
8. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/8
9. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/9
10. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/10
11. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/11
12. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/12
13. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/13

all fixed:
Text [1-13].

## References

1. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/1
2. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/2
3. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/3
4. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/4
5. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/5
6. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/6
7. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/7
8. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/8
9. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/9
10. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/10
11. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/11
12. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/12
13. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/13
`;

check('one hint for an entry, and one fix')`
Text [1], [2].

## References

1. See: Ports. November 28, 2019. Sea Weekly, URL: https://sea.example.org/varna
   ^^^^ The entry begins with "See:": the author or the title is expected first.
2. Cranes for the Black Sea, June 11, 2021, Dock News. Online: https://dock.example.com/cranes

fixed:
Text [1], [2].

## References

1. Ports, November 28, 2019, Sea Weekly. Online: https://sea.example.org/varna
2. Cranes for the Black Sea, June 11, 2021, Dock News. Online: https://dock.example.com/cranes
`;

check('a list that follows another pattern throughout')`
Text [1], [2], [3].

## References

1. "Ports", Sea Weekly, 3 May 2021, https://sea.example.org/1.
2. "Cranes", Sea Weekly, 3 May 2021, https://sea.example.org/2.
3. See: Quays, May 3, 2021, Sea Weekly. Online: https://sea.example.org/3
`;

check('a link on the title')`
Text [1], [2].

## References

1. [Ports](https://sea.example.org/1), May 3, 2021, Sea Weekly.
2. Cranes for the Black Sea, June 11, 2021, Dock News. Online: https://dock.example.com/cranes
`;

const house = checksOf('reference-format', {
  profile: { ...CAA, references: { ...CAA.references, urlLabel: 'Access:', own: { urlLabel: true } } },
});

house('a label that the house has written down, in a list that has another one throughout')`
Text [1], [2].

## References

1. Ports. May 3, 2021, Sea Weekly. Online: https://sea.example.org/1
                                   ^^^^^^^ Before the address "Access:" is expected, not "Online:".
2. Cranes. June 11, 2021, Dock News. https://dock.example.com/cranes
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Before the address "Access:" is expected.

all fixed:
Text [1], [2].

## References

1. Ports. May 3, 2021, Sea Weekly. Access: https://sea.example.org/1
2. Cranes. June 11, 2021, Dock News. Access: https://dock.example.com/cranes
`;
