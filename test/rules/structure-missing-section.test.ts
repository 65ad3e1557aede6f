import { checksOf } from '../support/check.ts';

const check = checksOf('structure-missing-section');

check('all sections are there')`
# Who Owns the Quay?

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

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('in capitals')`
CAA BRIEF

SUMMARY

The port was leased.

KEY FINDINGS

- 1. The city was not asked.

INTRODUCTION

Ships come and go.

CONCLUSIONS

Ask the city.

REFERENCES

- 1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('bold, underlined, numbered, with a colon, of other names and levels')`
**Executive Summary:**

The port was leased.

### Key Takeaways

1. The city was not asked.

Introduction
------------

Ships come and go.

# 4. Concluding Remarks

Ask the city.

### V. Works Cited

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('capitals with a number')`
I. SUMMARY

The port was leased.

II. KEY FINDINGS

- 1. The city was not asked.

III. INTRODUCTION

Ships come and go.

IV. CONCLUSIONS

Ask the city.

V. REFERENCES

- 1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('capitals with a number that Markdown takes for a list')`
1. SUMMARY

The port was leased.

2. KEY FINDINGS

- 1. The city was not asked.

3. INTRODUCTION

Ships come and go.

4. CONCLUSIONS

Ask the city.

5. REFERENCES

- 1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('in Polish')`
## Streszczenie

Port wydzierżawiono.

## Kluczowe wnioski

1. Miasta nie zapytano.

## Wstęp

Statki przypływają i odpływają.

## Zakończenie

Należy zapytać miasto.

## Przypisy

1. Port w Warnie, 3 maja 2021, Tygodnik Morski.
`;

check('two sections under one heading')`
## Summary and Key Findings

1. The port was leased.

## Introduction

Ships come and go.

## Conclusions and Recommendations

Ask the city.

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('a heading that goes on')`
## Summary

The port was leased.

## Key Findings

1. The city was not asked.

## Introduction: A Port and Its City

Ships come and go.

## Conclusions – What Comes Next

Ask the city.

## Notes and References

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('"Kluczowe wnioski" are findings, not conclusions')`
## Streszczenie

Port wydzierżawiono.

## Kluczowe wnioski

1. Miasta nie zapytano.

## Wprowadzenie
   ^^^^^^^^^^^^ The section "Wnioski" is missing: it is expected after "Wprowadzenie".

Statki przypływają i odpływają.

## Bibliografia

1. Port w Warnie, 3 maja 2021, Tygodnik Morski.
`;

check('"Wnioski" are conclusions, not findings')`
## Streszczenie
   ^^^^^^^^^^^^ The section "Kluczowe wnioski" is missing: it is expected after "Streszczenie".

Port wydzierżawiono.

## Wprowadzenie

Statki przypływają i odpływają.

## Wnioski

Należy zapytać miasto.

## Bibliografia

1. Port w Warnie, 3 maja 2021, Tygodnik Morski.
`;

check('one section is missing', { severity: 'warning' })`
# Who Owns the Quay?

## Summary

The port was leased.

## Key Findings
   ^^^^^^^^^^^^ The section "Introduction" is missing: it is expected after "Key Findings".

1. The city was not asked.

## The Lease

It runs for thirty years.

## Conclusions

Ask the city.

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('before publication it is an error; the fix puts it where it belongs', { severity: 'error', mode: 'publish' })`
## Summary

The port was leased.

## Key Findings

1. The city was not asked.

## Introduction
   ^^^^^^^^^^^^ The section "Conclusions" is missing: it is expected after "Introduction".

Ships come and go.

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.

fixed:
## Summary

The port was leased.

## Key Findings

1. The city was not asked.

## Introduction

Ships come and go.

## Conclusions

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('conclusions are put behind the thematic sections, in the style of the draft')`
SUMMARY

The port was leased.

KEY FINDINGS

- 1. The city was not asked.

INTRODUCTION

Ships come and go.

THE LEASE
^^^^^^^^^ The section "Conclusions" is missing: it is expected after "THE LEASE".

It runs for thirty years.

REFERENCES

- 1. The Port of Varna, May 3, 2021, Sea Weekly.

fixed:
SUMMARY

The port was leased.

KEY FINDINGS

- 1. The city was not asked.

INTRODUCTION

Ships come and go.

THE LEASE

It runs for thirty years.

CONCLUSIONS

REFERENCES

- 1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('the introduction is put before the thematic sections', {})`
**Summary**

The port was leased.

**Key Findings**
  ^^^^^^^^^^^^ The section "Introduction" is missing: it is expected after "Key Findings".

1. The city was not asked.

**The Lease**

It runs for thirty years.

**Conclusions**

Ask the city.

**References**

1. The Port of Varna, May 3, 2021, Sea Weekly.

fixed:
**Summary**

The port was leased.

**Key Findings**

1. The city was not asked.

**Introduction**

**The Lease**

It runs for thirty years.

**Conclusions**

Ask the city.

**References**

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('all missing sections at once, each with its own fix and one for all')`
# Who Owns the Quay?

## Key Findings
   ^^^^^^^^^^^^ The section "Summary" is missing: it is expected before "Key Findings".
   ^^^^^^^^^^^^ The section "Introduction" is missing: it is expected after "Key Findings".

1. The city was not asked.

## Conclusions
   ^^^^^^^^^^^ The section "References" is missing: it is expected after "Conclusions".

Ask the city.

fixed by "Insert all missing sections":
# Who Owns the Quay?

## Summary

## Key Findings

1. The city was not asked.

## Introduction

## Conclusions

Ask the city.

## References

`;

check('a text without any of them')`
# Who Owns the Quay?
  ^^^^^^^^^^^^^^^^^^ The section "Conclusions" is missing.
  ^^^^^^^^^^^^^^^^^^ The section "Introduction" is missing.
  ^^^^^^^^^^^^^^^^^^ The section "Key Findings" is missing.
  ^^^^^^^^^^^^^^^^^^ The section "References" is missing.
  ^^^^^^^^^^^^^^^^^^ The section "Summary" is missing.

The port was leased.
`;

check('sections that the profile does not require')`
## Summary

The port was leased.

## Key Findings

1. The city was not asked.

## Introduction

Ships come and go.

## Conclusions

Ask the city.

## Recommendations

Ask it soon.

## Acknowledgements

Thanks to the dockers.

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('a list at the end that has no heading: the heading belongs above it', {})`
## Summary

The port was leased [1].

## Key Findings

1. The city was not asked [2].

## Introduction

Ships come and go.

## Conclusions
   ^^^^^^^^^^^ The section "References" is missing: it is expected after "Conclusions".

Ask the city.

[1] The Port of Varna, May 3, 2021, Sea Weekly.

[2] Cranes for the Black Sea, June 11, 2021, Dock News.

fixed:
## Summary

The port was leased [1].

## Key Findings

1. The city was not asked [2].

## Introduction

Ships come and go.

## Conclusions

Ask the city.

## References

[1] The Port of Varna, May 3, 2021, Sea Weekly.

[2] Cranes for the Black Sea, June 11, 2021, Dock News.
`;

check('a heading with a citation, a footnote or an anchor', {})`
## Summary {#summary}

The port was leased.

## Key Findings

1. The city was not asked.

## Introduction [1]

Ships come and go.

## Conclusions[^1]

Ask the city.

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.

[^1]: Revised.
`;

check('a heading that is bold and slanted')`
***Summary***

The port was leased.

***Key Findings***

1. The city was not asked.

***Introduction***

Ships come and go.

***Conclusions***

Ask the city.

***References***

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('a word in bold or capitals inside the text is no section')`
## Summary

The port was leased.

## Key Findings

1. The city was not asked.

## Introduction
   ^^^^^^^^^^^^ The section "Conclusions" is missing: it is expected after "Introduction".

The **conclusions** of the ministry are secret. CONCLUSIONS are drawn by others.

- **Conclusions**

~~~
## Conclusions
~~~

> ## Conclusions

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('a text that is no brief', { named: false })`
## Summary

The port was leased.
`;

check('one whose heading has lost a letter is told by another rule')`
CAA BRIEF

## Summary

The port was leased.

## Key Findings

1. One.

## Introducton

The port.

## Conclusions

Text.

## References

1. The Port of Varna, May 3, 2021, Sea Weekly.
`;

check('conclusions and references are put behind the thematic sections and theirs', {})`
## Streszczenie

Port wydzierżawiono.

## Główne wnioski

1. Miasta nie zapytano.

## Wprowadzenie

Statki przypływają i odpływają.

## Kolej i porty
   ^^^^^^^^^^^^^ The section "Bibliografia" is missing: it is expected after "Kolej i porty".
   ^^^^^^^^^^^^^ The section "Wnioski" is missing: it is expected after "Kolej i porty".

Umowa trwa trzydzieści lat.

### Port w Warnie

Miasto milczy.

fixed by "Insert all missing sections":
## Streszczenie

Port wydzierżawiono.

## Główne wnioski

1. Miasta nie zapytano.

## Wprowadzenie

Statki przypływają i odpływają.

## Kolej i porty

Umowa trwa trzydzieści lat.

### Port w Warnie

Miasto milczy.

## Wnioski

## Bibliografia

`;

check('what opens a brief is put before the thematic sections of a text that has no other', {})`
# Who Owns the Quay?

## The Lease
   ^^^^^^^^^ The section "Conclusions" is missing: it is expected after "The Lease".
   ^^^^^^^^^ The section "Introduction" is missing: it is expected before "The Lease".
   ^^^^^^^^^ The section "Key Findings" is missing: it is expected before "The Lease".
   ^^^^^^^^^ The section "References" is missing: it is expected after "The Lease".
   ^^^^^^^^^ The section "Summary" is missing: it is expected before "The Lease".

It runs for thirty years.

fixed by "Insert all missing sections":
# Who Owns the Quay?

## Summary

## Key Findings

## Introduction

## The Lease

It runs for thirty years.

## Conclusions

## References

`;
