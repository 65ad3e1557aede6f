import { checksOf } from '../support/check.ts';

const check = checksOf('structure-converted-text', { severity: 'hint' });

describe('structure-converted-text', () => {
  check('capital headings and a paragraph that was cut in two')`
SUMMARY
^^^^^^^ This text looks converted from PDF or Word: it has headings in capitals and paragraphs cut in two.

The port was leased for thirty years to a company that

nobody in the city had heard of.

CONCLUSIONS

Ask the city.
fixed by "Clean up converted text":
## SUMMARY

The port was leased for thirty years to a company that nobody in the city had heard of.

## CONCLUSIONS

Ask the city.
`;

  check('bullets before numbers')`
## Key Findings

- 1. The city was not asked.
^^^^ This text looks converted from PDF or Word: it has lists that begin with "- 1.".
- 2. The lease runs for thirty years.
fixed:
## Key Findings

1. The city was not asked.
2. The lease runs for thirty years.
`;

  check('capital headings as a style')`
SUMMARY

The port was leased.

CONCLUSIONS

Ask the city.
`;

  check('a paragraph that goes on in the next in a text that is otherwise in order')`
## Summary

The port was leased for thirty years to a company that

nobody in the city had heard of.
`;

  check('what Pandoc leaves')`
[]{#_Toc1 .anchor}**Summary**
^^^^^^^^^^^^^^^^^^ This text looks converted from PDF or Word: it has escaped citations ("\[1\]"), anchors ("[]{#_Toc1}") and attributes in braces.

The [port]{.underline} was leased \[1\].

## References

\[1\] The Port, May 3, 2021, Sea Weekly. Online: https://example.org/a

\[2\] Rent, May 4, 2021, Sea Weekly. Online: https://example.org/b
fixed by "Clean up converted text":
## Summary

The port was leased [1].

## References

[1] The Port, May 3, 2021, Sea Weekly. Online: https://example.org/a

[2] Rent, May 4, 2021, Sea Weekly. Online: https://example.org/b
`;

  check('a soft hyphen')`
## Summary

The gov${'\u00AD'}ernment leased it.
       ^ This text looks converted from PDF or Word: it has soft hyphens or characters without width.
fixed:
## Summary

The government leased it.
`;

  check('headers of pages')`
## Summary

The port was leased.

CAA Brief 12/2021
^^^^^^^^^^^^^^^^^… This text looks converted from PDF or Word: it has headers or numbers of pages.

7

The city was not asked.
`;

  check('bold headings as a style, few escapes, one non-breaking space')`
**Summary**

The port was leased \[1\] to \"them" for 5${'\u00A0'}years, who said it

would stay so.

**Conclusions**

Ask the city.
`;

  check('footnotes where the house cites by numbers')`
## Summary

The port was leased.[^1]
                    ^^^^ This text cites by footnotes ("[^1]"): the house cites by numbers in brackets ("[1]"), with the sources in a numbered list.

[^1]: The Port, May 3, 2021, Sea Weekly.

not fixed:
`;

  check('a footnote beside citations')`
## Summary

The port was leased [1].[^a]

## References

1. The Port, May 3, 2021, Sea Weekly.

[^a]: As the city says.
`;

  check('brackets that are no footnotes')`
## Summary

All letters but [^a-z] were leased.
`;
});
