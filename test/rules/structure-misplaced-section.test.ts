import { checksOf } from '../support/check.ts';

const check = checksOf('structure-misplaced-section');

check("the profile's order")`
## Summary

The port was leased.

## Key Findings

1. The city was not asked.

## Introduction

Ships come and go.

## The Lease

It runs for thirty years.

## Conclusions

Ask the city.

## Recommendations

Ask it soon.

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('sections that are missing leave no hole')`
## Key Findings

1. The city was not asked.

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('a section too late', { severity: 'warning' })`
## Key Findings
   ^^^^^^^^^^^^ related: "Key Findings" stands here.

1. The city was not asked.

## Introduction

Ships come and go.

## Conclusions

Ask the city.

## Summary
   ^^^^^^^ The section "Summary" stands too late: it is expected before "Key Findings".

The port was leased.

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.

not fixed:
`;

check('a section too early')`
## Summary

The port was leased.

## References
   ^^^^^^^^^^ The section "References" stands too early: it is expected after "Conclusions".

1. The Port of Varna, May 3, 2021, Sea Weekly.

## Key Findings

1. The city was not asked.

## Introduction

Ships come and go.

## Conclusions

Ask the city.
`;

check('two neighbours changed over are one mistake')`
SUMMARY

The port was leased.

INTRODUCTION
^^^^^^^^^^^^ The section "INTRODUCTION" stands too early: it is expected after "KEY FINDINGS".

Ships come and go.

KEY FINDINGS

- 1. The city was not asked.

CONCLUSIONS

Ask the city.

REFERENCES

- 1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('in Polish')`
## Streszczenie

Port wydzierżawiono.

## Wnioski
   ^^^^^^^ The section "Wnioski" stands too early: it is expected after "Wprowadzenie".

Należy zapytać miasto.

## Kluczowe wnioski

1. Miasta nie zapytano.

## Wprowadzenie

Statki przypływają i odpływają.

## Bibliografia

1. Port w Warnie, 3 maja 2021, Tygodnik Morski.
`;

check('a section that stands twice counts where it stands first')`
## Summary

The port was leased.

## Introduction

Ships come and go.

## Conclusions

Ask the city.

## Summary

The port was leased again.

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('two sections under one heading')`
## Summary and Key Findings

1. The city was not asked.

## Introduction

Ships come and go.

## Conclusions and Recommendations

Ask the city.

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('notes before a bibliography, and an acknowledgement before both')`
## Conclusions

Ask the city.

## Acknowledgements

Thanks to the dockers.

## Notes

1. Berg, p. 7.

## Bibliography

Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('a text that is no brief', { named: false })`
## References

1. The Port of Varna, May 3, 2021, Sea Weekly.

## Summary

The port was leased.
`;
