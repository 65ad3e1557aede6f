import { checksOf } from '../support/check.ts';
import { THREE_ENTRIES } from '../support/lists.ts';

const check = checksOf('evidence-uncited-claim');

check('figures and quotations with their sources')`
## Introduction

The port handles 12,500 containers, 35% more than before [1].

A minister called it "a window to the whole wide world" [2].
${THREE_ENTRIES}`;

check('a figure')`
## Introduction

The port was leased [1].

It now handles 12,500 containers a month.
               ^^^^^^ The figure 12,500 has no source: nothing in its paragraph is cited.

The lease costs €300 million, a third less than before.
                ^^^^^^^^^^^^ The figure €300 million has no source: nothing in its paragraph is cited.

Its cranes lift 35 percent more.
                ^^^^^^^^^^ The figure 35 percent has no source: nothing in its paragraph is cited.
${THREE_ENTRIES}
not fixed:
`;

check('a quotation of some words')`
## Introduction

The port was leased [1].

A minister called it "a window to the whole wide world", and "cheap".
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The quotation has no source: nothing in its paragraph is cited.
${THREE_ENTRIES}`;

check('years, dates, small numbers, and what sums up')`
## Summary

The port handles 12,500 containers.

## Key Findings

1. It handles 35% more.

## Introduction

The port was leased in 2019, on May 3, for 30 years, by three companies, under project 3/A549 [1].

In 2020 it burned.

## Conclusions

The port handles 12,500 containers.
${THREE_ENTRIES}`;

check('sources of another kind')`
## Introduction

The port was leased [1].

It handles 12,500 containers (Berg 2019, p. 4).

It handles 12,500 containers, says [the port](https://port.example.org).
${THREE_ENTRIES}`;

check('a paragraph that a page break cut in two')`
## Introduction

The port handles 12,500 containers, and the ministry

expects more [1].
${THREE_ENTRIES}`;

check('a text that cites nothing')`
## Introduction

The port handles 12,500 containers.
`;
