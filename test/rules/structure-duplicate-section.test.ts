import { checksOf } from '../support/check.ts';

const check = checksOf('structure-duplicate-section');

check('every section once')`
## Summary

The port was leased.

## Key Findings

1. The city was not asked.

## Conclusions

Ask the city.

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('the same section twice', { severity: 'warning' })`
## Summary

The port was leased.

## Conclusions
   ^^^^^^^^^^^ related: "Conclusions" stands here.

Ask the city.

## Conclusions
   ^^^^^^^^^^^ The section "Conclusions" stands twice.

Ask the city soon.

not fixed:
`;

check('three times')`
## Summary

The port was leased.

## Summary
   ^^^^^^^ The section "Summary" stands twice.

The port was leased again.

## Summary
   ^^^^^^^ The section "Summary" stands twice.

And again.
`;

check('written otherwise')`
SUMMARY

The port was leased.

**Summary:**
  ^^^^^^^^ The sections "SUMMARY" and "Summary:" are the same part of the brief.

The port was leased again.
`;

check('under another name')`
## Summary
   ^^^^^^^ related: "Summary" stands here.

The port was leased.

## Abstract
   ^^^^^^^^ The sections "Summary" and "Abstract" are the same part of the brief.

The port was leased again.
`;

check('in Polish')`
## Wstęp

Statki przypływają i odpływają.

## Wprowadzenie
   ^^^^^^^^^^^^ The sections "Wstęp" and "Wprowadzenie" are the same part of the brief.

Port wydzierżawiono.
`;

check('"Kluczowe wnioski" and "Wnioski" are two parts')`
## Kluczowe wnioski

1. Miasta nie zapytano.

## Wnioski

Należy zapytać miasto.
`;

check('numbered notes and a bibliography are two lists')`
The port was leased [1].

## Notes

1. Berg, p. 7.

## Bibliography

Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('two lists of one name are one too many')`
The port was leased [1].

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.

## References
   ^^^^^^^^^^ The section "References" stands twice.

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('thematic sections may share a name')`
## Key Findings

1. The city was not asked.

## Background

Ships come and go.

## The Lease

It runs for thirty years.

## Background

More ships come and go.
`;

check('a section for two parts, and then one of them alone')`
## Summary and Key Findings

1. The port was leased.

## Key Findings
   ^^^^^^^^^^^^ The sections "Summary and Key Findings" and "Key Findings" are the same part of the brief.

1. The city was not asked.
`;

check('the words of a heading in a text, in code or in a quotation')`
## Summary

The **summary** of the ministry: the port was leased.

> ## Summary
>
> The port was leased.

~~~
## Summary
~~~
`;

check('a text that is no brief', { named: false })`
## Summary

The port was leased.

## Summary

The port was leased.
`;
