import { CAA, type Profile } from '../../server/src/core/index.ts';
import { checksOf } from '../support/check.ts';

const check = checksOf('reference-date-style');

check('dates as the profile has them, and months alone')`
Text [1-4].

## References

1. Ports, May 3, 2021, Sea Weekly.
2. Ports, May 2021, Sea Weekly.
3. Ports, 2021, Sea Weekly.
4. Ports, December 31, 2021, Sea Weekly. Online: https://sea.example.org/2021-12-31 (accessed 3 May 2021)
`;

check('the day before the month', { severity: 'warning' })`
Text [1], [2], [3].

## References

1. Ports, May 3, 2021, Sea Weekly.
2. Cranes, May 4, 2021, Sea Weekly.
3. Meeting (Sastanak na keju sa ministrom), 28 October, 2021, Port of Varna.
                                            ^^^^^^^^^^^^^^^^ The date 28 October, 2021 is written in another way than the rest of the list: write October 28, 2021.

fixed:
Text [1], [2], [3].

## References

1. Ports, May 3, 2021, Sea Weekly.
2. Cranes, May 4, 2021, Sea Weekly.
3. Meeting (Sastanak na keju sa ministrom), October 28, 2021, Port of Varna.
`;

check('numbers, short forms, and commas forgotten')`
Text [1-11].

## References

1. Ports, May 3, 2021, Sea Weekly.
2. Ports, 2021-05-04, Sea Weekly.
          ^^^^^^^^^^ The date 2021-05-04 is written in another way than the rest of the list: write May 4, 2021.
3. Ports, May 5, 2021, Sea Weekly.
4. Ports, 06.05.2021, Sea Weekly.
          ^^^^^^^^^^ The date 06.05.2021 is written in another way than the rest of the list: write May 6, 2021.
5. Ports, May 7, 2021, Sea Weekly.
6. Ports, Nov. 8, 2021, Sea Weekly.
          ^^^^^^^^^^^^ The date Nov. 8, 2021 is written in another way than the rest of the list: write November 8, 2021.
7. Ports, May 9, 2021, Sea Weekly.
8. Ports, May 10 2021, Sea Weekly.
          ^^^^^^^^^^^ The date May 10 2021 is written in another way than the rest of the list: write May 10, 2021.
9. Ports, May 11, 2021, Sea Weekly.
10. Ports, 12 maja 2021, Sea Weekly.
           ^^^^^^^^^^^^ The date 12 maja 2021 is written in another way than the rest of the list: write May 12, 2021.
11. Ports, May 13, 2021, Sea Weekly.

all fixed:
Text [1-11].

## References

1. Ports, May 3, 2021, Sea Weekly.
2. Ports, May 4, 2021, Sea Weekly.
3. Ports, May 5, 2021, Sea Weekly.
4. Ports, May 6, 2021, Sea Weekly.
5. Ports, May 7, 2021, Sea Weekly.
6. Ports, November 8, 2021, Sea Weekly.
7. Ports, May 9, 2021, Sea Weekly.
8. Ports, May 10, 2021, Sea Weekly.
9. Ports, May 11, 2021, Sea Weekly.
10. Ports, May 12, 2021, Sea Weekly.
11. Ports, May 13, 2021, Sea Weekly.
`;

check('what most of a list does is told once, and the fix changes all')`
Text [1-4].

## References

1. Ports, 3 May 2021, Sea Weekly.
          ^^^^^^^^^^ 3 of 4 full dates are not written as the profile has them: 3 May 2021 should be May 3, 2021.
2. Ports, 4 May 2021, Sea Weekly.
          ^^^^^^^^^^ related: Here too: write May 4, 2021.
3. Ports, May 5, 2021, Sea Weekly.
4. Ports, 6 May 2021, Sea Weekly.
          ^^^^^^^^^^ related: Here too: write May 6, 2021.

fixed:
Text [1-4].

## References

1. Ports, May 3, 2021, Sea Weekly.
2. Ports, May 4, 2021, Sea Weekly.
3. Ports, May 5, 2021, Sea Weekly.
4. Ports, May 6, 2021, Sea Weekly.
`;

check('a list in Polish has its own habit')`
Text [1-4].

## Bibliografia

1. Porty, 3 maja 2021, Morze.
2. Porty, 4 maja 2021 r., Morze.
3. Ports, May 5, 2021, Sea Weekly.
4. Porty, maj 2021, Morze.
`;

check('and a date that departs from it')`
Text [1-3].

## Bibliografia

1. Porty, 3 maja 2021, Morze.
2. Porty, 4 maja 2021 r., Morze.
3. Porty, 05.05.2021, Morze.
          ^^^^^^^^^^ The date 05.05.2021 is written in another way than the rest of the list: write 5 maja 2021.

fixed:
Text [1-3].

## Bibliografia

1. Porty, 3 maja 2021, Morze.
2. Porty, 4 maja 2021 r., Morze.
3. Porty, 5 maja 2021, Morze.
`;

check('dates within words, in brackets of the law, and as the APA has them')`
Text [1-4].

## References

1. Law of 5 June 2018 on ports, May 3, 2021, Sea Weekly.
2. Regulation on ports (OJ L 119, 4.5.2016, p. 1).
3. Berg, N. (2020, May 3). Ports. Harbour Press.
4. Ports, May 3–5, 2021, Sea Weekly.
`;

check('a list of figures in a Polish brief')`
Tekst [1], [2].

## Wnioski

Tekst.

## Bibliografia

1. Porty, 1.03.2021, Morze.
2. Porty, 2.03.2021, Morze.
`;

const styled = (dateStyle: Profile['references']['dateStyle']) =>
  checksOf('reference-date-style', {
    profile: { ...CAA, references: { ...CAA.references, dateStyle, own: { dateStyle: true } } },
  });

styled('iso')('the form of the house in a Polish list')`
Tekst [1-3].

## Bibliografia

1. Porty, 2021-03-01, Morze.
2. Porty, 2 marca 2021, Morze.
          ^^^^^^^^^^^^ The date 2 marca 2021 is written in another way than the rest of the list: write 2021-03-02.
3. Porty, 3 marca 2021, Morze.
          ^^^^^^^^^^^^ The date 3 marca 2021 is written in another way than the rest of the list: write 2021-03-03.
4. Porty, 2021-03-04, Morze.
5. Porty, 2021-03-05, Morze.
`;

styled('day-month-year')('a date in English in a Polish list whose form the house has written down')`
Tekst [1-3].

## Bibliografia

1. Porty, 1 marca 2021, Morze.
2. Porty, 2 marca 2021 r., Morze.
3. Ports, March 3, 2021, Sea Weekly.
          ^^^^^^^^^^^^^ The date March 3, 2021 is written in another way than the rest of the list: write 3 marca 2021.

fixed:
Tekst [1-3].

## Bibliografia

1. Porty, 1 marca 2021, Morze.
2. Porty, 2 marca 2021 r., Morze.
3. Ports, 3 marca 2021, Sea Weekly.
`;
