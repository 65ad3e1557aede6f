import { checksOf } from '../support/check.ts';

const check = checksOf('suppression-unknown', { severity: 'warning' });

describe('suppression-unknown', () => {
  check('names of rules')`
<!-- policy-brief-disable citation-order, reference-link -- citation-odrer is a slip -->
<!-- policy-brief-enable -->
<!-- policy-brief-disable-file suppression-unused actor-role -->
`;

  check('a slip')`
See. <!-- policy-brief-disable-line citation-odrer -->
                                    ^^^^^^^^^^^^^^ There is no rule "citation-odrer": did you mean "citation-order"?
fixed by "Replace it with "citation-order"":
See. <!-- policy-brief-disable-line citation-order -->
`;

  check('a name in capitals')`
<!-- policy-brief-enable Citation-Order -->
                         ^^^^^^^^^^^^^^ There is no rule "Citation-Order": did you mean "citation-order"?
fixed:
<!-- policy-brief-enable citation-order -->
`;

  check('a name that is near nothing')`
<!-- policy-brief-disable citation-order, MD013 -->
                                          ^^^^^ There is no rule "MD013", so nothing is suppressed by this name.
not fixed:
`;

  check('a reason without its hyphens')`
<!-- policy-brief-disable-next-line citation-order as the ministry
                                                   ^^^^^^^^^^^^^^^… "as the ministry wants it" is no rule: write the reason for a suppression behind two hyphens, as in "-- as the ministry wants it".
wants it -->
See.
fixed by "Mark it as the reason":
<!-- policy-brief-disable-next-line citation-order -- as the ministry
wants it -->
See.
`;

  check('a slip in what the comment is to do')`
<!-- policy-brief-disable-nextline citation-order -->
                  ^^^^^^^^^^^^^^^^ There is no "policy-brief-disable-nextline": did you mean "policy-brief-disable-next-line"?
See.
fixed:
<!-- policy-brief-disable-next-line citation-order -->
See.
`;

  check('comments of others')`
<!-- policy-brief-layout two columns -->
<!-- markdownlint-disable MD013 -->
\`<!-- policy-brief-disable citation-odrer -->\`
`;

  check('can be suppressed by name alone')`
<!-- policy-brief-disable -->
See. <!-- policy-brief-disable-line citation-odrer -->
                                    ^^^^^^^^^^^^^^ There is no rule "citation-odrer": did you mean "citation-order"?

<!-- policy-brief-disable suppression-unknown -->
See. <!-- policy-brief-disable-line citation-odrer -->
`;
});
