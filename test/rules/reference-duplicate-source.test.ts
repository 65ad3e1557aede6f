import { checksOf } from '../support/check.ts';
import { THREE_ENTRIES } from '../support/lists.ts';

const check = checksOf('reference-duplicate-source');

check('every source once')`
Text [1], [2], [3].
${THREE_ENTRIES}`;

check('one address, written in two ways', { severity: 'warning' })`
Text [1], [2], [3].

## References

1. Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly. Online: https://www.sea.example.org/port%20of_varna/
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Entry 1 stands here.
2. Cranes for the Black Sea, June 11, 2021, Dock News. Online: https://dock.example.com/cranes
3. Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly. Online: http://SEA.example.org/port_of varna?utm_source=mail&utm_medium=x
                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Entries 1 and 3 name the same source: their addresses lead to one page.

not fixed:
`;

check('an address that another entry has too, with a title and a date of its own')`
Text [1], [2].

## References

1. Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/2021/the-port-of-varna-today
2. Cranes for the Black Sea, June 11, 2021, Dock News. Online: https://sea.example.org/2021/the-port-of-varna-today
                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Entries 1 and 2 have one address under two titles: they are one source, or one of the addresses is wrong.
`;

check('an address that another entry of the same author and day has too')`
Text [1], [2].

## References

1. Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/varna
2. Nina Berg, Cranes for the Black Sea, May 3, 2021, Sea Weekly. Online: http://sea.example.org/varna?utm_source=mail
                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Entries 1 and 2 have one address under two titles: they are one source, or one of the addresses is wrong.
`;

check('one title and one date')`
Text [1], [2].

## References

1. Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/a
2. N. Berg, “The port of Várna”, 3 May 2021, Sea Weekly.
             ^^^^^^^^^^^^^^^^^ Entries 1 and 2 name the same source: they have one title and one date.
`;

check('three times')`
Text [1], [2], [3].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/a
2. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/a#top
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Entries 1 and 2 name the same source: their addresses lead to one page.
3. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://web.archive.org/web/20210504000000/https://sea.example.org/a
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Entries 1 and 3 name the same source: their addresses lead to one page.
`;

check('parts of one long work, and pages of one site')`
Text [1], [2], [3], [4], [5], [6], [7], [8].

## References

1. Ports of the World, Chapter 1: Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/ports.pdf
2. Ports of the World, Chapter 2: Piraeus, May 3, 2021, Sea Weekly. Online: https://sea.example.org/ports.pdf
3. Nina Berg, p. 31: Quays and cranes, May 3, 2021, Sea Weekly. Online: https://sea.example.org/ports.pdf
4. Trade of Selvania, May 2021, Trade Map. Online: https://trade.example.org/
5. Trade of Norvik, June 2021, Trade Map. Online: https://trade.example.org/
6. Minutes, p. 4, May 3, 2021, Port of Varna. Online: https://varna.example.org/minutes-of-the-port-of-varna
7. Minutes, p. 9, May 3, 2021, Port of Varna. Online: https://varna.example.org/minutes-of-the-port-of-varna
8. Article 7, May 3, 2021, Port of Varna. Online: https://varna.example.org/page?id=7
`;

check('addresses that differ in what counts')`
Text [1], [2], [3].

## References

1. Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/read?id=1
2. Port of Varna, May 4, 2021, Sea Weekly. Online: https://sea.example.org/read?id=2
3. Port of Varna, May 5, 2021, Sea Weekly. Online: https://sea.example.com/read?id=1
`;

check('a statement of two ministries')`
Text [1], [2].

## References

1. Joint Statement on Ports, May 3, 2021, Ministry of Selvania. Online: https://sel.example.org/statement
2. Joint Statement on Ports, May 3, 2021, Ministry of Norvik. Online: https://nor.example.org/statement
`;

check('Ibid. and entries of few words')`
Text [1], [2], [3], [4].

## References

1. Minutes, May 2021, Port of Varna.
2. Ibid., p. 4. Online: https://varna.example.org/minutes
3. Tamże. Online: https://varna.example.org/minutes
4. Minutes, May 2021, Port of Burgas.
`;

check('a line that stands twice is told by its number')`
Text [1].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/a
1. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/a
2. Cranes, May 3, 2021, Sea Weekly. Online: https://sea.example.org/b
`;
