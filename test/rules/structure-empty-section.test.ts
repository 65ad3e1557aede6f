import { checksOf } from '../support/check.ts';

const check = checksOf('structure-empty-section');

check('text under every heading')`
# Who Owns the Quay?

## Summary

The port was leased.

## Key Findings

1. The city was not asked.

## Conclusions

Ask.
`;

check('no text', { severity: 'warning' })`
## Summary

The port was leased.

## Conclusions
   ^^^^^^^^^^^ There is no text under the heading "Conclusions".

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.

not fixed:
`;

check('the last heading')`
## Summary

The port was leased.

## Conclusions
   ^^^^^^^^^^^ There is no text under the heading "Conclusions".
`;

check('a thematic section')`
## Summary

The port was leased.

## The Lease
   ^^^^^^^^^ There is no text under the heading "The Lease".

## Conclusions

Ask the city.
`;

check('in capitals, bold and underlined')`
SUMMARY
^^^^^^^ There is no text under the heading "SUMMARY".

**Key Findings**
  ^^^^^^^^^^^^ There is no text under the heading "Key Findings".

Introduction
^^^^^^^^^^^^ There is no text under the heading "Introduction".
------------

INTRODUCTION TO THE LEASE

It runs for thirty years.
`;

check('text in subsections is text of the section')`
## Summary

The port was leased.

## The Lease

### Its Term

It runs for thirty years.

### Its Price
    ^^^^^^^^^ There is no text under the heading "Its Price".

## Conclusions

Ask the city.
`;

check('of an empty section with an empty subsection the inner one is named')`
## Summary

The port was leased.

## The Lease

### Its Term
    ^^^^^^^^ There is no text under the heading "Its Term".

## Conclusions

Ask the city.
`;

check('a table, a picture, code or a quotation is enough')`
## Summary

| year | what |
| --- | --- |
| 2019 | leased |

## The Quay

![The quay of Varna](quay.png)

## The Contract

~~~
art. 7
~~~

## The Mayor

> Nobody asked us.

## The Annex

1. Cranes

## The Link

<https://port.example.org/lease>

## The Chart

<img src="chart.png" alt="">

## The Load

$L_{max} = 40$
`;

check('a comment, a rule, an empty item, an anchor or a link definition is not')`
## Summary
   ^^^^^^^ There is no text under the heading "Summary".

<!-- to be written -->

## Key Findings
   ^^^^^^^^^^^^ There is no text under the heading "Key Findings".

---

## Introduction
   ^^^^^^^^^^^^ There is no text under the heading "Introduction".

1.

## The Lease
   ^^^^^^^^^ There is no text under the heading "The Lease".

<a id="lease"></a>

## Conclusions
   ^^^^^^^^^^^ There is no text under the heading "Conclusions".

[lease]: https://port.example.org/lease
`;

check('the next part of the brief is not its text, whatever its level')`
## Summary
   ^^^^^^^ There is no text under the heading "Summary".

### Key Findings

1. The city was not asked.

## References

### Primary sources

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('one Chinese word, one number')`
## Streszczenie

港口。

## Wnioski

2021
`;

check('the title is no empty section')`
# Who Owns the Quay?

## Summary

The port was leased.
`;

check('references that are addresses alone')`
## Summary

The port was leased [1].

## References

[1]: https://sea.example.org/varna
[2]: https://dock.example.com/cranes
`;

check('a bold sentence is no heading, even where headings are bold', {})`
**Summary**

The port was leased.

**Nobody asked the city.**

**Nobody asked the dockers either.**

Both found out from the news.

**Conclusions**

Ask the city.
`;

check('a text that is no brief', { named: false })`
## Summary

## Conclusions
`;

check('what is left of the template', { mode: 'publish' })`
## Summary

The port was leased.

## Key Findings

1. The city was not asked.
2. The second finding.
   ^^^^^^^^^^^^^^^^^^^ Under the heading "Key Findings" stands what the template says: write your own text.
3. The third finding.

## Heading of a section
   ^^^^^^^^^^^^^^^^^^^^ The heading is still "Heading of a section", as in the template: write your own.

Text.

## Conclusions

What follows.
^^^^^^^^^^^^^ Under the heading "Conclusions" stands what the template says: write your own text.

## References

1. Author, Title, December 14, 2021, Publisher. Online: https://example.org/
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Entry 1 is still that of the template: write your source.

not fixed:
`;

check('words of the template that others write too')`
# Title

Nina Berg

## Summary

Text.

## Conclusions

What follows.

## References

1. Author of the Lease, Title to the Port, May 3, 2021, Sea Weekly. Online: https://example.org/
`;
