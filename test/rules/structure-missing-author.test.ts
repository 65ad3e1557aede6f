import { checksOf } from '../support/check.ts';

const check = checksOf('structure-missing-author');

check('a line of its own under the title')`
CAA BRIEF

Who Owns the Quay? Foreign Leases on the Black Sea

Nina Berg

December 2021

## Summary

The port was leased.
`;

check('two authors, with degrees and particles')`
# Who Owns the Quay?

Dr. Nina Berg, PhD and Jan van der Linde

14 December 2021

## Summary

The port was leased.
`;

check('after "By", between title and date on one paragraph')`
# Who Owns the Quay?

by Nina Berg
December 2021

## Summary

The port was leased.
`;

check('Polish and Chinese names')`
# Do kogo należy nabrzeże?

Łucja Śliwa-Żuk, 王小明

grudzień 2021

## Streszczenie

Port wydzierżawiono.
`;

check('in front matter: one, several, with more than a name')`
---
title: Who Owns the Quay?
authors:
  - name: Nina Berg
    email: nina@example.org
  - Ivo Marin
---

## Summary

The port was leased.
`;

check('after a subtitle')`
# Who Owns the Quay?

Foreign leases on the Black Sea and what the cities can do about them

Nina Berg

December 2021

## Summary

The port was leased.
`;

check('no author', { severity: 'information' })`
CAA BRIEF

Who Owns the Quay? Foreign Leases on the Black Sea
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The brief names no author: write the name on a line of its own under the title, or as \`author\` in the front matter.

December 2021

## Summary

The port was leased.

not fixed:
`;

check('before publication it is a warning', { severity: 'warning', mode: 'publish' })`
# Who Owns the Quay?
  ^^^^^^^^^^^^^^^^^^ The brief names no author: write the name on a line of its own under the title, or as \`author\` in the front matter.

December 2021

## Summary

The port was leased.
`;

check('front matter without an author')`
---
title: Who Owns the Quay?
       ^^^^^^^^^^^^^^^^^^ The brief names no author: write the name on a line of its own under the title, or as \`author\` in the front matter.
date: 2021-12-14
---

## Summary

The port was leased.
`;

check('front matter with the title, the author under it')`
---
title: Who Owns the Quay?
date: 2021-12-14
---

# Who Owns the Quay?

Nina Berg

## Summary

The port was leased.
`;

check('front matter with the title, and nothing but the author under it', {})`
---
title: Who Owns the Quay?
date: 2021-12-14
---

Nina Berg

## Summary

The port was leased.
`;

check('with an institution, an address or the date on the same line', {})`
# Who Owns the Quay?

Nina Berg, University of Varna

December 2021

## Summary

The port was leased.
`;

check('before the date on one line')`
# Who Owns the Quay?

Nina Berg, December 2021

## Summary

The port was leased.
`;

check('beside the date, with a bar')`
# Who Owns the Quay?

Nina Berg | December 2021

## Summary

The port was leased.
`;

check('a text that is no brief', { named: false })`
Hello.
`;

check('the author of the template', { mode: 'publish' })`
# Kto jest właścicielem nabrzeża?

Imię Nazwisko
^^^^^^^^^^^^^ The author is still "Imię Nazwisko", as in the template: write who has written the brief.

grudzień 2021

## Streszczenie

Port wydzierżawiono.

not fixed:
`;
