import { checksOf } from '../support/check.ts';

const check = checksOf('reference-date-mismatch');

check('dates that agree, to the day')`
Text [1-8].

## References

1. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/2021/05/03/ports
2. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/2021-05-04-ports
3. Ports, December 31, 2021, Sea Weekly. Online: https://sea.example.org/2022-01/01/ports
4. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/t20210502_136603986.html
5. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/read?yyyy=2021&mm=05&dd=03&nav_id=111798
6. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/2021/05/
7. Ports, May 2021, Sea Weekly. Online: https://sea.example.org/2020/01/01/ports
8. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/2021/05/03/report-of-2020-12-31
`;

check('another day', { severity: 'warning' })`
Text [1].

## References

1. Law on Ports (港口法), May 28, 2005, Ministry of Ports. Online: https://ports.example.org/flfg/2005-08/29/content_27130.htm
                       ^^^^^^^^^^^^ The entry is dated May 28, 2005, but its address says August 29, 2005.
                                                                                               ^^^^^^^^^^ related: The address says August 29, 2005.

fixed:
Text [1].

## References

1. Law on Ports (港口法), August 29, 2005, Ministry of Ports. Online: https://ports.example.org/flfg/2005-08/29/content_27130.htm
`;

check('every shape of a date in an address, and every way to write one')`
Text [1-5].

## References

1. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/2021/05/13/ports
          ^^^^^^^^^^^ The entry is dated May 3, 2021, but its address says May 13, 2021.
2. Ports, 3 May 2021, Sea Weekly. Online: https://sea.example.org/2021-05-13
          ^^^^^^^^^^ The entry is dated 3 May 2021, but its address says 13 May 2021.
3. Ports, 2021-05-03, Sea Weekly. Online: https://sea.example.org/t20210513_4711.html
          ^^^^^^^^^^ The entry is dated 2021-05-03, but its address says 2021-05-13.
4. Porty, 3 maja 2021, Morze. Online: https://morze.example.pl/20210513/porty
          ^^^^^^^^^^^ The entry is dated 3 maja 2021, but its address says 13 maja 2021.
5. Ports, May 3, 2020, Sea Weekly. Online: https://sea.example.org/read?yyyy=2021&mm=05&dd=03
          ^^^^^^^^^^^ The entry is dated May 3, 2020, but its address says May 3, 2021.

all fixed:
Text [1-5].

## References

1. Ports, May 13, 2021, Sea Weekly. Online: https://sea.example.org/2021/05/13/ports
2. Ports, 13 May 2021, Sea Weekly. Online: https://sea.example.org/2021-05-13
3. Ports, 2021-05-13, Sea Weekly. Online: https://sea.example.org/t20210513_4711.html
4. Porty, 13 maja 2021, Morze. Online: https://morze.example.pl/20210513/porty
5. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/read?yyyy=2021&mm=05&dd=03
`;

check('numbers that are no dates, archives, and dates within words')`
Text [1-6].

## References

1. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/136603986
2. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/20051231.html
3. Ports, May 3, 2021, Sea Weekly. Online: https://web.archive.org/web/20220101/https://sea.example.org/ports
4. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/2021/25/13/ports
5. Law of May 28, 2005 on ports. Online: https://sea.example.org/2021/05/03/law
6. Ports, May 3–5, 2021, Sea Weekly. Online: https://sea.example.org/2021/06/13/ports
`;
