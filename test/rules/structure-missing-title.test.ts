import { checksOf } from '../support/check.ts';

const check = checksOf('structure-missing-title');

check('label, title, author, date')`
CAA BRIEF

Who Owns the Quay? Foreign Leases on the Black Sea

Nina Berg

December 2021

## Summary

The port was leased.
`;

check('a heading as title')`
# CAA Brief No. 7/2021

# Who Owns the Quay?

Nina Berg, Ivo Marin

14 December 2021

## Summary

The port was leased.
`;

check('in front matter')`
---
title: Who Owns the Quay?
author: Nina Berg
date: 2021-12-14
---

## Summary

The port was leased.
`;

check('in capitals, bold, setext')`
CAA BRIEF

WHO OWNS THE QUAY?

Nina Berg

December 2021

SUMMARY

The port was leased.
`;

check('bold')`
**CAA BRIEF**

**Who Owns the Quay?**

*Nina Berg*

*December 2021*

**Summary**

The port was leased.
`;

check('underlined')`
Who Owns the Quay?
==================

Nina Berg

Summary
-------

The port was leased.
`;

check('with the words of a form, in Polish')`
Tytuł: Do kogo należy nabrzeże?

Autorka: Łucja Śliwa

Data: 14 grudnia 2021

## Streszczenie

Port wydzierżawiono.
`;

check('only a label', { severity: 'warning' })`
CAA BRIEF
^^^^^^^^^ The brief has no title: write it above the author and the date, or as \`title\` in the front matter.

By Nina Berg

December 2021

## Summary

The port was leased.

not fixed:
`;

check('a label, and a byline that says nothing but a name', {})`
CAA BRIEF
^^^^^^^^^ The brief has no title: write it above the author and the date, or as \`title\` in the front matter.

Nina Berg

December 2021

## Summary

The port was leased.
`;

check('nothing before the first section')`
## Summary
^^^^^^^^^^ The brief has no title: write it above the author and the date, or as \`title\` in the front matter.

The port was leased.
`;

check('front matter without a title')`
---
^^^ The brief has no title: write it above the author and the date, or as \`title\` in the front matter.
author: Nina Berg
date: 2021-12-14
---

## Summary

The port was leased.
`;

check('an empty title in front matter')`
---
^^^ The brief has no title: write it above the author and the date, or as \`title\` in the front matter.
title: ""
author: Nina Berg
---

## Summary

The port was leased.
`;

check('a title in front matter, and again as a heading')`
---
title: Who Owns the Quay?
---

# Who Owns the Quay?

## Summary

The port was leased.
`;

check('a text that is no brief', { named: false })`
Hello.
`;

check('the title of the template', { mode: 'publish' })`
CAA BRIEF

# Title
  ^^^^^ The title is still "Title", as in the template: write the title of the brief.

Name Surname

December 2021

## Summary

The port was leased.

not fixed:
`;

check('the title of the template above a whole brief', { mode: 'publish' })`
# Title
  ^^^^^ The title is still "Title", as in the template: write the title of the brief.

Nina Berg

## Summary

${'The port was leased for thirty years. '.repeat(40)}
`;

check('a sketch called "Title"')`
# Title

Nina Berg

## Summary

The port was leased. Text.
`;
