import { checksOf } from '../support/check.ts';

const check = checksOf('structure-missing-date');

const DATES = [
  'December 2021',
  '14 December 2021',
  '14th December 2021',
  'December 14, 2021',
  'Dec. 14, 2021',
  '2021-12',
  '2021-12-14',
  '14.12.2021',
  'Date: 14 December 2021',
  'Łódź, 14 grudnia 2021',
  'grudzień 2021',
  '14 grudnia 2021 r.',
  '**December 2021**',
];

for (const date of DATES) {
  check(date)`
CAA BRIEF

Who Owns the Quay?

Nina Berg

${date}

## Summary

The port was leased.
`;
}

for (const date of ['2021-12-14', '2021-12', 'December 2021', '"14 grudnia 2021"', '2021-12-14T09:00:00Z']) {
  check(`${date} in front matter`)`
---
title: Who Owns the Quay?
author: Nina Berg
date: ${date}
---

## Summary

The port was leased.
`;
}

check('on one paragraph with title and author')`
Who Owns the Quay?
Nina Berg
December 2021

## Summary

The port was leased.
`;

check('no date', { severity: 'warning' })`
CAA BRIEF

Who Owns the Quay?
^^^^^^^^^^^^^^^^^^ The brief has no date, so nobody can tell who held which office: write it under the author ("December 2021"), or as \`date\` in the front matter.

Nina Berg

## Summary

The port was leased in December 2021.

not fixed:
`;

check('a date that no calendar has')`
---
title: Who Owns the Quay?
date: 2021-13-45
      ^^^^^^^^^^ The date "2021-13-45" cannot be read: write it as "14 December 2021", "December 2021" or "2021-12-14".
author: Nina Berg
---

## Summary

The port was leased.
`;

check('a word for a date')`
---
date: Wintersemester 🚢
      ^^^^^^^^^^^^^^^^^ The date "Wintersemester 🚢" cannot be read: write it as "14 December 2021", "December 2021" or "2021-12-14".
title: Who Owns the Quay?
---

## Summary

The port was leased.
`;

check('a year alone, on the last line of front matter')`
---
title: Who Owns the Quay?
date: 2021
      ^^^^ The date "2021" cannot be read: write it as "14 December 2021", "December 2021" or "2021-12-14".
---

## Summary

The port was leased.
`;

check('front matter without a date, and the date under the title')`
---
title: Who Owns the Quay?
---

Nina Berg

December 2021

## Summary

The port was leased.
`;

check('a date inside a sentence is not the date of the brief')`
# Who Owns the Quay?
  ^^^^^^^^^^^^^^^^^^ The brief has no date, so nobody can tell who held which office: write it under the author ("December 2021"), or as \`date\` in the front matter.

Nina Berg

In December 2021 the port was leased.

## Summary

The port was leased.
`;

check('a text that is no brief', { named: false })`
Hello.
`;

for (const [date, reason] of [
  ['February 31, 2021', 'February 2021 has 28 days'],
  ['May 32, 2021', 'May 2021 has 31 days'],
  ['30 lutego 2020', 'February 2020 has 29 days'],
  ['31.04.2021', 'April 2021 has 30 days'],
  ['2021-02-29', 'February 2021 has 28 days'],
  ['Łódź, 31 czerwca 2021', 'June 2021 has 30 days'],
] as const) {
  check(`a day that its month does not have: ${date}`)`
CAA BRIEF

Who Owns the Quay?

Nina Berg

${date}
${'^'.repeat(date.length)} There is no day "${date}": ${reason}.

## Summary

The port was leased.

not fixed:
`;
}

check('a day that its month does not have, in front matter')`
---
title: Who Owns the Quay?
date: 31 February 2021
      ^^^^^^^^^^^^^^^^ There is no day "31 February 2021": February 2021 has 28 days.
---

## Summary

The port was leased.
`;

check('a leap day')`
Who Owns the Quay?

Nina Berg

February 29, 2020

## Summary

The port was leased.
`;
