import { checksOf } from '../support/check.ts';
import { THREE_ENTRIES } from '../support/lists.ts';

const check = checksOf('reference-missing-url');

check('every entry has one')`
Text [1], [2], [3].
${THREE_ENTRIES}`;

check('an entry without', { severity: 'information' })`
Text [1], [2].

## References

1. Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/varna
2. Cranes for the Black Sea, June 11, 2021, Dock News.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Entry 2 gives no address: the profile wants "Online:" and a URL at its end.

not fixed:
`;

check('what most of a list lacks is told once')`
Text [1-5].

## References

1. Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/varna
2. Cranes for the Black Sea, June 11, 2021, Dock News.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 4 of 5 entries give no address: the profile wants "Online:" and a URL at the end of each.
3. Who Owns the Quay?, June 12, 2021, Dock News.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Entry 3 gives no address.
4. Nobody owns it, June 13, 2021, Dock News.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Entry 4 gives no address.
5. Everybody does, June 14, 2021, Dock News.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: Entry 5 gives no address.
`;

check('what is printed, told or ruled')`
Text [1-9].

## References

1. Nina Berg, The Port of Varna, Sofia 2021.
2. Berg, N. (2021). *Ports of the sea*. Harbour Press.
3. Nina Berg, Ports, May 2021, Sea Quarterly 12(3), pp. 4-9.
4. Interview with a pilot, Varna, May 3, 2021.
5. Regulation on ports of 4 May 2016, OJ L 119, p. 1.
6. Ustawa z dnia 5 lipca 2018 r. o portach, Dz.U. 2018 poz. 1560.
7. Case C-311/18, Berg v Port of Varna, July 16, 2020.
8. Ibid., p. 12.
9. Nina Berg, Ports, May 2021, doi:10.1080/1067.
`;

check('an address behind a link')`
Text [1].

## References

1. [Ports](https://sea.example.org/varna), May 3, 2021, Sea Weekly.
`;
