import { checksOf } from '../support/check.ts';

const check = checksOf('reference-url');

check('addresses that work')`
Text [1-13].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/a_b/c_136603986.htm
2. The Port of Varna, May 3, 2021, B. Online: https://www.example.net/eng/news.php?yyyy=2021&mm=09&dd=23&nav_id=111798
3. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://en.example.org/wiki/Varna_(port). Accessed May 4, 2021.
4. The Port of Varna (https://sea.example.org/a), May 3, 2021.
5. The Port of Varna, May 3, 2021, Sea Weekly. Online: <https://sea.example.org/a> (in Bulgarian)
6. The Port of Varna, May 3, 2021, Sea Weekly, https://sea.example.org/a [dostęp: 3.05.2021].
7. The Port of Varna, May 3, 2021, Sea Weekly. Online: http://港口.example.cn:8080/孟建柱
8. [The Port of Varna](https://sea.example.org/a), May 3, 2021, Sea Weekly.
9. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/read?a[]=1&b=(2), p. 15.
10. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/report.pdf Polish version
11. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org Polish version
12. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/varna and https://sea.example.org/burgas
13. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://sea.example.org/varna
ABOUT US
`;

check('a space', { severity: 'warning' })`
Text [1].

## References

- 1. The Port of Varna, May 3, 2021, Sea Weekly. Online: http://www.example.org/ldhd/2009-12/08/content 1482839.htm
                                                                                                ^^^^^^^^^^^^^^^^^^^ A space breaks the address, so it leads nowhere.

fixed:
Text [1].

## References

- 1. The Port of Varna, May 3, 2021, Sea Weekly. Online: http://www.example.org/ldhd/2009-12/08/content_1482839.htm
`;

check('several spaces, in folders and in the file')`
Text [1].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://www.example.org/user/Port Papers/Sea Briefs/2020/Sea Brief NB May 2021.pdf
                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Spaces break the address in 6 places, so it leads nowhere.

fixed:
Text [1].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://www.example.org/user/Port_Papers/Sea_Briefs/2020/Sea_Brief_NB_May_2021.pdf
`;

check('a line that ends within the address')`
Text [1].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://www.example.org/the-port-
                                                                               ^^^^^^^^^… A space breaks the address, so it leads nowhere.
   of-varna.html

fixed:
Text [1].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://www.example.org/the-port-of-varna.html
`;

check('without a label only what ends as a file does')`
Text [1], [2].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly, https://www.example.org/content 1482839.htm.
                                                                       ^^^^^^^^^^^^^^^^^^^ A space breaks the address, so it leads nowhere.
2. The Port of Varna, May 3, 2021, Sea Weekly, https://www.example.org/content in Bulgarian.
`;

check('no scheme, or a broken one')`
Text [1-5].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly. Online: www.example.org/a
                                                       ^^^^^^^^^^^^^^^^^ The address should begin with https://.
2. The Port of Varna, May 3, 2021, Sea Weekly. Online: example.org/a
                                                       ^^^^^^^^^^^^^ The address should begin with https://.
3. The Port of Varna, May 3, 2021, Sea Weekly. Online: http:/example.org/a
                                                       ^^^^^^ The address should begin with http://.
4. The Port of Varna, May 3, 2021, Sea Weekly. Online: https//example.org/a
                                                       ^^^^^^^ The address should begin with https://.
5. The Port of Varna, May 3, 2021, Sea Weekly. Online: https:// example.org/a
                                                       ^^^^^^^^^ The address should begin with https://.

all fixed:
Text [1-5].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://www.example.org/a
2. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://example.org/a
3. The Port of Varna, May 3, 2021, Sea Weekly. Online: http://example.org/a
4. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://example.org/a
5. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://example.org/a
`;

check('no host')`
Text [1], [2].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://varna/news
                                                       ^^^^^^^^^^^^^^^^^^ The address names no website behind https://.
2. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://www.example,org/news
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The address names no website behind https://.

not fixed:
`;

check('cut short')`
Text [1], [2], [3].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://www.example.org/the-port-of-v…
                                                                                            ^ The address is cut short: … stands for a part of it.
2. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://www.example.org/.../varna
                                                                               ^^^ The address is cut short: ... stands for a part of it.
3. The Port of Varna, May 3, 2021, Sea Weekly. Online: https://www.example.org/wiki/Varna_(port
                                                                                          ^ The address has a ( that is never closed, so its end seems to be missing.

not fixed:
`;

check('entries without an address')`
Text [1], [2], [3].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly. Online: forthcoming
2. The Port of Varna, May 3, 2021, Gov.pl.
3. The Port of Varna, May 3, 2021, Sea Weekly.

RESEARCH OPINIONS ADVICE

www.example.org
`;
