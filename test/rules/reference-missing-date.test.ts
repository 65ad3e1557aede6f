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
