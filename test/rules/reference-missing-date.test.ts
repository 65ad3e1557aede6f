import { checksOf } from '../support/check.ts';

const check = checksOf('reference-missing-date');

check('dates of all kinds')`
Text [1-9].

## References

1. Ports, May 3, 2021, Sea Weekly.
2. Ports, May 2021, Sea Weekly.
3. Ports, 2021, Sea Weekly.
4. Porty, 3 maja 2021 r., Morze.
5. Nina Berg, Ports, Sofia 2021, p. 15.
6. Berg, N. (2021). Ports. Harbour Press.
7. Regulation of 27 April 2016 on ports, OJ L 119.
8. Zakon o lukama, br. 6/2018.
9. 港口, 2021年5月3日, 新华社.
`;

check('an entry without', { severity: 'information' })`
Text [1], [2], [3].

## References

1. Nina Berg, The Port of Varna, Sea Weekly. Online: https://sea.example.org/varna
              ^^^^^^^^^^^^^^^^^ Entry 1 gives no date.
2. Cranes for the Black Sea, June 11, 2021, Dock News. Online: https://dock.example.com/cranes
3. Vision 2030, Government of Selvania. Online: https://gov.example.org/2021/05/03/vision
   ^^^^^^^^^^^ Entry 3 gives no date.

not fixed:
`;

check('what most of a list lacks is told once')`
Text [1-5].

## References

1. Port of Varna. Online: https://varna.example.org/
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 4 of 5 entries give no date.
2. Port of Burgas. Online: https://burgas.example.org/
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Entry 2 gives no date.
3. Port of Ruse. Online: https://ruse.example.org/
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Entry 3 gives no date.
4. Port of Vidin. Online: https://vidin.example.org/
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Entry 4 gives no date.
5. Ports, May 3, 2021, Sea Weekly. Online: https://sea.example.org/
`;

check('Ibid., undated sources, and pages that say when they were read')`
Text [1-6].

## References

1. Ports, n.d., Sea Weekly.
2. Porty, b.d., Morze.
3. Ibid., p. 15.
4. Nina Berg, op. cit., p. 15.
5. Port of Varna. Online: https://varna.example.org/ (accessed May 3, 2021).
6. Nina Berg, Ports, forthcoming, Sea Weekly.
`;

check('days that their months do not have', { severity: 'warning' })`
Text [1-7].

## References

1. The Port, February 31, 2021, Sea Weekly. Online: https://example.org/1
             ^^^^^^^^^^^^^^^^^ Entry 1 is dated "February 31, 2021", but February 2021 has 28 days.
2. The Quay, May 32, 2021, Sea Weekly. Online: https://example.org/2
             ^^^^^^^^^^^^ Entry 2 is dated "May 32, 2021", but May 2021 has 31 days.
3. The Rent, 31 June 2021, Sea Weekly. Online: https://example.org/3
             ^^^^^^^^^^^^ Entry 3 is dated "31 June 2021", but June 2021 has 30 days.
4. Port w Warnie, 30 lutego 2020 r., Tygodnik Morski. Online: https://example.org/4
                  ^^^^^^^^^^^^^^^^^ Entry 4 is dated "30 lutego 2020 r.", but February 2020 has 29 days.
5. The *City*, 31.04.2021, Sea Weekly. Online: https://example.org/5
               ^^^^^^^^^^ Entry 5 is dated "31.04.2021", but April 2021 has 30 days.
6. The Crane, 2021-02-29, Sea Weekly. Online: https://example.org/6
              ^^^^^^^^^^ Entry 6 is dated "2021-02-29", but February 2021 has 28 days.
7. The Dock, Sea Weekly. Online: https://example.org/7 (accessed 31 September 2021)
                                                                 ^^^^^^^^^^^^^^^^^ Entry 7 is dated "31 September 2021", but September 2021 has 30 days.

not fixed:
`;

check('numbers that are no days')`
Text [1-8].

## References

1. The Port, February 29, 2020, Sea Weekly. Online: https://example.org/1
2. The Port, Newsletter No. 31 June 2021. Online: https://example.org/2
3. The Pact of 31 February 2021 That Never Was, May 3, 2021, Sea Weekly. Online: https://example.org/3
4. The Port, Sea Weekly 33 April 2021. Online: https://example.org/4
5. Decision 2019-04-45, May 3, 2021, Sea Weekly. Online: https://example.org/5
6. The Port, May 30-31, 2021, Sea Weekly. Online: https://example.org/6
7. The Port, 3 May 2021, Sea Weekly. Online: https://example.org/2021/02/31/a
8. The Port, 31.05.2021, Sea Weekly. Online: https://example.org/8
`;
