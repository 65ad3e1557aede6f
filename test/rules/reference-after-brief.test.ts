import { checksOf } from '../support/check.ts';

const check = checksOf('reference-after-brief');

check('entries up to the last day that the date of the brief can mean')`
# Ports

Nina Berg

May 2021

## Summary

Text [1-4].

## References

1. Ports, May 31, 2021, Sea Weekly.
2. Ports, 2021, Sea Weekly.
3. Ports, May 2021, Sea Weekly. Online: https://sea.example.org/a (accessed June 3, 2022)
4. Vision 2030, April 2021, Government of Selvania.
`;

check('an entry of a later day', { severity: 'information' })`
# Ports

Nina Berg

14 May 2021
^^^^^^^^^^^ related: The date of the brief.
^^^^^^^^^^^ related: The date of the brief.
^^^^^^^^^^^ related: The date of the brief.

## Summary

Text [1-4].

## References

1. Ports, May 14, 2021, Sea Weekly.
2. Ports, May 15, 2021, Sea Weekly.
          ^^^^^^^^^^^^ Entry 2 is dated May 15, 2021, after the brief itself (14 May 2021).
3. Ports, June 2021, Sea Weekly.
          ^^^^^^^^^ Entry 3 is dated June 2021, after the brief itself (14 May 2021).
4. Ports, 2022, Sea Weekly.
          ^^^^ Entry 4 is dated 2022, after the brief itself (14 May 2021).

not fixed:
`;

check('a date that the address contradicts is told as that')`
# Ports

Nina Berg

14 May 2021

## Summary

Text [1].

## References

1. Ports, May 3, 2022, Sea Weekly. Online: https://sea.example.org/2021/05/03/ports
`;

check('a brief without a date')`
Text [1].

## References

1. Ports, May 3, 2099, Sea Weekly.
`;
